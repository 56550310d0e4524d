import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotations/annotate';
import type { Attribution, Figure } from '../../lib/annotations/annotation';
import type { Span } from '../../lib/text/span';

const join = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

const asLine = (text: string, { source, cue, content }: Attribution): string =>
  `[${join(text, source)}] <${join(text, cue)}> {${join(text, content)}}`;

const asWords = (text: string, { start, end, outcome, attribution }: Figure): string =>
  `${text.slice(start, end)}: ${outcome}${attribution === null ? '' : `, ${attribution}`}`;

interface HardCase {
  readonly text: string;
  readonly attributions: readonly string[];
  /** The figure, its outcome and the attribution that governs it. */
  readonly figures: readonly string[];
}

const CASES: Readonly<Record<string, HardCase>> = {
  'a speaker in the middle of a coordination': {
    text: 'The blast left nine dead and, nurses say, three times that many hurt.',
    attributions: ['[nurses] <say> {The blast left nine dead and … three times that many hurt}'],
    figures: ['nine: killed, 0', 'three times that many: injured, 0'],
  },
  'a number of another number': {
    text: 'Of the 40 rockets fired, 31 were shot down and the rest fell in fields.',
    attributions: [],
    figures: ['40 rockets: launched', '31: intercepted'],
  },
  'a list of things under one verb': {
    text: 'Norland sent 12 howitzers, three radars and 1.5m shells.',
    attributions: [],
    figures: ['12 howitzers: supplied', 'three radars: supplied', '1.5m shells: supplied'],
  },
  'a claim that another party calls names': {
    text: 'No Ukrainian sailor died, Kyiv insisted — a claim Moscow called absurd.',
    attributions: ['[Kyiv] <insisted> {No Ukrainian sailor died}', '[Moscow] <called> {absurd}'],
    figures: ['No Ukrainian sailor: killed, 0'],
  },
  'the same claim from the other side': {
    text: 'No Russian sailor died, Moscow insisted — a claim Kyiv called absurd.',
    attributions: ['[Moscow] <insisted> {No Russian sailor died}', '[Kyiv] <called> {absurd}'],
    figures: ['No Russian sailor: killed, 0'],
  },
  'an apostrophe in a name and a quotation in two halves': {
    text: '“We lost the ridge,” Gen. O’Brien’s aide said; “it’s over.”',
    attributions: ['[Gen. O’Brien’s aide] <said> {“We lost the ridge,” … “it’s over.”}'],
    figures: [],
  },
  'a quotation over three paragraphs, closed once': {
    text: '“We held the road for a week.\n“Then the shells ran out.\n“We walked home,” said the captain.',
    attributions: [
      '[the captain] <said> {“We held the road for a week.\n“Then the shells ran out.\n“We walked home,”}',
    ],
    figures: [],
  },
  'a relative clause with a verb of its own': {
    text: 'Pavel Danov, whose sister was wounded, denied it.',
    attributions: ['[Pavel Danov, whose sister was wounded] <denied> {it}'],
    figures: [],
  },
  'a rumour inside a saying': {
    text: 'Rumours that Danov had resigned were false, the ministry said.',
    attributions: [
      '[the ministry] <said> {Rumours that Danov had resigned were false}',
      '[] <Rumours> {that Danov had resigned were false}',
    ],
    figures: [],
  },
  'quotation marks around one word': {
    text: 'The so-called “republic” has no parliament.',
    attributions: [],
    figures: [],
  },
  'an aside between a clause and its rest': {
    text: 'Some 50 to 80 a day are fleeing, she added, up from 20.',
    attributions: ['[she] <added> {Some 50 to 80 a day are fleeing … up from 20}'],
    figures: ['Some 50 to 80: displaced, 0'],
  },
  'two casualty counts of two years': {
    text: 'One year after 14 died, six more were killed.',
    attributions: [],
    figures: ['14: killed', 'six: killed'],
  },
  'a saying within a saying': {
    text: 'Lind said Danov told her that Berg had left.',
    attributions: ['[Lind] <said> {Danov told her that Berg had left}', '[Danov] <told> {that Berg had left}'],
    figures: [],
  },
  'a count that depends on a condition': {
    text: 'The army will deploy 200 tanks if attacked, it said.',
    attributions: ['[it] <said> {The army will deploy 200 tanks if attacked}'],
    figures: [],
  },
  'a place before a colon': {
    text: 'Norland: 40 killed in Oldport',
    attributions: [],
    figures: ['40: killed'],
  },
  'a time of day that looks like a count': {
    text: '08.15: 4 killed in Oldport.',
    attributions: [],
    figures: ['4: killed'],
  },
};

describe('constructions that are easily misread', () => {
  it.each(Object.entries(CASES))('%s', (_, { text, attributions, figures }) => {
    const found = annotate(text);
    expect(found.attributions.map((attribution) => asLine(text, attribution))).toEqual(attributions);
    expect(found.figures.map((figure) => asWords(text, figure))).toEqual(figures);
  });

  it('never holds one attribution and another in each other', () => {
    const { attributions } = annotate('Rumours that Danov had resigned were false, the ministry said.');
    expect(attributions.map(({ parent }) => parent)).toEqual([null, 0]);
  });

  it('gives "the ministry" the one of two ministries that spoke last', () => {
    const text =
      'The Foreign Ministry met the Finance Ministry. The Foreign Ministry said no. The ministry said talks would go on.';
    const { attributions, sources } = annotate(text);
    expect(attributions.map(({ sourceId }) => sources[sourceId ?? -1]?.name)).toEqual([
      'Foreign Ministry',
      'Foreign Ministry',
    ]);
  });
});
