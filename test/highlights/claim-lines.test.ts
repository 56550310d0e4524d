import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toClaimLines } from '../../lib/highlights/claim-lines';
import { overlapsSpan, type Span } from '../../lib/text/span';

/** Reads the claim from «…» and the other marks from […]; returns the claim's lines as words. */
function linesOf(notation: string): readonly string[] {
  let text = '';
  let claim = 0;
  const claims: Span[] = [];
  const others: Span[] = [];
  const open: number[] = [];
  for (const character of notation) {
    if (character === '«') claim = text.length;
    else if (character === '»') claims.push({ start: claim, end: text.length });
    else if (character === '[') open.push(text.length);
    else if (character === ']') others.push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  others.sort((a, b) => a.start - b.start);
  return toClaimLines(text, claims, others).map(({ start, end }) => text.slice(start, end));
}

describe('the line of a claim', () => {
  it.each([
    ['runs under all of it where nothing else is marked', '«The bridge still stands».', ['The bridge still stands']],
    ['gives way to a figure', '«The army lost [14 tanks] near the mill».', ['The army lost', 'near the mill']],
    ['is not drawn inside a quotation', '[“«We hold the bridge», and the mill”]', []],
    ['is not drawn for a quotation and its full stop', '«[“We hold the bridge”].»', []],
    ['gives way to a figure in a quotation once', '«He said [“we lost [14 men]”] there»', ['He said', 'there']],
    ['is not changed by marks elsewhere', '[14 tanks] burnt. «The mill fell». [“We left.”]', ['The mill fell']],
    ['gives way to a mark that begins before it', '[two “«or three] bridges fell»', ['bridges fell']],
    ['runs under each piece', '«The mill fell», he said, «[two] bridges too»', ['The mill fell', 'bridges too']],
  ])('%s', (_, notation, expected) => {
    expect(linesOf(notation)).toEqual(expected);
  });

  it('is never under another mark and never outside its claim', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(span, fc.array(span), (claim, marks) => {
        const others = [...marks].sort((a, b) => a.start - b.start);
        for (const line of toClaimLines('word '.repeat(20), [claim], others)) {
          expect(others.some((other) => overlapsSpan(other, line))).toBe(false);
          expect(line.start >= claim.start && line.end <= claim.end).toBe(true);
        }
      }),
    );
  });
});
