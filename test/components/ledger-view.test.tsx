// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LedgerView } from '../../components/ledger-view';
import { reportRows, seriesName, stepRows } from '../../components/series-rows';
import { type Telling, traceLineage } from '../../lib/ledger/lineage';
import { type SeriesPoint, toSeries } from '../../lib/ledger/series';
import { type KeptFigure, toSourceRecords } from '../../lib/ledger/source-record';
import { atLeast, exactly, figureOf, saidBy } from '../ledger/figure-of';
import { expectAccessible } from '../support/expect-accessible';

afterEach(cleanup);

const SUBJECT = { source: 'Tesmark staff', itemClass: 'tanks', affected: 'Valdoria', scope: 'cumulative' } as const;
const point = (date: string, magnitude: SeriesPoint['magnitude']) => ({
  ...SUBJECT,
  id: `n-${date}`,
  date,
  magnitude,
  outcome: 'lost' as const,
});
const [series] = toSeries([
  point('2026-03-01', exactly(600)),
  point('2026-03-03', exactly(604)),
  point('2026-03-04', exactly(590)),
  point('2026-03-05', atLeast(606)),
]);
if (series === undefined) throw new Error('no series');
const WORDINGS: Readonly<Record<string, string>> = {
  'The River Post': 'The staff put the number of tanks at 604 on Tuesday.',
  'Northern Wire': 'So far 604 tanks were lost, officers told reporters.',
  'Lestra Daily': 'In the capital a spokesman admitted as many.',
};
const telling = (id: string, outlet: string, source: string): Telling => ({
  id,
  outlet,
  date: '2026-03-03',
  figure: figureOf(604, { source: saidBy('Tesmark', source) }),
  chain: [source],
  wire: null,
  wording: WORDINGS[outlet] ?? '',
});
const tellings = [
  telling('t1', 'The River Post', 'Tesmark staff'),
  telling('t2', 'Northern Wire', 'Tesmark staff'),
  telling('t3', 'Lestra Daily', 'Valdoria staff'),
];
const lineages = traceLineage(tellings);
const fate = (source: string, one: KeptFigure['fate']): KeptFigure => ({ source, topic: 'tanks', fate: one });
const records = toSourceRecords([
  ...['confirmed', 'confirmed', 'confirmed', 'revised', 'contradicted', 'open'].map((one) =>
    fate('Tesmark staff', one as KeptFigure['fate']),
  ),
  fate('Valdoria staff', 'confirmed'),
]);

function show(change: Partial<Parameters<typeof LedgerView>[0]> = {}) {
  const onOpenNote = vi.fn();
  const { container } = render(
    <LedgerView
      series={[series as NonNullable<typeof series>]}
      topics={[
        { tag: null, tellings },
        { tag: 'river', tellings: tellings.slice(0, 1) },
      ]}
      lineages={lineages}
      records={records}
      urlOf={(id) => (id === 'n-2026-03-01' ? null : 'https://news.example/orla')}
      hasNote={() => true}
      onOpen={onOpenNote}
      Chart={({ rows, label, onPick }) => (
        <button type="button" aria-label={label} onClick={() => onPick(0)}>
          {rows.length}
        </button>
      )}
      {...change}
    />,
  );
  return { container, onOpenNote };
}

describe('rows of a series', () => {
  test('keep intervals and open ends as reported', () => {
    expect(reportRows(series).map(({ low, high, text }) => [low, high, text])).toEqual([
      [600, 600, '600'],
      [604, 604, '604'],
      [590, 590, '590'],
      [606, null, '606 or more'],
    ]);
  });
  test('of steps say how many more in how many days, and leave out what has no end', () => {
    expect(stepRows(series).map(({ text }) => text)).toEqual(['4 more in 2 days', '-14 more in 1 day']);
  });
  test('a report without a number, or without a day, has none', () => {
    const vague = point('2026-03-01', { value: null, low: null, high: null, modifier: 'vague' });
    expect(reportRows({ ...series, points: [vague, point('someday', exactly(3))] })).toEqual([]);
  });
  test('are named by what is counted, whose, the period and the source', () => {
    expect(seriesName(series)).toBe('tanks of Valdoria, running total, by Tesmark staff');
  });
});

