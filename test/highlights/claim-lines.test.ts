import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toClaimLines } from '../../lib/highlights/claim-lines';
import { overlapsSpan, type Span } from '../../lib/text/span';

/** Reads claims from «…», figures from […] and quotations from {…}; returns the claim's lines as words. */
function linesOf(notation: string): readonly string[] {
  let text = '';
  const spans = { '»': [] as Span[], ']': [] as Span[], '}': [] as Span[] };
  const open: number[] = [];
  for (const character of notation) {
    if ('«[{'.includes(character)) open.push(text.length);
    else if (isEnd(character)) spans[character].push({ start: open.pop() ?? 0, end: text.length });
    else text += character;
  }
  const [figures, quotations] = [spans[']'], spans['}']].map((list) => list.sort((a, b) => a.start - b.start));
  const lines = toClaimLines(text, spans['»'], { figures: figures ?? [], quotations: quotations ?? [] });
  return lines.map(({ start, end }) => text.slice(start, end));

  function isEnd(character: string): character is keyof typeof spans {
    return character in spans;
  }
}

describe('the line of a claim', () => {
  it.each([
    ['runs under all of it where nothing else is marked', '«The bridge still stands».', ['The bridge still stands']],
    ['gives way to a figure', '«The army lost [14 tanks] near the mill».', ['The army lost', 'near the mill']],
    ['is not drawn inside a quotation', '{“«We hold the bridge», and the mill”}', []],
    ['is not drawn for a quotation and its full stop', '«{“We hold the bridge”}.»', []],
    ['is not drawn for what little stands around a quotation', '«{“We hold the bridge and the mill,”} he said»', []],
    [
      'gives way to a short quotation',
      '«The army called the mill {“ours”} again»',
      ['The army called the mill', 'again'],
    ],
    ['is drawn however many figures it has', '«They lost [1,400 tanks], [900 guns]»', ['They lost']],
    ['is not changed by marks elsewhere', '[14 tanks] burnt. «The mill fell». {“We left.”}', ['The mill fell']],
    ['runs under each piece', '«The mill fell», he said, «[two] bridges too»', ['The mill fell', 'bridges too']],
  ])('%s', (_, notation, expected) => {
    expect(linesOf(notation)).toEqual(expected);
  });

  it('is never under another mark and never outside its claim', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(span, fc.array(span), (claim, marks) => {
        const others = [...marks].sort((a, b) => a.start - b.start);
        for (const line of toClaimLines('word '.repeat(20), [claim], { figures: others, quotations: [] })) {
          expect(others.some((other) => overlapsSpan(other, line))).toBe(false);
          expect(line.start >= claim.start && line.end <= claim.end).toBe(true);
        }
      }),
    );
  });
});
