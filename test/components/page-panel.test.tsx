// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { TabView } from '../../components/page-marks-view';
import { type PageActions, PagePanel } from '../../components/page-panel';
import type { TabState } from '../../lib/messaging/protocol';
import type { Note } from '../../lib/notes/note';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_NOW, sampleNote, sampleReport, sampleTab } from '../support/surface-samples';

afterEach(cleanup);

function actions(): PageActions {
  return {
    onShow: vi.fn(),
    onOverview: vi.fn(),
    onRetry: vi.fn(),
    onMarkPage: vi.fn(),
    onSwitchSite: vi.fn(),
    onAllowSite: vi.fn(),
    onEdit: vi.fn(),
    onDelete: vi.fn(),
  };
}

function show(
  view: TabView,
  more: { notes?: readonly Note[]; refused?: boolean; overview?: ComponentChildren | null } = {},
) {
  const called = actions();
  const { notes = [], refused = false, overview = null } = more;
  const { container } = render(
    <PagePanel view={view} notes={notes} overview={overview} refused={refused} now={SAMPLE_NOW} actions={called} />,
  );
  return { called, container, text: container.textContent ?? '' };
}

const ready = (change: Partial<TabState>): TabView => ({ state: 'ready', tab: sampleTab(change) });

const states: readonly (readonly [string, TabView, string])[] = [
  ['loading', { state: 'loading' }, 'Looking at the page'],
  ['failed', { state: 'failed', message: 'The background did not answer.' }, 'The background did not answer.'],
  ['off limits', ready({ state: 'inaccessible', site: null, report: null }), 'This page is off limits'],
  ['off', ready({ state: 'off', siteAllowed: false, report: null }), 'Nothing is marked on this page'],
  ['switched off', ready({ state: 'off', siteOff: true, report: null }), 'switched off on news.example'],
  ['no article', ready({ state: 'no-article', report: null }), 'No article found here'],
  ['being read', ready({ state: 'working', report: null }), 'Reading the article'],
  ['marked, not reported yet', ready({ report: null }), 'Reading the article'],
  ['marked', ready({}), 'almost 14,000 troops'],
  ['marked with nothing', ready({ report: { ...sampleReport, marks: [] } }), 'Nothing to mark in this article'],
  ['read in part', ready({ report: { ...sampleReport, partial: true } }), 'not all of it is marked'],
  [
    'clearing marks',
    ready({ report: { ...sampleReport, pausedReason: 'marks-removed' } }),
    'The page keeps removing the marks',
  ],
  [
    'changing without end',
    ready({ report: { ...sampleReport, pausedReason: 'changes-too-fast' } }),
    'The page changes faster than anyone can read',
  ],
];

describe('PagePanel', () => {
  test.each(states)('a page that is %s says so and passes axe', async (_state, view, expected) => {
    const { container, text } = show(view);
    expect(text).toContain(expected);
    await expectAccessible(container);
  });
  test('a failed page offers to try again', () => {
    const { called } = show({ state: 'failed', message: 'No answer.' });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(called.onRetry).toHaveBeenCalledOnce();
  });
  test('marking that stopped by itself can be resumed, and marking that runs cannot', () => {
    const { called } = show(ready({ report: { ...sampleReport, pausedReason: 'changes-too-fast' } }));
    fireEvent.click(screen.getByRole('button', { name: 'Resume marking' }));
    expect(called.onMarkPage).toHaveBeenCalledExactlyOnceWith(true);
    cleanup();
    show(ready({}));
    expect(screen.queryByRole('button', { name: 'Resume marking' })).toBeNull();
  });
  test('a page off limits has no switches', () => {
    show(ready({ state: 'inaccessible', site: null, report: null }));
    expect(screen.queryAllByRole('switch')).toHaveLength(0);
  });
  test('the page switch turns marks off and on', () => {
    const { called } = show(ready({}));
    fireEvent.click(screen.getByRole('switch', { name: 'Mark this page' }));
    expect(called.onMarkPage).toHaveBeenLastCalledWith(false);
    cleanup();
    const off = show(ready({ state: 'off', report: null }));
    fireEvent.click(screen.getByRole('switch', { name: 'Mark this page' }));
    expect(off.called.onMarkPage).toHaveBeenLastCalledWith(true);
  });
  test('an allowed site has a switch of its own', () => {
    const { called } = show(ready({ siteOff: true, state: 'off', report: null }));
    const site = screen.getByRole('switch', { name: 'Mark pages on news.example' });
    expect(site.getAttribute('aria-checked')).toBe('false');
    fireEvent.click(site);
    expect(called.onSwitchSite).toHaveBeenLastCalledWith(true);
  });
  test('a site not allowed yet is asked for only after a sentence on why', () => {
    const { called, text } = show(ready({ siteAllowed: false, state: 'off', report: null }));
    expect(text).toContain('may read pages on news.example');
    fireEvent.click(screen.getByRole('button', { name: 'Allow news.example', hidden: true }));
    expect(called.onAllowSite).toHaveBeenCalledOnce();
  });
  test('after a refusal it says what still works', () => {
    const { text } = show(ready({ siteAllowed: false, state: 'off', report: null }), { refused: true });
    expect(text).toContain('“Mark this page” still works');
  });
  test('narrowing to one kind leaves only that kind', () => {
    show(ready({}));
    fireEvent.click(screen.getByRole('button', { name: /quotes/ }));
    expect(screen.getByRole('list').textContent).toContain('careful, and if anything too low');
    expect(screen.getByRole('list').textContent).not.toContain('19 civilians');
  });
  test('narrowing to a kind that does not occur says so', () => {
    show(ready({ report: { ...sampleReport, marks: sampleReport.marks.slice(0, 1) } }));
    fireEvent.click(screen.getByRole('button', { name: /claims/ }));
    expect(screen.getByText('No mark of this kind here.')).toBeTruthy();
  });
  test('the counts are said aloud when they change', () => {
    show(ready({}));
    expect(screen.getByRole('status').textContent).toBe('2 figures, 1 figure without a source, 1 claim, 1 quotation');
  });
});

describe('notes on the article', () => {
  test('a note whose quote was not found comes first, with its quote', () => {
    const lost = sampleNote('n2');
    const { container, text } = show(
      ready({ report: { ...sampleReport, notes: [{ id: 'n2', state: 'orphaned', reason: 'gone', change: null }] } }),
      {
        notes: [sampleNote('n1', { markdown: 'Found.' }), { ...lost, target: { ...lost.target, quote: 'six boats' } }],
      },
    );
    expect(text).toContain('Quote not found');
    expect(container.querySelector('.note-list .note')?.textContent).toContain('six boats');
  });
  test('without notes there is no heading for them', () => {
    expect(show(ready({})).text).not.toContain('Your notes on this article');
  });
  test('a note can be edited and deleted from here', () => {
    const { called } = show(ready({}), { notes: [sampleNote('n1')] });
    fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(called.onEdit).toHaveBeenCalledExactlyOnceWith('n1');
    expect(called.onDelete).toHaveBeenCalledExactlyOnceWith('n1');
  });
  test('both sides are asked for when the reader opens them, and shown when they are there', () => {
    const { called, text } = show(ready({}));
    expect(text).toContain('Lining up the figures…');
    const details = screen.getByText('Both sides').closest('details');
    if (details !== null) {
      details.open = true;
      fireEvent(details, new Event('toggle'));
    }
    expect(called.onOverview).toHaveBeenLastCalledWith(true);
    cleanup();
    expect(show(ready({}), { overview: <p>14 tanks</p> }).text).toContain('14 tanks');
  });
});
