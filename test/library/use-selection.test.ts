import { describe, expect, it } from 'vitest';
import { withTags } from '../../entrypoints/library/use-bulk';
import { between, withToggled } from '../../entrypoints/library/use-selection';
import { LIMITS } from '../../lib/notes/note-limits';
import { sampleNote } from '../support/surface-samples';

const LISTED = ['n1', 'n2', 'n3', 'n4'];

describe('a selection', () => {
  it.each([
    ['n2', 'n4', ['n2', 'n3', 'n4']],
    ['n4', 'n2', ['n2', 'n3', 'n4']],
    ['n3', 'n3', ['n3']],
    ['gone', 'n2', ['n2']],
  ])('from %s to %s is %j', (from, to, ids) => {
    expect(between(LISTED, from, to)).toEqual(ids);
  });

  it('takes up all of a range or gives all of it back', () => {
    expect([...withToggled(new Set(['n1']), ['n1', 'n2'], true)]).toEqual(['n1', 'n2']);
    expect([...withToggled(new Set(['n1', 'n2', 'n3']), ['n1', 'n2'], false)]).toEqual(['n3']);
  });
});

describe('tags of many notes', () => {
  const note = sampleNote('n1', { tags: ['orla', 'boats'] });
  it('are added once and taken away wherever they are', () => {
    expect(withTags(note, ['boats', 'night'], true).tags).toEqual(['orla', 'boats', 'night']);
    expect(withTags(note, ['orla', 'never'], false).tags).toEqual(['boats']);
  });
  it('never become more or longer than a note may have', () => {
    const many = Array.from({ length: LIMITS.tags + 10 }, (_, at) => `tag ${at}`);
    expect(withTags(note, many, true).tags).toHaveLength(LIMITS.tags);
    expect(withTags(note, ['x'.repeat(500)], true).tags.at(-1)).toHaveLength(LIMITS.tag);
  });
});
