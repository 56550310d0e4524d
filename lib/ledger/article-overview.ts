/**
 * An annotated text in, everything that lines its figures and words up out, as data that can be kept and sent: both
 * sides, switches in what is counted, cues per side, verification wording, bulletins. Places are ids of marks, so that a
 * surface can lead to them. Pure.
 */
import type { AnnotatedText, CueClass, Verification } from '../annotations/annotation';
import { type CountSwitch, findCountSwitches, headlineOf } from './count-guard';
import { countCues, listVerification } from './cue-counts';
import { type BulletinMatch, matchBulletins } from './match-bulletin';
import type { ReferencePack } from './reference-pack';
import { readReportedFigures } from './reported-figure';
import { type TwoSidedTable, toTwoSidedTable } from './two-sided-table';

export interface CuesOfSide {
  /** null: sources that speak for no side. */
  readonly party: string | null;
  readonly total: number;
  /** Most often first. */
  readonly classes: readonly CuesOfClass[];
}

export interface CuesOfClass {
  readonly cueClass: CueClass;
  readonly count: number;
  /** First marks said with such a cue, by id. */
  readonly markIds: readonly string[];
}

export interface VerificationWords {
  readonly verification: Verification;
  readonly quote: string;
  readonly markIds: readonly string[];
}

/** What a pack knows of an article. */
export interface PackMatch {
  readonly packId: string;
  readonly publisher: string;
  readonly attribution: string;
  readonly licence: string;
  readonly matches: readonly BulletinMatch[];
}

export interface ArticleOverview {
  readonly table: TwoSidedTable;
  readonly switches: readonly CountSwitch[];
  readonly cues: readonly CuesOfSide[];
  readonly verification: readonly VerificationWords[];
  readonly packs: readonly PackMatch[];
}

export interface OverviewSettings {
  /** Packs that the reader switched on. */
  readonly packs: readonly ReferencePack[];
  /** ISO date of the article, null when unknown. */
  readonly articleDate: string | null;
}

/** Rows, places and switches kept: more than a reader looks through, less than a message may hold. */
const MOST_ROWS = 200;
const MOST_PLACES = 20;

/** Lines up what an article says. Nothing in it is a verdict. */
export function toOverview(text: string, annotated: AnnotatedText, settings: OverviewSettings): ArticleOverview {
  const figures = readReportedFigures(text, annotated).filter(({ outcome }) => outcome !== 'none');
  const table = toTwoSidedTable(figures);
  return {
    table: { ...table, rows: table.rows.slice(0, MOST_ROWS) },
    switches: findCountSwitches(figures, headlineOf(text)).slice(0, MOST_PLACES),
    cues: countCues(annotated).map(({ party, total, byClass }) => ({
      party,
      total,
      classes: classesOf(annotated, byClass),
    })),
    verification: listVerification(annotated).map(({ verification, span, figures: under }) => ({
      verification,
      quote: text.slice(span.start, span.end),
      markIds: under.slice(0, MOST_PLACES).map((index) => `f${index}`),
    })),
    packs: settings.packs.flatMap((pack) => {
      const matches = matchBulletins(figures, pack, settings.articleDate);
      const { id: packId, publisher, attribution, licence } = pack;
      return matches.length === 0 ? [] : [{ packId, publisher, attribution, licence, matches }];
    }),
  };
}

function classesOf(
  annotated: AnnotatedText,
  byClass: Readonly<Partial<Record<CueClass, readonly number[]>>>,
): readonly CuesOfClass[] {
  const classes = Object.entries(byClass) as readonly (readonly [CueClass, readonly number[]])[];
  return classes
    .map(([cueClass, attributions]) => ({
      cueClass,
      count: attributions.length,
      markIds: attributions.slice(0, MOST_PLACES).flatMap((index) => markIdOf(annotated, index) ?? []),
    }))
    .sort((a, b) => b.count - a.count);
}

/** A mark that stands in an attribution: its first figure, else its first claim, else the quotation itself. */
function markIdOf({ figures, claims, attributions }: AnnotatedText, attribution: number): string | null {
  const figure = figures.findIndex((one) => one.attribution === attribution);
  if (figure >= 0) return `f${figure}`;
  const claim = claims.findIndex((one) => one.attribution === attribution);
  if (claim >= 0) return `c${claim}`;
  return attributions[attribution]?.form === 'indirect' ? null : `q${attribution}`;
}
