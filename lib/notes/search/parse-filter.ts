/** One `name:value` of a query in; its condition, or what is wrong with it, out. Pure. */

import { CATEGORIES, OUTCOMES } from '../../annotations/vocabulary';
import { RATINGS } from '../ratings';
import type { Condition, QueryIssue, QueryPart } from './query';
import { searchWords } from './search-words';
import { FLAGS, type FlagName } from './segment';

/** Filters by name; the same words whatever the language of the surface. */
type FilterName =
  | 'source'
  | 'tag'
  | 'outlet'
  | 'party'
  | 'category'
  | 'outcome'
  | 'rating'
  | 'value'
  | 'before'
  | 'after'
  | 'is';
const FILTERS: readonly FilterName[] = [
  'source',
  'tag',
  'outlet',
  'party',
  'category',
  'outcome',
  'rating',
  'value',
  'before',
  'after',
  'is',
];

type Found = Condition | QueryIssue | null;

/** Returns the condition of a part that has a name. */
export function parseFilter(part: QueryPart, typed: string): Found {
  const { name } = part;
  if (!isFilter(name)) return unknownFilter(part, typed);
  if (part.value === '') return issue(part, 'empty-filter', `Say what ${name}: is to look for.`);
  return parseKnown(part, name);
}

function parseKnown(part: QueryPart, name: FilterName): Found {
  switch (name) {
    case 'source':
    case 'outlet':
    case 'party':
      return ofWords(part, { kind: 'column', column: name });
    case 'tag':
      return ofWords(part, { kind: 'tag' });
    case 'outcome':
      return oneOf(part, name, OUTCOMES);
    case 'rating':
      return oneOf(part, name, RATINGS);
    case 'category':
      return oneOf(part, name, CATEGORIES);
    case 'value':
      return ofValue(part);
    case 'before':
    case 'after':
      return ofDay(part, name);
    case 'is':
      return ofFlag(part);
  }
}

function isFilter(name: string | null): name is FilterName {
  return FILTERS.some((filter) => filter === name);
}

/** "Harbour:" at the end of a word is a colon, not a filter. */
function unknownFilter(part: QueryPart, typed: string): Found {
  const { name, value, negated } = part;
  const words = searchWords(name ?? '');
  if (value === '') return { kind: 'words', words, isPrefix: part.end === typed.length, negated };
  const list = FILTERS.map((filter) => `${filter}:`).join(', ');
  return issue(
    part,
    'unknown-filter',
    `There is no filter ${name}: — use ${list} or put the words in quotation marks.`,
  );
}

function ofWords(
  { value, isQuoted, negated }: QueryPart,
  where: { readonly kind: 'tag' } | { readonly kind: 'column'; readonly column: 'source' | 'outlet' | 'party' },
): Found {
  const words = searchWords(value);
  return words.length === 0 ? null : { ...where, words, isPrefix: !isQuoted, negated };
}

function oneOf(part: QueryPart, column: 'outcome' | 'rating' | 'category', known: readonly string[]): Found {
  const value = part.value.toLowerCase();
  if (!known.some((name) => name.startsWith(value))) {
    return issue(part, 'unknown-value', `Write ${column}: with one of ${known.join(', ')}.`);
  }
  return { kind: 'column', column, words: searchWords(value), isPrefix: true, negated: part.negated };
}

function ofFlag(part: QueryPart): Found {
  const names = Object.keys(FLAGS) as readonly FlagName[];
  const flag = names.find((name) => name === part.value.toLowerCase());
  if (flag === undefined) return issue(part, 'unknown-value', `Write is: with one of ${names.join(', ')}.`);
  return { kind: 'flag', flag, negated: part.negated };
}

/** ">1000", ">=1,000", "<5", "40". */
const SIGNED = /^(>=|<=|>|<)?([\d.,]+)$/;
const FORMS = 'Write value:>1000, value:<5, value:40 or value:10..20.';

function ofValue(part: QueryPart): Found {
  const { value, negated } = part;
  const bounds = value.includes('..') ? rangeOf(value) : signedOf(value);
  return bounds === null ? issue(part, 'bad-number', FORMS) : { kind: 'value', ...bounds, negated };
}

type Bounds = Pick<Extract<Condition, { readonly kind: 'value' }>, 'low' | 'high' | 'isOpen'>;

function rangeOf(value: string): Bounds | null {
  const [from = '', to = '', ...more] = value.split('..');
  const low = toNumber(from, Number.NEGATIVE_INFINITY);
  const high = toNumber(to, Number.POSITIVE_INFINITY);
  return value !== '..' && more.length === 0 && low <= high ? { low, high, isOpen: false } : null;
}

function signedOf(value: string): Bounds | null {
  const [, sign = '', number = ''] = SIGNED.exec(value) ?? [];
  const bound = toNumber(number, Number.NaN);
  if (Number.isNaN(bound)) return null;
  return {
    low: sign.startsWith('<') ? Number.NEGATIVE_INFINITY : bound,
    high: sign.startsWith('>') ? Number.POSITIVE_INFINITY : bound,
    isOpen: sign === '>' || sign === '<',
  };
}

function toNumber(written: string, empty: number): number {
  if (written === '') return empty;
  return /^\d[\d,]*(?:\.\d+)?$/.test(written) ? Number(written.replaceAll(',', '')) : Number.NaN;
}

/** A year, a month or a day; ISO 8601. */
const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** "before" ends the day before; "after" begins with the day itself, as readers of other search fields expect. */
function ofDay(part: QueryPart, name: 'before' | 'after'): Found {
  const [whole, year = '', month = '01', day = '01'] = DAY.exec(part.value) ?? [];
  const isReal = whole !== undefined && !Number.isNaN(Date.parse(`${year}-${month}-${day}`));
  if (!isReal) return issue(part, 'bad-date', `Write ${name}:2026-01-31, ${name}:2026-01 or ${name}:2026.`);
  const at = Number(`${year}${month}${day}`);
  const bounds = name === 'before' ? { first: 1, last: at - 1 } : { first: at, last: Number.MAX_SAFE_INTEGER };
  return { kind: 'days', ...bounds, negated: part.negated };
}

function issue({ start, end }: QueryPart, code: QueryIssue['code'], message: string): QueryIssue {
  return { start, end, code, message };
}
