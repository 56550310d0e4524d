/**
 * The figures a reader kept, as the ledger takes them: notes and their articles in; points over time, tellings and fates
 * out. What the reader corrected counts, what was waved away does not. Pure.
 */

import type { Figure } from '../../lib/annotations/annotation';
import { itemClassOf } from '../../lib/ledger/item-classes';
import type { ItemClass } from '../../lib/ledger/lexicon/item-class-words';
import type { Telling } from '../../lib/ledger/lineage';
import type { ReportedFigure } from '../../lib/ledger/reported-figure';
import type { SeriesPoint, SeriesSubject } from '../../lib/ledger/series';
import type { FigureFate, KeptFigure } from '../../lib/ledger/source-record';
import type { Topic } from '../../lib/ledger/topic-table';
import { correctedTarget, sourceNameOf } from '../../lib/notes/corrections';
import type { Article, Corrections, Note, NoteTarget } from '../../lib/notes/note';
import { groupBy } from '../../lib/text/group-by';

export interface KeptFigures {
  readonly points: readonly (SeriesPoint & SeriesSubject)[];
  /** Of the newest 2,000 figures. */
  readonly tellings: readonly Telling[];
  readonly fates: readonly KeptFigure[];
  /** Everything first, then by tag, the most used first. */
  readonly topics: readonly Topic[];
}

/** Stands for a source that no article names; never the name of one. */
const NOBODY = 'No source named';
/** Tellings made, of the newest notes: one table or trace takes no more. */
const MOST_TELLINGS = 2_000;
/** A correction of these fields is a revision of the number. */
const NUMBER_FIELDS = ['value', 'low', 'high'] as const satisfies readonly (keyof Corrections)[];

interface KeptNote {
  readonly note: Note;
  readonly target: NoteTarget;
  readonly figure: Figure;
  readonly itemClass: ItemClass | null;
  readonly article: Article | null;
  readonly source: string;
  readonly date: string;
}

/** Returns the notes on figures in all three forms, in the order given. */
export function toKeptFigures(notes: readonly Note[], articles: ReadonlyMap<string, Article>): KeptFigures {
  const classOf = rememberedClasses();
  const kept = notes.flatMap((note) => toKept(note, articles.get(note.articleUrl) ?? null, classOf));
  const tellings = kept.slice(0, MOST_TELLINGS).map(toTelling);
  return { points: kept.flatMap(toPoint), tellings, fates: kept.map(toFate), topics: toTopics(kept, tellings) };
}

function toTopics(kept: readonly KeptNote[], tellings: readonly Telling[]): readonly Topic[] {
  const tagged = tellings.flatMap((telling, i) => (kept[i]?.note.tags ?? []).map((tag) => ({ tag, telling })));
  const byTag = [...groupBy(tagged, ({ tag }) => tag)].map(([tag, told]) => ({
    tag,
    tellings: told.map(({ telling }) => telling),
  }));
  byTag.sort((a, b) => b.tellings.length - a.tellings.length || (a.tag < b.tag ? -1 : 1));
  return [{ tag: null, tellings }, ...byTag];
}

/** Few things are counted in many notes. */
function rememberedClasses(): typeof itemClassOf {
  const known = new Map<string, ItemClass | null>();
  return (figure) => {
    const key = `${figure.category} ${figure.victimClass} ${figure.item}`;
    const itemClass = known.has(key) ? (known.get(key) ?? null) : itemClassOf(figure);
    known.set(key, itemClass);
    return itemClass;
  };
}

function toKept(note: Note, article: Article | null, classOf: typeof itemClassOf): readonly KeptNote[] {
  const reported = note.reattached?.target ?? note.target;
  const target = correctedTarget(reported, note.corrections);
  if (target.figure === null || note.deletedAt !== null) return [];
  const source = sourceNameOf({ target: reported, corrections: note.corrections }) ?? NOBODY;
  const date = article?.publishedAt?.slice(0, 10) ?? new Date(note.createdAt).toISOString().slice(0, 10);
  const { figure } = target;
  return [{ note, target, figure, itemClass: classOf(figure), article, source, date }];
}

/** A thing of no class has no series: two of them are never known to be the same. */
function toPoint({ note, figure, itemClass, source, date }: KeptNote): readonly (SeriesPoint & SeriesSubject)[] {
  if (itemClass === null) return [];
  const { affected, scope, outcome } = figure;
  return [{ id: note.id, date, magnitude: magnitudeOf(figure), outcome, source, itemClass, affected, scope }];
}

function toTelling(kept: KeptNote, index: number): Telling {
  const { note, target, article, source, date } = kept;
  return {
    id: note.id,
    outlet: article?.outlet ?? siteOf(note.articleUrl),
    date,
    figure: toReported(kept, index),
    chain: target.attribution === null ? [] : [source],
    wire: null,
    wording: sentenceOf(target),
  };
}

function toReported({ target, figure, itemClass, source }: KeptNote, index: number): ReportedFigure {
  const { start, end, item, outcome, affected, scope, place, time } = figure;
  const { attribution, quote } = target;
  return {
    index,
    span: { start, end },
    quote,
    item,
    magnitude: magnitudeOf(figure),
    itemClass,
    outcome,
    affected,
    scope,
    place,
    time,
    source: attribution && {
      name: source,
      kind: attribution.source?.kind ?? null,
      party: attribution.source?.party ?? null,
      cue: attribution.cue,
      cueClass: attribution.cueClass,
    },
    partOf: null,
  };
}

function toFate({ note, figure, itemClass, source }: KeptNote): KeptFigure {
  const topic = [itemClass ?? figure.item, figure.affected].filter(Boolean).join(' · ');
  return { source, topic, fate: fateOf(note) };
}

function fateOf({ rating, corrections }: Note): FigureFate {
  if (rating === 'supported') return 'confirmed';
  if (rating === 'contradicted') return 'contradicted';
  return NUMBER_FIELDS.some((field) => corrections[field] !== undefined) ? 'revised' : 'open';
}

function magnitudeOf({ value, low, high, modifier }: Figure) {
  return { value, low, high, modifier };
}

function sentenceOf({ selectors, quote }: NoteTarget): string {
  return selectors === null ? quote : `${selectors.quote.prefix}${selectors.quote.exact}${selectors.quote.suffix}`;
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
