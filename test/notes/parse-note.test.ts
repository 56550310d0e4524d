import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../lib/notes/note-limits';
import { parseEvidenceUrl, parseNote, parseNoteBody, parseTags } from '../../lib/notes/parse-note';
import { SAMPLE_BODY, SAMPLE_TARGET } from '../support/sample-note';

const note = {
  ...SAMPLE_BODY,
  id: '0195-a',
  rev: 1,
  articleUrl: 'https://news.example/a',
  target: SAMPLE_TARGET,
  createdAt: 1,
  updatedAt: 2,
  deletedAt: null,
  anchorState: 'unknown',
};

describe('parsing what a reader wrote', () => {
  it('takes a complete body and a complete note', () => {
    expect(parseNoteBody(SAMPLE_BODY)).toEqual({ ok: true, value: SAMPLE_BODY });
    expect(parseNote(note)).toEqual({ ok: true, value: note });
  });

  it('takes a note whose words the article changed, and one the reader moved to the new words', () => {
    const change = { kind: 'number', was: 'about 140 soldiers', now: 'about 150 soldiers', target: SAMPLE_TARGET };
    const changed = { ...note, anchorState: 'changed', change, reattached: { target: SAMPLE_TARGET, acceptedAt: 3 } };
    expect(parseNote(changed)).toEqual({ ok: true, value: changed });
    expect(parseNote({ ...changed, change: null, reattached: null }).ok).toBe(true);
    expect(parseNote({ ...changed, change: { ...change, kind: 'mood' } }).ok).toBe(false);
  });

  it('drops fields it does not know', () => {
    const hostile = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}');
    expect(parseNoteBody({ ...SAMPLE_BODY, ...hostile, extra: 1 })).toEqual({ ok: true, value: SAMPLE_BODY });
    expect({}).not.toHaveProperty('polluted');
  });

  it.each([
    ['rating', { ...SAMPLE_BODY, rating: 'true' }],
    ['markdown', { ...SAMPLE_BODY, markdown: 'a'.repeat(LIMITS.markdown + 1) }],
    ['tags', { ...SAMPLE_BODY, tags: Array(LIMITS.tags + 1).fill('tag') }],
    ['tags.0', { ...SAMPLE_BODY, tags: ['  '] }],
    ['evidence.0.url', { ...SAMPLE_BODY, evidence: [{ url: 'javascript:alert(1)', addedAt: 1 }] }],
    ['evidence.0.addedAt', { ...SAMPLE_BODY, evidence: [{ url: 'https://a.example', addedAt: Number.NaN }] }],
  ])('names %s when it is wrong', (field, body) => {
    const result = parseNoteBody(body);
    expect(result.ok ? [] : result.issues.map((issue) => issue.field)).toContain(field);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (unknown) => !parseNote(unknown).ok));
  });
});

describe('an evidence link', () => {
  it.each([
    ['  https://archive.example/b?x=1 ', 'https://archive.example/b?x=1'],
    ['HTTP://archive.example', 'http://archive.example/'],
  ])('%s is taken', (typed, url) => expect(parseEvidenceUrl(typed)).toBe(url));

  it.each(['archive.example/b', 'javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'https://', ''])(
    '%s is refused',
    (typed) => expect(parseEvidenceUrl(typed)).toBeNull(),
  );
});

describe('tags', () => {
  it('are split at commas and line ends, each once', () => {
    expect(parseTags(' losses, ferry port ,losses\n,drones,')).toEqual(['losses', 'ferry port', 'drones']);
    expect(parseTags(' , ')).toEqual([]);
  });
});
