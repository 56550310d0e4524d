/**
 * What a reader typed into the search field in; the conditions it means out, or what is wrong and where. Words and
 * "exact phrases", filters as `name:value`, "-" before anything that must not hold. Pure; never throws.
 */

import { parseFilter } from './parse-filter';
import type { Condition, ParsedQuery, QueryIssue, QueryPart } from './query';
import { searchWords } from './search-words';

/** Conditions a query may hold; more are ignored: nobody types them. */
const MOST_PARTS = 30;

/** `-source:"General Staff"` in three parts; each class is disjoint from what follows it. */
const PART = /(-?)(?:([a-zA-Z]+):)?(?:"([^"]*)("?)|(\S+))?/y;
/** Names before a colon that are addresses, not filters. */
const SCHEMES = new Set(['http', 'https']);

/** Parses a query; an empty one has no conditions and finds everything. */
export function parseQuery(typed: string): ParsedQuery {
  const conditions: Condition[] = [];
  const issues: QueryIssue[] = [];
  for (const part of partsOf(typed)) {
    const found = part.isOpen ? unclosed(part) : toCondition(part, typed);
    if (found === null) continue;
    if ('code' in found) issues.push(found);
    else conditions.push(found);
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, query: conditions };
}

function partsOf(typed: string): readonly QueryPart[] {
  const parts: QueryPart[] = [];
  let at = 0;
  while (parts.length < MOST_PARTS) {
    while (at < typed.length && /\s/.test(typed.charAt(at))) at += 1;
    if (at >= typed.length) break;
    PART.lastIndex = at;
    const [whole = '', dash = '', name, quoted, closing, plain] = PART.exec(typed) ?? [];
    const end = at + Math.max(whole.length, 1);
    parts.push({
      start: at,
      end,
      negated: dash !== '',
      name: name?.toLowerCase() ?? null,
      value: quoted ?? plain ?? '',
      isQuoted: quoted !== undefined,
      isOpen: quoted !== undefined && closing === '',
    });
    at = end;
  }
  return parts;
}

function toCondition(part: QueryPart, typed: string): Condition | QueryIssue | null {
  const { name, value, negated, isQuoted } = part;
  const isAddress = name !== null && SCHEMES.has(name);
  if (name !== null && !isAddress) return parseFilter(part, typed);
  const words = searchWords(isAddress ? `${name} ${value}` : value);
  if (words.length === 0) return null;
  // The reader may still be typing the last word.
  return { kind: 'words', words, isPrefix: !isQuoted && part.end === typed.length, negated };
}

function unclosed({ start, end }: QueryPart): QueryIssue {
  return { start, end, code: 'unclosed-quote', message: 'Close the quotation mark.' };
}
