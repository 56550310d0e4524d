/**
 * The figures a reader kept, as the ledger takes them: notes and their articles, and figures of articles that were read,
 * in; points over time, tellings and fates out. What the reader corrected counts, what was waved away does not. Pure.
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
import type { SeriesPoint as ReadFigure } from '../../lib/notes/kept-rows';
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

/** A figure as a note has it after corrections, or as it was read. */
interface KeptOne extends Pick<NoteTarget, 'quote' | 'attribution'> {
  readonly id: string;
  readonly figure: Figure;
  readonly itemClass: ItemClass | null;
  readonly source: string;
  readonly outlet: string;
  readonly wire: string | null;
  readonly date: string;
  readonly wording: string;
  readonly tags: readonly string[];
  /** null for a figure that was read and has no note. */
  readonly note: Note | null;
}

/**
 * Returns the notes on figures in all three forms, in the order given, then the figures that were read, newest first; one
 * that has a note is left to it. Fates are those of notes alone: nothing else is rated.
 */
export function toKeptFigures(
  notes: readonly Note[],
  articles: ReadonlyMap<string, Article>,
  read: readonly ReadFigure[] = [],
): KeptFigures {
  const classOf = rememberedClasses();
  const noted = notes.flatMap((note) => toKept(note, articles.get(note.articleUrl) ?? null, classOf));
  const placesOfNotes = new Set(notes.map(({ articleUrl, target }) => placeOf(articleUrl, target.quote)));
  const unnoted = read.filter(({ articleUrl, quote }) => !placesOfNotes.has(placeOf(articleUrl, quote)));
  const kept = [...noted, ...unnoted.map((point) => toKeptRead(point, classOf)).sort(newestFirst)];
  const tellings = kept.slice(0, MOST_TELLINGS).map(toTelling);
  return { points: kept.flatMap(toPoint), tellings, fates: noted.flatMap(toFate), topics: toTopics(kept, tellings) };
}

function placeOf(articleUrl: string, quote: string): string {
  return `${articleUrl}\n${quote}`;
}

function toTopics(kept: readonly KeptOne[], tellings: readonly Telling[]): readonly Topic[] {
  const tagged = tellings.flatMap((telling, i) => (kept[i]?.tags ?? []).map((tag) => ({ tag, telling })));
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

function toKept(note: Note, article: Article | null, classOf: typeof itemClassOf): readonly KeptOne[] {
  const reported = note.reattached?.target ?? note.target;
  const target = correctedTarget(reported, note.corrections);
  const { figure, quote, attribution } = target;
  if (figure === null || note.deletedAt !== null) return [];
  return [
    {
      id: note.id,
      quote,
      attribution,
      figure,
      itemClass: classOf(figure),
      source: sourceNameOf({ target: reported, corrections: note.corrections }) ?? NOBODY,
      outlet: article?.outlet ?? siteOf(note.articleUrl),
      wire: null,
      date: article?.publishedAt?.slice(0, 10) ?? dayOf(note.createdAt),
      wording: sentenceOf(target),
      tags: note.tags,
      note,
    },
  ];
}

function toKeptRead(point: ReadFigure, classOf: typeof itemClassOf): KeptOne {
  const { id, quote, figure, attribution } = point;
  return {
    id,
    quote,
    attribution,
    figure,
    itemClass: classOf(figure),
    source: (attribution?.source?.name ?? attribution?.sourceWords) || NOBODY,
    outlet: point.outlet ?? siteOf(point.articleUrl),
    wire: point.wire ?? null,
    date: point.day ?? dayOf(point.updatedAt),
    wording: quote,
    tags: [],
    note: null,
  };
}

function newestFirst(a: KeptOne, b: KeptOne): number {
  return a.date < b.date ? 1 : -Number(a.date > b.date);
}

/** A thing of no class has no series: two of them are never known to be the same. */
function toPoint({ id, figure, itemClass, source, date }: KeptOne): readonly (SeriesPoint & SeriesSubject)[] {
  if (itemClass === null) return [];
  const { affected, scope, outcome } = figure;
  return [{ id, date, magnitude: magnitudeOf(figure), outcome, source, itemClass, affected, scope }];
}

function toTelling(kept: KeptOne, index: number): Telling {
  const { id, outlet, date, attribution, source, wire, wording } = kept;
  return {
    id,
    outlet,
    date,
    figure: toReported(kept, index),
    chain: attribution === null ? [] : [source],
    wire,
    wording,
  };
}

function toReported({ quote, attribution, figure, itemClass, source }: KeptOne, index: number): ReportedFigure {
  const { start, end, item, outcome, affected, scope, place, time } = figure;
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

function toFate({ note, figure, itemClass, source }: KeptOne): readonly KeptFigure[] {
  const topic = [itemClass ?? figure.item, figure.affected].filter(Boolean).join(' · ');
  return note === null ? [] : [{ source, topic, fate: fateOf(note) }];
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

/** Day of a time in milliseconds since the epoch, UTC. */
function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url;
}
