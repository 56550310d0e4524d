import { describe, expect, it } from 'vitest';
import { bodyOf, EMPTY_BODY, isSameBody } from '../../lib/notes/note-body';
import { parseNoteBody } from '../../lib/notes/parse-note';
import { SAMPLE_BODY } from '../support/sample-note';
import { sampleNote } from '../support/surface-samples';

describe('the part of a note the reader writes', () => {
  it('begins ungraded: the software never grades', () => {
    expect(EMPTY_BODY).toMatchObject({ rating: 'none', strength: 'none', reliability: 'F', credibility: 6 });
    expect(parseNoteBody(EMPTY_BODY)).toEqual({ ok: true, value: EMPTY_BODY });
  });

  it('is taken out of a note whole, and without the rest', () => {
    expect(bodyOf(sampleNote('n1', SAMPLE_BODY))).toEqual(SAMPLE_BODY);
  });
});

describe('two bodies', () => {
  it('say the same whatever the order of their fields', () => {
    const { markdown, corrections, ...rest } = SAMPLE_BODY;
    const turned = Object.fromEntries(Object.entries(corrections).reverse());
    expect(isSameBody(SAMPLE_BODY, { corrections: turned, ...rest, markdown })).toBe(true);
  });

  it.each([
    ['text', { markdown: 'Other.' }],
    ['tags', { tags: ['losses', 'ferry port'] }],
    ['rating', { rating: 'disputed' as const }],
    ['strength', { strength: 'fair' as const }],
    ['reliability', { reliability: 'A' as const }],
    ['credibility', { credibility: 1 as const }],
    ['evidence', { evidence: [] }],
    ['an archive link', { evidence: SAMPLE_BODY.evidence.map((link) => ({ ...link, archiveUrl: null })) }],
    ['a correction', { corrections: { ...SAMPLE_BODY.corrections, high: 151 } }],
    ['a correction to nothing', { corrections: { ...SAMPLE_BODY.corrections, low: null } }],
  ])('differ by their %s', (_, change) => {
    expect(isSameBody(SAMPLE_BODY, { ...SAMPLE_BODY, ...change })).toBe(false);
  });
});
