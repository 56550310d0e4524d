import { describe, expect, it } from 'vitest';
import { levelKey } from '../../../lib/annotations/tagger/cue-levels';
import { hashText } from '../../../lib/annotations/tagger/hashing';
import { QUOTE, readTraits } from '../../../lib/annotations/tagger/token-traits';
import { markWords } from '../../../lib/annotations/word-classes';
import { readUnits } from '../../../lib/text/text-units';
import { NO_LEVELS } from '../../support/no-levels';

const inputOf = (text: string) => ({ units: markWords(readUnits(text)), rules: [] });

describe('readTraits', () => {
  it('gives numbers that differ only in their digits one hash', () => {
    const { word } = readTraits(inputOf('12 17 130'), NO_LEVELS);
    expect(word[0]).toBe(word[1]);
    expect(word[0]).not.toBe(word[2]);
  });

  it('looks the cue level of a word up by its hash, and gives others 0', () => {
    const levels = { keys: Int32Array.of(levelKey(hashText('said'))), levels: Uint8Array.of(5) };
    expect([...readTraits(inputOf('Mayors said nothing'), levels).level]).toEqual([0, 5, 0]);
  });

  it('marks where quotations open, go on and close', () => {
    const { quote } = readTraits(inputOf('He said: “No bridge.”'), NO_LEVELS);
    const inside = QUOTE.inside;
    expect([...quote]).toEqual([0, 0, 0, inside | QUOTE.opens, inside, inside, inside, inside | QUOTE.closes]);
  });

  it('does not mark a quotation within a quotation apart', () => {
    const { quote } = readTraits(inputOf('“She cried ‘stop’ twice.”'), NO_LEVELS);
    expect([...quote].filter((bits) => (bits & QUOTE.opens) !== 0)).toHaveLength(1);
  });

  it('tells sentences that are quoted wholly, in part and not at all', () => {
    const text = 'Nothing moved. He called it “a trap”. “We lost the bridge to them yesterday.”';
    expect([...readTraits(inputOf(text), NO_LEVELS).quotedShare]).toEqual([0, 1, 2]);
  });
});
