import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLE } from '../../../lib/annotations/tagger/labels';
import { SPOT_NAMES } from '../../../lib/annotations/tagger/link-templates';
import { between, readLinkView, rowOfToken } from '../../../lib/annotations/tagger/link-view';
import { readTraits } from '../../../lib/annotations/tagger/token-traits';
import { markWords } from '../../../lib/annotations/word-classes';
import { readUnits } from '../../../lib/text/text-units';
import { NO_LEVELS } from '../../support/no-levels';

const MANY = 99;

/** A text whose cues are the given words, and whose content is what stands in brackets. */
function view(bracketed: string, ...cueWords: readonly string[]) {
  const units = markWords(readUnits(bracketed.replace(/[[\]]/gu, '')));
  const cues = [...units.words.keys()]
    .filter((i) => cueWords.includes(units.words[i] ?? ''))
    .map((i) => ({ first: i, end: i + 1 }));
  const roles = new Uint8Array(units.tokens.length);
  const content = /\[(.*)\]/u.exec(bracketed)?.[1]?.split(' ') ?? [];
  units.words.forEach((word, i) => {
    if (content.includes(word)) roles[i] = ROLE.content;
  });
  for (const { first } of cues) roles[first] = ROLE.cueStart;
  const read = readLinkView(readTraits({ units, rules: [] }, NO_LEVELS), roles, cues);
  const place = (word: string) => units.words.indexOf(word);
  const [cue = { first: 0, end: 1 }] = cues;
  const row = (word: string, name: (typeof SPOT_NAMES)[number]) =>
    read.rows[rowOfToken(place(word)) + SPOT_NAMES.indexOf(name)];
  return { read, place, cue, row };
}

describe('readLinkView', () => {
  it('counts commas between cue and token on both sides, those in quotations left out', () => {
    const { read, place, cue } = view('Boats, trams, trains stopped, she said, “now, then, here”, again', 'said');
    expect(between(read.commas, cue, place('boats'), MANY)).toBe(3);
    expect(between(read.commas, cue, place('stopped'), MANY)).toBe(1);
    expect(between(read.commas, cue, place('here'), MANY)).toBe(1);
    expect(between(read.commas, cue, place('again'), MANY)).toBe(2);
  });

  it('counts the other cues, but not its own', () => {
    const { read, place, cue } = view('They said he claimed she denied all', 'said', 'claimed', 'denied');
    expect(between(read.cueStarts, cue, place('he'), MANY)).toBe(0);
    expect(between(read.cueStarts, cue, place('claimed'), MANY)).toBe(1);
    expect(between(read.cueStarts, cue, place('all'), MANY)).toBe(2);
  });

  it('counts quotations entered on the way, in both directions', () => {
    const { read, place, cue } = view('“Never” and “no” she said “but” then', 'said');
    expect(between(read.quoteEnds, cue, place('never'), MANY)).toBe(2);
    expect(between(read.quoteEnds, cue, place('and'), MANY)).toBe(1);
    expect(between(read.quoteStarts, cue, place('then'), MANY)).toBe(1);
  });

  it('counts the ends of content that one passes', () => {
    const { read, place, cue } = view('She said [boats sank] yesterday evening', 'said');
    expect(between(read.contentEnds, cue, place('sank'), MANY)).toBe(0);
    expect(between(read.contentEnds, cue, place('yesterday'), MANY)).toBe(1);
    expect(between(read.contentEnds, cue, place('evening'), MANY)).toBe(1);
  });

  it('never counts beyond what is told apart', () => {
    const { read, place, cue } = view('a, b, c, d, e, f, she said', 'said');
    expect(between(read.commas, cue, place('a'), 4)).toBe(4);
  });

  it('knows where a clause opened and which cue comes next', () => {
    const { read, place, row } = view('Boats sank while they said nothing. Nobody knew', 'said');
    expect(read.opener[place('sank')]).toBe(-1);
    expect(read.opener[place('they')]).toBe(place('while'));
    expect(row('boats', 'nextCue')).toBe(row('said', 'word'));
    expect(row('boats', 'isNextNear')).toBe(1);
    expect([row('said', 'nextCue'), row('said', 'isNextNear')]).toEqual([0, 0]);
  });

  it('counts nothing less the further one goes', () => {
    const text = fc.array(fc.constantFrom('boats', ',', 'said', '“', '”', 'while', 'and'), { minLength: 1 });
    fc.assert(
      fc.property(text, (words) => {
        const { read, cue } = view(`${words.join(' ')} said`, 'said');
        for (const sums of [read.commas, read.cueStarts, read.quoteStarts, read.contentEnds]) {
          const behind = Array.from({ length: read.opener.length - 1 - cue.end }, (_, i) =>
            between(sums, cue, cue.end + i, MANY),
          );
          expect([...behind].sort((a, b) => a - b)).toEqual(behind);
        }
      }),
    );
  });
});
