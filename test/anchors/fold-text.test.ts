import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../lib/anchors/fold-text';

describe('folding a text', () => {
  it.each([
    ['“It held,” he said', '"It held," he said'],
    ['« Le pont »', '" Le pont "'],
    ['the army’s 36\u00a0men – all of them', "the army's 36 men - all of them"],
  ])('makes %s plain', (printed, plain) => expect(foldText(printed)).toBe(plain));

  it('keeps line ends, letters and accents', () => {
    expect(foldText('Élan\n\ncafé: 1,200')).toBe('Élan\n\ncafé: 1,200');
  });

  it('keeps every offset', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(text).length === text.length));
  });
});
