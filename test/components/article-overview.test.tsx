// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ArticleOverviewView } from '../../components/article-overview-view';
import type { ArticleOverview } from '../../lib/ledger/article-overview';
import type { BulletinResult } from '../../lib/ledger/match-bulletin';
import { toTwoSidedTable } from '../../lib/ledger/two-sided-table';
import { figureOf, saidBy } from '../ledger/figure-of';
import { expectAccessible } from '../support/expect-accessible';

afterEach(cleanup);

const told = figureOf(900, { index: 1, quote: '900 tanks', source: { ...saidBy('Tesmark'), cueClass: 'claiming' } });
const admitted = figureOf(300, { index: 2, quote: '300 tanks', source: saidBy('Valdoria') });
const observed = figureOf(410, { index: 3, itemClass: 'drones', item: 'drones', affected: null, source: saidBy(null) });

const EMPTY: ArticleOverview = {
  table: { sides: [null, null], rows: [] },
  switches: [],
  cues: [],
  verification: [],
  packs: [],
};

function show(change: Partial<ArticleOverview>) {
  const onShow = vi.fn();
  const { container } = render(<ArticleOverviewView overview={{ ...EMPTY, ...change }} onShow={onShow} />);
  return { onShow, container, text: container.textContent ?? '' };
}

const pack = (result: BulletinResult) => ({
  packId: 'tesmark-staff',
  publisher: 'Tesmark’s General Staff',
  attribution: 'a collector',
  licence: 'MIT',
  matches: [{ source: 'Tesmark’s General Staff', figures: [told], result }],
});

describe('both sides', () => {
  test('stand in equal columns, and axe finds nothing', async () => {
    const { container, text } = show({ table: toTwoSidedTable([told, admitted, observed]) });
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Tesmark', 'Valdoria']);
    expect(text).toContain('The two cannot both be so. One is 3 times the other.');
    expect(text).toContain('Told by others alone');
    expect(text).toContain('whose: not stated');
    await expectAccessible(container);
  });

  test('a side that is silent is shown as silent', () => {
    expect(show({ table: toTwoSidedTable([told]) }).text).toContain('no figure from this side here');
  });

  test('a figure leads to its mark, and a cue that is not neutral is named', () => {
    const { onShow } = show({ table: toTwoSidedTable([told, admitted]) });
    fireEvent.click(screen.getByTitle('900 tanks'));
    expect(onShow).toHaveBeenCalledExactlyOnceWith('f1');
    expect(screen.getByTitle('900 tanks').textContent).toContain('claiming');
    expect(screen.getByTitle('300 tanks').textContent).not.toContain('neutral');
  });

  test.each([
    [
      'counts that do not agree in kind',
      figureOf(300, { outcome: 'lost', source: saidBy('Valdoria') }),
      'different counts',
    ],
    ['numbers that fit', figureOf(900, { source: saidBy('Valdoria') }), 'The two can both be so.'],
  ])('of %s say so and give no ratio', (_, other, words) => {
    const { text } = show({ table: toTwoSidedTable([told, other]) });
    expect(text).toContain(words);
    expect(text).not.toContain('times the other');
  });

  test('an article without figures says so', () => {
    expect(show({}).text).toContain('No figures to set side by side.');
  });
});

describe('the other sections', () => {
  test('show each switch with its two quotes', async () => {
    const { container, onShow, text } = show({
      switches: [{ kind: 'losses-and-destroyed', figures: [told, admitted] }],
    });
    expect(text).toContain('Told as lost and as destroyed');
    fireEvent.click(screen.getByRole('button', { name: /300 tanks/ }));
    expect(onShow).toHaveBeenCalledExactlyOnceWith('f2');
    await expectAccessible(container);
  });

  test('count cues per side and lead to the first place', async () => {
    const classes = [
      { cueClass: 'claiming', count: 3, markIds: ['f1'] },
      { cueClass: 'neutral', count: 1, markIds: [] },
    ] as const;
    const { container, onShow, text } = show({
      cues: [
        { party: 'Tesmark', total: 4, classes },
        { party: null, total: 1, classes: [] },
      ],
    });
    fireEvent.click(screen.getByRole('button', { name: 'claiming 3' }));
    expect(onShow).toHaveBeenCalledExactlyOnceWith('f1');
    expect(screen.queryByRole('button', { name: 'neutral 1' })).toBeNull();
    expect(text).toContain('Speak for no side');
    await expectAccessible(container);
  });

  test('quote verification wording and count what it covers', () => {
    const { onShow, text } = show({
      verification: [{ verification: 'unverified', quote: 'not verified', markIds: ['f4', 'f5'] }],
    });
    expect(text).toContain('said of 2 figures');
    fireEvent.click(screen.getByRole('button', { name: /not verified/ }));
    expect(onShow).toHaveBeenCalledExactlyOnceWith('f4');
  });

  test('are left out when there is nothing in them', () => {
    const { container } = show({});
    expect(container.querySelectorAll('h2')).toHaveLength(0);
  });
});

describe('a reference pack', () => {
  test.each<[string, BulletinResult, string]>([
    [
      'a day',
      { state: 'day', date: '2026-03-14', age: 1 },
      'bulletin of 14 Mar 2026. 1 day old when the article appeared.',
    ],
    ['the day itself', { state: 'day', date: '2026-03-14', age: 0 }, 'Published on the day of the article.'],
    ['no date of the article', { state: 'day', date: '2026-03-14', age: null }, 'bulletin of 14 Mar 2026. '],
    [
      'several days',
      {
        state: 'days',
        ranges: [
          { from: '2026-03-10', to: '2026-03-12' },
          { from: '2026-03-14', to: '2026-03-14' },
        ],
        age: 4,
      },
      'bulletins of 10 Mar 2026 to 12 Mar 2026, 14 Mar 2026. 4 days old',
    ],
    ['no day', { state: 'none', nearest: null }, 'No bulletin has all of these.'],
    [
      'a near day',
      { state: 'none', nearest: { date: '2026-03-14', differing: [told] } },
      'Nearest: 14 Mar 2026, but for “900 tanks”.',
    ],
  ])('that knows %s says so', (_, result, words) => {
    expect(show({ packs: [pack(result)] }).text).toContain(words);
  });

  test('is named as claims, with its licence and the other side’s slot', async () => {
    const { container, text } = show({ packs: [pack({ state: 'day', date: '2026-03-14', age: 1 })] });
    expect(text).toContain('Claims by Tesmark’s General Staff');
    expect(text).toContain('(MIT)');
    expect(text).toContain('The other side’s series: none added.');
    await expectAccessible(container);
  });
});
