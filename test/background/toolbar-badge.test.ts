import { describe, expect, it } from 'vitest';
import { badgeOf } from '../../entrypoints/background/toolbar-badge';
import type { PageReport } from '../../lib/messaging/protocol';
import { SAMPLE_ARTICLE, sampleMark } from '../support/sample-note';

function reportWith(figures: number, orphaned: number): PageReport {
  return {
    article: SAMPLE_ARTICLE,
    marks: Array(figures).fill(sampleMark()),
    notes: Array(orphaned).fill({ id: 'note-1', state: 'orphaned', reason: null }),
    partial: false,
    pausedReason: null,
  };
}

describe('the badge', () => {
  it.each([
    [0, 0, '', 'Says Who: 0 figures on this page'],
    [1, 0, '1', 'Says Who: 1 figure on this page'],
    [13, 0, '13', 'Says Who: 13 figures on this page'],
    [0, 1, '!', 'Says Who: 0 figures on this page, 1 note lost its place'],
    [13, 1, '13!', 'Says Who: 13 figures on this page, 1 note lost its place'],
    [4_000, 2, '999!', 'Says Who: 4000 figures on this page, 2 notes lost their place'],
  ])('for %i figures and %i orphans is "%s"', (figures, orphaned, text, title) => {
    expect(badgeOf(reportWith(figures, orphaned))).toMatchObject({ text, title });
  });

  it('says why marking has stopped, and that there may be more in what was not read', () => {
    const stopped = badgeOf({ ...reportWith(13, 0), pausedReason: 'marks-removed' });
    expect(stopped).toMatchObject({ text: '13!', title: expect.stringContaining('the page removes the marks') });
    const cut = badgeOf({ ...reportWith(13, 0), partial: true });
    expect(cut).toMatchObject({ text: '13+', title: expect.stringContaining('only a part of it was read') });
    expect(badgeOf({ ...reportWith(0, 0), partial: true }).text).toBe('');
    expect(stopped.colour).not.toBe(cut.colour);
  });

  it('is empty without a report, and tells trouble by colour and by sign', () => {
    expect(badgeOf(null)).toMatchObject({ text: '', title: 'Says Who' });
    expect(badgeOf(reportWith(2, 1)).colour).not.toBe(badgeOf(reportWith(2, 0)).colour);
  });
});
