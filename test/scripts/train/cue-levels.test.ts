import { describe, expect, it } from 'vitest';
import { hashText } from '../../../lib/annotations/tagger/hashing';
import { type CueLevels, levelKey } from '../../../lib/annotations/tagger/token-traits';
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

const levelOf = (levels: CueLevels, word: string) => levels.get(levelKey(hashText(word)));

describe('countCueLevels', () => {
  const often = textWith('He argued. She argued. They argued. We argued. Who argued?', 'argued');
  const seldom = textWith('She argued and found it. He found her. They found us.', 'found');
  const never = textWith('The bridge is open.');

  it('gives a word that nearly always is a cue a higher level than one that seldom is', () => {
    const { all } = countCueLevels([often, often, often, seldom, never], 2);
    expect(levelOf(all, 'argued')).toBeGreaterThan(levelOf(all, 'found') ?? 0);
    expect(levelOf(all, 'bridge')).toBeUndefined();
  });

  it('leaves a text’s own fold out of the levels it is read with', () => {
    const { all, folds } = countCueLevels([often, never], 2);
    expect(levelOf(all, 'argued')).toBeDefined();
    expect(folds.map((levels) => levelOf(levels, 'argued'))).toEqual([undefined, levelOf(all, 'argued')]);
  });
});
