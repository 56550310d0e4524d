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
    const changed = ARTICLE.replace('At least 12', 'At least 21');
    expect(anchor(changed, saved('At least 12 civilians died'))).toEqual({
      state: 'orphaned',
      reason: 'number-changed',
      nearest: spanOf(changed, 'At least 21 civilians died'),
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
    ).toMatchObject({ state: 'orphaned', reason: 'ambiguous' });
  });

  it('takes a passage printed twice for the copy that hardly moved', () => {
    const caption = 'Soldiers of the upland army unload crates at the ferry port on Tuesday, according to its staff.';
    const before = [caption, ARTICLE, ARTICLE, caption, caption].join('\n\n').slice(0, -caption.length - 2);
    const start = before.lastIndexOf('unload crates');
    const after = before.replace('The northern bank', 'At noon the northern bank');
    expect(anchor(after, describe(before, { start, end: start + 13 }))).toMatchObject({
      state: 'anchored',
      span: { start: start + 8 },
    });
  });

  it('does not care for the shape of quotation marks, dashes and spaces', () => {
    const before = 'The colonel said: “We lost 36 men – not 900 – at the ford,” and left.';
    const after = 'The colonel said: "We lost 36\u00a0men - not 900 - at the ford," and left.';
    const span = spanOf(before, '“We lost 36 men – not 900 – at the ford,”');
    expect(anchor(after, describe(before, span))).toEqual({ state: 'anchored', span, confidence: 1 });
  });

  it.each([
    ['twelve villagers were taken to the clinic', 'twelve', 'thirteen'],
    ['cost 1.2 million crowns', '1.2 million', '1.2 thousand'],
    ['cost 1.2 million crowns', '1.2', '12'],
    ['1,200 families left', '1,200', '1.200'],
    ['1,200 families left', '1,200', '1,200 thousand'],
    ['dozens of houses burned', 'dozens', 'hundreds'],
    ['no prisoner was exchanged', 'no prisoner', 'a prisoner'],
    ['fired at 8:42 in the morning', '8:42', '8:43'],
  ])('orphans "%s" when %s is made %s', (quote, before, after) => {
    const text = [
      'On Monday twelve villagers were taken to the clinic by the river, doctors said.',
      'The repair of the bridge cost 1.2 million crowns, the ministry told reporters.',
      'After that night 1,200 families left the lower town for the hills, its mayor said.',
      'Witnesses said dozens of houses burned on the eastern bank of the river.',
      'Both staffs agreed that no prisoner was exchanged at the crossing this week.',
      'The battery fired at 8:42 in the morning, according to both armies.',
    ].join('\n\n');
    const changed = text.replace(before, after);
    expect(changed).not.toBe(text);
    const found = anchor(changed, describe(text, spanOf(text, quote)));
    expect(found).toMatchObject({ state: 'orphaned', reason: 'number-changed' });
  });

  it('takes a number written another way for the same', () => {
    const before = 'Rescuers counted 1,200,000 litres and twenty-five boats on the river that day.';
    const after = 'Rescuers counted 1.2 million litres and 25 boats on the river that day.';
    const found = anchor(after, describe(before, spanOf(before, before)));
    expect(found.state).toBe('anchored');
  });

  it('does not follow a short quote to the same few words in another story', () => {
    const words = 'the covered market';
    const other = `${ARTICLE.replaceAll(words, 'a depot')}\n\nTraders opened the covered market again after a month of repairs and a long dispute.`;
    expect(anchor(other, saved(words)).state).toBe('orphaned');
  });

  it('names the nearest words of an orphan, and none when nothing is like it', () => {
    const found = anchor(ARTICLE.replace('At least 12', 'At least 21'), saved('At least 12 civilians died'));
    expect(found.state === 'orphaned' && found.nearest).not.toBeNull();
    expect(anchor('An entirely different page about gardens.', saved('At least 12 civilians died'))).toEqual({
      state: 'orphaned',
      reason: 'not-found',
      nearest: null,
    });
  });

  it('ends soon on a page of two million equal letters, and on a quote of ten thousand', () => {
    const page = 'a'.repeat(2_000_000);
    const short = describe('a'.repeat(400), { start: 100, end: 140 });
    const long = describe('a'.repeat(30_000), { start: 9_000, end: 19_000 });
    expect(['anchored', 'orphaned']).toContain(anchor(page, short).state);
    expect(['anchored', 'orphaned']).toContain(anchor(`b${page}`, long).state);
    expect(anchor(`b${page}`, saved('At least 12 civilians died')).state).toBe('orphaned');
  });

  it('finds both ends of a quote of ten thousand characters whose middle was edited', () => {
    const sentence = (i: number) =>
      `On day ${i} the staffs of both armies spoke of shelling near village number ${i}. `;
    const body = Array.from({ length: 150 }, (_, i) => sentence(i)).join('');
    const before = `An opening line.\n\n${body}\n\nA closing line.`;
    const quote = describe(before, { start: before.indexOf('On day 2 '), end: before.indexOf('On day 147 ') });
    const after = before.replace('day 70 the staffs of', 'day 70 the general staffs of');
    expect(anchor(after, quote)).toMatchObject({
      state: 'anchored',
      span: { start: after.indexOf('On day 2 ') },
    });
  });
});