describe('figures over time', () => {
  test('show the newest report first, with ways to its note and article, and pass axe', async () => {
    const { container, onOpenNote } = show();
    expect(container.textContent).toContain('606 or more');
    expect(screen.getByRole('link', { name: 'Open article' }).getAttribute('href')).toBe('https://news.example/orla');
    fireEvent.click(screen.getByRole('button', { name: 'Open note' }));
    expect(onOpenNote).toHaveBeenCalledExactlyOnceWith('n-2026-03-05');
    await expectAccessible(container);
  });
  test('follow the report picked in the chart, whose article may be unknown', () => {
    const { container } = show();
    fireEvent.click(screen.getByRole('button', { name: /^Chart of tanks/u }));
    expect(container.querySelector('.ledger-picked b')?.textContent).toBe('600');
    expect(screen.queryByRole('link')).toBeNull();
  });
  test('change between totals and steps', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'From report to report' }));
    expect(screen.getByRole('button', { name: /^Chart/u }).textContent).toBe('2');
    expect(screen.getByRole('button', { name: 'From report to report' }).getAttribute('aria-pressed')).toBe('true');
  });
  test('are a table too, made when it is opened', async () => {
    const { container } = show();
    const details = container.querySelector('details');
    expect(container.querySelectorAll('details td')).toHaveLength(0);
    if (details !== null) details.open = true;
    fireEvent(details as Element, new Event('toggle'));
    await vi.waitFor(() => expect(container.querySelectorAll('details tbody tr')).toHaveLength(4));
    await expectAccessible(container);
  });
  test('say what is unusual, never what is right', () => {
    const { container } = show();
    expect(container.querySelector('.ledger-alarms li')?.textContent).toBe(
      'The running total falls 604 (3 Mar 2026) → 590 (4 Mar 2026)',
    );
    expect(container.querySelector('option')?.textContent).toContain('4 reports, 1 to look at');
  });
  test('tell a figure that was read from one with a note, and lead to its article alone', async () => {
    const { container } = show({ hasNote: (id) => id !== 'n-2026-03-05', records: [] });
    expect(container.querySelector('.ledger-picked')?.textContent).toContain('read, no note');
    expect(screen.queryByRole('button', { name: 'Open note' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Open article' })).toBeTruthy();
    const details = container.querySelector('details');
    if (details !== null) details.open = true;
    fireEvent(details as Element, new Event('toggle'));
    await vi.waitFor(() => expect(container.querySelectorAll('tbody .ledger-read')).toHaveLength(1));
    expect(screen.queryByRole('heading', { name: 'Your record of sources' })).toBeNull();
    await expectAccessible(container);
  });
  test('are left out when nothing kept has a series', () => {
    show({ series: [] });
    expect(screen.queryByRole('heading', { name: 'Figures over time' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Your record of sources' })).toBeTruthy();
  });
  test('say so when nothing is kept at all', async () => {
    const { container } = show({ series: [], lineages: [], records: [] });
    expect(container.textContent).toContain('No figures kept yet');
    await expectAccessible(container);
  });
});

describe('origins', () => {
  test('count those that are independent, not the articles', () => {
    const { container, onOpenNote } = show();
    expect(container.querySelector('.lineage')?.textContent).toContain('independent origins: 2 3 tellings');
    expect(container.textContent).toContain('Northern Wire, 3 Mar 2026 same source');
    const picture = screen.getByRole('img', { name: 'Picture of 3 tellings from 2 origins' });
    expect(['circle', 'line'].map((shape) => picture.querySelectorAll(shape).length)).toEqual([3, 1]);
    fireEvent.click(screen.getByRole('button', { name: 'Northern Wire, 3 Mar 2026' }));
    expect(onOpenNote).toHaveBeenCalledExactlyOnceWith('t2');
  });
  test('say so when nothing was told twice', () => {
    expect(show({ lineages: [] }).container.textContent).toContain('No figure was told more than once');
  });
});

test('a source’s record has counts beside every share, and no share under five', () => {
  const { container } = show();
  const rows = [...container.querySelectorAll('section:last-child tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ['Tesmark staff', '6', '3 (60 %)', '1 (20 %)', '1 (20 %)', '1'],
    ['Valdoria staff', '1', '1', '0', '0', '0'],
  ]);
});

test('a source’s record opens into its topics', async () => {
  const { container } = show();
  const fold = screen.getByRole('button', { name: 'Tesmark staff' });
  fireEvent.click(fold);
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  const topic = container.querySelector('.ledger-topic');
  expect([...(topic?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    'tanks',
    '6',
    '3 (60 %)',
    '1 (20 %)',
    '1 (20 %)',
    '1',
  ]);
  await expectAccessible(container);
  fireEvent.click(fold);
  expect(container.querySelector('.ledger-topic')).toBeNull();
});

describe('both sides of a topic', () => {
  test('stand beside each other, each figure with its outlet and day, leading to its note', () => {
    const { container, onOpenNote } = show();
    const figure = container.querySelector('.sides-figure');
    expect(figure?.textContent).toContain('3 Mar 2026');
    fireEvent.click(figure as Element);
    expect(onOpenNote).toHaveBeenCalledOnce();
  });
  test('are those of the chosen tag', () => {
    const { container } = show();
    const choice = screen.getByRole('combobox', { name: 'Topic' });
    expect([...choice.children].map(({ textContent }) => textContent)).toEqual([
      'Everything (3 figures)',
      'river (1 figure)',
    ]);
    expect(container.querySelectorAll('.sides-figure')).toHaveLength(2);
    fireEvent.change(choice, { target: { selectedIndex: 1 } });
    expect(container.querySelectorAll('.sides-figure')).toHaveLength(1);
  });
});
