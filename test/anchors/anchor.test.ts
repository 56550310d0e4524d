import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { anchor, describe } from '../../lib/anchors/anchor';

const ARTICLE = [
  'The northern bank changed hands twice on Monday.',
  'The coastal army said that its gunners had destroyed 14 tanks and killed almost 900 soldiers since Friday.',
  'The upland army answered that it had lost 36 men, not 900, and that the bridge still stood.',
  'At least 12 civilians died when a shell hit the covered market.',
  'Neither account could be checked by reporters in the town.',
].join('\n\n');

const spanOf = (text: string, quote: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};
const saved = (quote: string) => describe(ARTICLE, spanOf(ARTICLE, quote));
const anchoredWords = (text: string, quote: string) => {
  const found = anchor(text, saved(quote));
  return found.state === 'anchored' ? text.slice(found.span.start, found.span.end) : found.reason;
};

group('anchor', () => {
  it('finds any span again in the unchanged text, with full confidence', () => {
    fc.assert(
      fc.property(fc.nat(ARTICLE.length - 2), fc.integer({ min: 1, max: 200 }), (start, length) => {
        const span = { start, end: Math.min(ARTICLE.length, start + length) };
        expect(anchor(ARTICLE, describe(ARTICLE, span))).toEqual({ state: 'anchored', span, confidence: 1 });
      }),
    );
  });

  it('finds a sentence again wherever a new paragraph was put', () => {
    const quote = 'killed almost 900 soldiers since Friday';
    const paragraphs = ARTICLE.split('\n\n');
    fc.assert(
      fc.property(fc.nat(paragraphs.length), (at) => {
        const added = [
          ...paragraphs.slice(0, at),
          'Rain fell all week on the road to the coast.',
          ...paragraphs.slice(at),
        ];
        expect(anchoredWords(added.join('\n\n'), quote)).toBe(quote);
      }),
    );
  });

  it('follows a paragraph that moved', () => {
    const [first, second, ...rest] = ARTICLE.split('\n\n');
    const moved = [first, ...rest, second].join('\n\n');
    expect(anchoredWords(moved, 'destroyed 14 tanks')).toBe('destroyed 14 tanks');
  });

  it('finds a sentence whose wording changed a little', () => {
    const edited = ARTICLE.replace(
      'At least 12 civilians died when a shell',
      'At least 12 civilians perished when a shell',
    );
    expect(anchoredWords(edited, 'At least 12 civilians died when a shell hit the covered market')).toMatch(
      /At least 12 civilians/,
    );
  });

  it.each([
    ['At least 12 civilians died', '12', '13'],
    ['At least 12 civilians died', '12', '112'],
    ['killed almost 900 soldiers since Friday', '900', '9,000'],
  ])('never takes "%s" with %s made %s for the same', (quote, before, after) => {
    const changed = ARTICLE.replaceAll(before, after);
    expect(anchor(changed, saved(quote)).state).toBe('orphaned');
  });

  it('never lands on words with other numbers, however the digits change', () => {
    const quote = 'had destroyed 14 tanks and killed almost 900 soldiers';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (tanks, soldiers) => {
        fc.pre(tanks !== 14 || soldiers !== 900);
        const changed = ARTICLE.replace('14 tanks', `${tanks} tanks`).replace('almost 900', `almost ${soldiers}`);
        expect(anchor(changed, saved(quote)).state).toBe('orphaned');
      }),
    );
  });

  it('says that it was the number that changed', () => {
    expect(anchor(ARTICLE.replace('At least 12', 'At least 21'), saved('At least 12 civilians died'))).toEqual({
      state: 'orphaned',
      reason: 'number-changed',
    });
  });

  it('orphans a sentence that was taken out', () => {
    const cut = ARTICLE.replace('At least 12 civilians died when a shell hit the covered market.\n\n', '');
    expect(anchoredWords(cut, 'At least 12 civilians died when a shell hit the covered market.')).toBe('not-found');
  });

  it('tells fifty equal quotes apart by what stands around them', () => {
    const lines = Array.from({ length: 50 }, (_, i) => `District ${i}: officials counted 7 dead there.`);
    const before = lines.join('\n\n');
    const span = { start: before.indexOf('7 dead', before.indexOf('District 31:')), end: 0 };
    const selectors = describe(before, { start: span.start, end: span.start + '7 dead'.length });
    const after = `A new opening paragraph of some length, as editors add.\n\n${before}`;
    const found = anchor(after, selectors);
    expect(found.state === 'anchored' && after.lastIndexOf('District', found.span.start)).toBe(
      after.indexOf('District 31:'),
    );
  });

  it('refuses to choose between two places that fit equally well', () => {
    const before = 'Spokesmen said 7 died.';
    const selectors = {
      ...describe(before, spanOf(before, '7 died')),
      position: { type: 'TextPositionSelector', start: 500, end: 506 },
    } as const;
    expect(
      anchor('Spokesmen said 7 died. Spokesmen said 7 died.', {
        ...selectors,
        quote: { ...selectors.quote, prefix: '', suffix: '' },
      }),
    ).toEqual({
      state: 'orphaned',
      reason: 'ambiguous',
    });
  });
});
