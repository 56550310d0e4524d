/** Notes by the hundred thousand for the benchmark: about invented armies, the same for the same number. Pure. */

import type { Figure } from '../../lib/annotations/annotation';
import type { Article, Note } from '../../lib/notes/note';
import { EMPTY_BODY } from '../../lib/notes/note-body';

const PARTIES = ['Valdoria', 'Tesmark', 'Orland', 'the Northern League'];
const ITEMS = ['soldiers', 'civilians', 'tanks', 'drones', 'boats', 'bridges', 'trucks'];
const OUTCOMES = ['killed', 'injured', 'missing', 'destroyed', 'damaged', 'captured'] as const;
const RATINGS = ['none', 'none', 'none', 'supported', 'disputed', 'needs-check'] as const;
const SYLLABLES = [
  'ka',
  'ro',
  'ven',
  'ti',
  'mar',
  'del',
  'osk',
  'un',
  'lia',
  'fer',
  'gan',
  'pol',
  'sed',
  'rim',
  'tov',
  'ash',
];
const DISTINCT_WORDS = 40_000;
const ARTICLES = 8_000;
const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAY_MS = 86_400_000;

/** Gives the same numbers below `limit` for the same seed (mulberry32). */
function randomOf(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** A word by its rank; like in any language, few ranks make up most of a text. */
export function wordOf(rank: number): string {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
}

export function sampleArticle(number: number): Article {
  const random = randomOf(number);
  const at = FIRST_DAY + random(1_000) * DAY_MS;
  return {
    url: `https://news-${number % 120}.example/${number}`,
    title: `${PARTIES[random(4)]} reports ${textOf(random, 8)}`,
    outlet: `Outlet ${number % 120}`,
    byline: null,
    publishedAt: new Date(at).toISOString(),
    language: 'en',
    firstSeenAt: at,
    lastSeenAt: at,
    rev: 1,
    updatedAt: at,
    deletedAt: null,
  };
}

/** Note `number`, of one of 8,000 articles. About 60 words with its article's. */
export function sampleNote(number: number): Note {
  const random = randomOf(number + 1_000_000);
  const value = 1 + random(5_000);
  const quote = `${value} ${pick(ITEMS, random)} ${textOf(random, 12)}`;
  const updatedAt = FIRST_DAY + number * 60_000;
  const party = pick(PARTIES, random);
  return {
    ...EMPTY_BODY,
    id: `note-${String(number).padStart(7, '0')}`,
    rev: 1,
    articleUrl: sampleArticle(number % ARTICLES).url,
    target: {
      kind: 'figure',
      quote,
      selectors: {
        position: { type: 'TextPositionSelector', start: 10, end: 10 + quote.length },
        quote: { type: 'TextQuoteSelector', exact: quote, prefix: 'said ', suffix: '.' },
      },
      figure: figureOf(random, value, quote.length),
      claim: null,
      attribution:
        random(10) === 0
          ? null
          : {
              source: { id: 0, name: `Speaker ${wordOf(random(2_000))}`, role: 'spokesman', kind: 'person', party },
              sourceWords: 'the spokesman',
              cue: 'said',
              cueClass: 'neutral',
              distance: 0,
            },
    },
    markdown: textOf(random, 25),
    tags: Array.from({ length: random(4) }, () => `tag ${wordOf(random(300))}`),
    rating: pick(RATINGS, random),
    createdAt: updatedAt,
    updatedAt,
    deletedAt: null,
    anchorState: random(20) === 0 ? 'orphaned' : 'anchored',
  };
}

function figureOf(random: (limit: number) => number, value: number, length: number): Figure {
  return {
    start: 10,
    end: 10 + length,
    number: { start: 10, end: 12 },
    value,
    low: value,
    high: value,
    modifier: 'exact',
    item: pick(ITEMS, random),
    category: 'person',
    outcome: pick(OUTCOMES, random),
    affected: pick(PARTIES, random),
    victimClass: null,
    scope: 'incident',
    verification: null,
    attribution: 0,
    distance: 0,
    place: null,
    time: null,
    reasons: [],
  };
}

function textOf(random: (limit: number) => number, words: number): string {
  // The product of two draws gives the many rare and few frequent words of a real text.
  const ranks = Array.from({ length: words }, () =>
    Math.floor((random(DISTINCT_WORDS) * random(1_000) * random(1_000)) / 1e6),
  );
  return ranks.map(wordOf).join(' ');
}

function pick<const T>(list: readonly T[], random: (limit: number) => number): T {
  const picked = list[random(list.length)];
  if (picked === undefined) throw new Error('an empty list');
  return picked;
}
