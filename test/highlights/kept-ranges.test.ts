// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { KeptRanges } from '../../lib/highlights/kept-ranges';

let text: Text;
let other: Text;

beforeEach(() => {
  document.body.innerHTML = '<p>The northern army lost 14 tanks.</p><p>The southern army lost 15.</p>';
  const [first, second] = document.querySelectorAll('p');
  text = first?.firstChild as Text;
  other = second?.firstChild as Text;
});

function rangeOf(node: Text, start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

describe('kept ranges', () => {
  it('give back the earlier range with the same bounds', () => {
    const earlier = [rangeOf(text, 4, 12), rangeOf(text, 4, 8), rangeOf(other, 4, 12)];
    const kept = new KeptRanges(earlier);
    expect(kept.keep(rangeOf(text, 4, 8))).toBe(earlier[1]);
    expect(kept.keep(rangeOf(other, 4, 12))).toBe(earlier[2]);
  });

  it('give back the new one when it stands elsewhere', () => {
    const kept = new KeptRanges([rangeOf(text, 4, 12)]);
    for (const range of [rangeOf(text, 4, 13), rangeOf(text, 5, 12), rangeOf(other, 4, 12)]) {
      expect(kept.keep(range)).toBe(range);
    }
  });

  it('do not give back a range that the page collapsed', () => {
    const earlier = rangeOf(text, 4, 12);
    const kept = new KeptRanges([earlier]);
    earlier.collapse(true);
    const range = rangeOf(text, 4, 12);
    expect(kept.keep(range)).toBe(range);
  });
});
