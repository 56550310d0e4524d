/**
 * Who says what, in words: a text and the shares of its sources in, one entry a source out, and the same as Markdown.
 * Heaviest source first, as given. Pure.
 */

import type { SourceShare } from '../lib/ledger/source-summary';
import { countText, magnitudeText } from './format';
import { SUMMARY_WORDS } from './overview-words';
import { cueClassText, outcomeText } from './words';

export interface SourceLines {
  readonly name: string;
  /** "for Valdoria · spokesman · said 3 things · claiming"; "" when nothing of it is known. */
  readonly about: string;
  readonly figures: readonly FigureLine[];
  /** The words of the text. */
  readonly claims: readonly string[];
}

export interface FigureLine {
  /** "32,500–33,000". */
  readonly magnitude: string;
  /** "lost, of Tesmark". */
  readonly what: string;
  readonly quote: string;
}

/** Characters of Markdown that would make headings, lists, links or emphasis of a text's own words. */
const MARKDOWN_MARKS = /[\\`*_{}[\]<>#|]/gu;

/** Puts the shares of a text into words. */
export function toSourceLines(text: string, shares: readonly SourceShare[]): readonly SourceLines[] {
  return shares.map((share) => ({
    name: nameOf(share),
    about: aboutOf(share),
    figures: share.figures.map(({ magnitude, outcome, affected, quote }) => ({
      magnitude: magnitudeText(magnitude),
      what: [outcome === 'none' ? '' : outcomeText(outcome), affected === null ? '' : SUMMARY_WORDS.of(affected)]
        .filter((part) => part !== '')
        .join(', '),
      quote,
    })),
    claims: share.claims.map(({ start, end }) => text.slice(start, end).trim()),
  }));
}

/** Writes the entries as Markdown: a heading a source, a line a figure, a quotation a claim. */
export function toSourceMarkdown(sources: readonly SourceLines[]): string {
  const parts = sources.flatMap(({ name, about, figures, claims }) => [
    `## ${plain(name)}`,
    ...(about === '' ? [] : [plain(about)]),
    ...(figures.length === 0 ? [] : [figures.map(figureMarkdown).join('\n')]),
    ...claims.map((claim) => `> ${plain(claim)}`),
  ]);
  return [`# ${SUMMARY_WORDS.title}`, ...parts, ''].join('\n\n').replace(/\n+$/u, '\n');
}

function figureMarkdown({ magnitude, what, quote }: FigureLine): string {
  return `- **${magnitude}** ${plain(what)} (“${plain(quote)}”)`;
}

function nameOf({ voice, source }: SourceShare): string {
  if (voice === 'outlet') return SUMMARY_WORDS.outlet;
  return source?.name ?? SUMMARY_WORDS.unnamed;
}

function aboutOf({ source, party, told, cues }: SourceShare): string {
  const speaks = party === null || party === source?.name ? null : SUMMARY_WORDS.speaksFor(party);
  const words = cues.filter((cueClass) => cueClass !== 'neutral').map(cueClassText);
  const parts = [source?.role ?? null, speaks, told === 0 ? null : countText(told, 'statement'), ...words];
  return parts.filter((part) => part !== null).join(' · ');
}

function plain(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(MARKDOWN_MARKS, '\\$&');
}
