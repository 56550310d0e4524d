import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { targetAt } from '../../entrypoints/library/attaching';
import { anchor } from '../../lib/anchors/anchor';
import { annotate } from '../../lib/annotations/annotate';
import { toMarks } from '../../lib/highlights/marks';
import { sampleNote } from '../support/surface-samples';

const text = 'Colonel Ivo Darrent announced on Monday that 260 Tesmark soldiers were killed near Orla.';
const annotated = annotate(text);
const article = { text, annotated, marks: toMarks(annotated) };
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('a place chosen by hand', () => {
  it('is the mark of the note’s own kind that the words touch, with what it says', () => {
    const target = targetAt(article, sampleNote('n1'), spanOf('260'));
    expect(target).toMatchObject({ kind: 'figure', quote: '260 Tesmark soldiers', figure: { value: 260 } });
    expect(target.attribution?.source?.name).toContain('Darrent');
  });

  it('is the words alone where no such mark stands', () => {
    const target = targetAt(article, sampleNote('n1'), spanOf('on Monday'));
    expect(target).toMatchObject({ kind: 'selection', quote: 'on Monday', figure: null, attribution: null });
    expect(anchor(text, target.selectors)).toMatchObject({ state: 'anchored', span: spanOf('on Monday') });
  });
});
