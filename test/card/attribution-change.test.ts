import { describe, expect, it } from 'vitest';
import { findAttributionChange } from '../../entrypoints/card/attribution-change';
import { describe as describeSpan } from '../../lib/anchors/anchor';
import type { ReportedAttribution } from '../../lib/notes/note';

const TEXT = 'The coastal staff said that 36 men had been lost. Nobody could check it.';
const attributed = (sourceWords: string, cue: string): ReportedAttribution => ({
  source: null,
  sourceWords,
  cue,
  cueClass: 'neutral',
  distance: 0,
});
const SAID = attributed('The coastal staff', 'said');
const compare = (text: string, was: ReportedAttribution | null, now: ReportedAttribution | null) => {
  const start = TEXT.indexOf('36 men');
  const { quote } = describeSpan(TEXT, { start, end: start + 6 });
  const at = text.indexOf('36 men');
  return findAttributionChange({ quote, was, now, text, span: { start: at, end: at + 6 } });
};

describe('a change of attribution', () => {
  it('is another source or another cue', () => {
    const other = TEXT.replace('The coastal staff', 'The upland staff');
    expect(compare(other, SAID, attributed('The upland staff', 'said'))).toEqual({
      was: 'The coastal staff said',
      now: 'The upland staff said',
    });
    const denied = TEXT.replace('said', 'denied');
    expect(compare(denied, SAID, attributed('The coastal staff', 'denied'))?.now).toBe('The coastal staff denied');
  });

  it('is a source that was taken out', () => {
    expect(compare('In all, 36 men had been lost.', SAID, null)).toEqual({ was: 'The coastal staff said', now: '' });
  });

  it('is none where the page is the same and only the engine reads it anew', () => {
    expect(compare(TEXT, SAID, attributed('Nobody', 'could check'))).toBeNull();
    expect(compare(TEXT, null, SAID)).toBeNull();
    expect(compare(TEXT, SAID, SAID)).toBeNull();
    expect(compare(TEXT, null, null)).toBeNull();
  });
});
