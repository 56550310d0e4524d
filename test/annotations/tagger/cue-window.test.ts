import { describe, expect, it } from 'vitest';
import { looseSentences, WINDOW_CAP, windowOf } from '../../../lib/annotations/tagger/cue-window';
import { ROLE } from '../../../lib/annotations/tagger/labels';
import { readTraits } from '../../../lib/annotations/tagger/token-traits';
import { markWords } from '../../../lib/annotations/word-classes';
import { readUnits, spanOfTokens } from '../../../lib/text/text-units';
import { NO_LEVELS } from '../../support/no-levels';

/** The words of the window around the first "said" of a text; all its sentences are loose unless told otherwise. */
function windowIn(text: string, isLoose: 0 | 1 = 1): string {
  const units = readUnits(text);
  const loose = new Uint8Array(units.sentences.length).fill(isLoose);
  const first = units.words.indexOf('said');
  const window = windowOf(readTraits({ units: markWords(units), rules: [] }, NO_LEVELS), loose, {
    first,
    end: first + 1,
  });
  const { start, end } = spanOfTokens(units.tokens, window.first, window.end);
  return text.slice(start, end);
}

describe('windowOf', () => {
  it('takes two sentences before the cue and four behind it', () => {
    const text =
      'One is gone. Two went. Three left. She said so. Five came. Six ran. Seven hid. Eight fell. Nine rose.';
    expect(windowIn(text)).toBe('Two went. Three left. She said so. Five came. Six ran. Seven hid. Eight fell.');
  });

  it('leaves sentences out that are not loose, and all beyond them', () => {
    expect(windowIn('One is gone. She said so. Two went.', 0)).toBe('She said so.');
  });

  it('stays in the paragraph', () => {
    expect(windowIn('The dam held.\nShe said so.\nThe river rose.')).toBe('She said so.');
  });

  it('goes on to the next paragraph behind a colon and where a quotation opens it', () => {
    expect(windowIn('The mayor said:\nThe dam will hold.')).toBe('The mayor said:\nThe dam will hold.');
    expect(windowIn('“It held,” she said.\n“It will hold again.”')).toBe('“It held,” she said.\n“It will hold again.”');
  });

  it('does not go on to the paragraph after that one', () => {
    expect(windowIn('“It held,” she said.\n“Look.”\n“Again.”')).toBe('“It held,” she said.\n“Look.”');
  });

  it('stays within its cap in a sentence without end', () => {
    const units = readUnits(`${'word '.repeat(300)}said ${'word '.repeat(900)}`);
    const first = units.words.indexOf('said');
    const loose = new Uint8Array(units.sentences.length);
    const window = windowOf(readTraits({ units: markWords(units), rules: [] }, NO_LEVELS), loose, {
      first,
      end: first + 400,
    });
    expect(window.end - window.first).toBeLessThanOrEqual(WINDOW_CAP);
  });
});

describe('looseSentences', () => {
  it('marks quoted sentences and those with content but no cue', () => {
    const units = readUnits('She said so. It held. “Look at it.” Nothing more.');
    const roles = new Uint8Array(units.tokens.length);
    roles[units.words.indexOf('said')] = ROLE.cueStart;
    roles[units.words.indexOf('so')] = ROLE.content;
    roles[units.words.indexOf('held')] = ROLE.content;
    expect([...looseSentences(readTraits({ units: markWords(units), rules: [] }, NO_LEVELS), roles)]).toEqual([
      0, 1, 1, 0,
    ]);
  });
});
