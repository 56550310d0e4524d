import { describe, expect, it } from 'vitest';
import { type CueLevels, levelOf as levelOfHash } from '../../../lib/annotations/tagger/cue-levels';
import { hashText } from '../../../lib/annotations/tagger/hashing';
import { markWords } from '../../../lib/annotations/word-classes';
import { readUnits } from '../../../lib/text/text-units';
import { countCueLevels } from '../../../scripts/train/cue-levels';

/** A text whose cues are all its uses of the given words. */
function textWith(text: string, ...cues: readonly string[]) {
  const units = markWords(readUnits(text));
  const attributions = units.words.flatMap((word, i) =>
    cues.includes(word) ? [{ source: [], cue: [i], content: [] }] : [],
  );
  return { id: text, units, rules: [], attributions, weight: 1 };
}

const levelOf = (levels: CueLevels, word: string) => levelOfHash(levels, hashText(word));

describe('countCueLevels', () => {
  const often = textWith('He argued. She argued. They argued. We argued. Who argued?', 'argued');
  const seldom = textWith('She argued and found it. He found her. They found us.', 'found');
  const never = textWith('The bridge is open.');

  it('gives a word that nearly always is a cue a higher level than one that seldom is', () => {
    const { all } = countCueLevels([often, often, often, seldom, never], 2);
    expect(levelOf(all, 'argued')).toBeGreaterThan(levelOf(all, 'found'));
    expect(levelOf(all, 'bridge')).toBe(0);
  });

  it('leaves a text’s own fold out of the levels it is read with', () => {
    const { all, folds } = countCueLevels([often, never], 2);
    expect(levelOf(all, 'argued')).toBeGreaterThan(0);
    expect(folds.map((levels) => levelOf(levels, 'argued'))).toEqual([0, levelOf(all, 'argued')]);
  });
});
