// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OptionsView, type OptionsViewProps } from '../../components/options-view';
import { ReaderView } from '../../components/reader-view';
import type { SavedNotesProps } from '../../components/saved-notes';
import { WelcomeView, type WelcomeViewProps } from '../../components/welcome-view';
import { inventedPack } from '../ledger/invented-pack';
import { expectAccessible } from '../support/expect-accessible';
import { sampleData } from '../support/sample-data';
import { SAMPLE_NOW, sampleMarks, sampleNote, sampleTab } from '../support/surface-samples';

afterEach(cleanup);

const saved = (): SavedNotesProps => ({
  view: {
    state: 'ready',
    notes: [sampleNote('n1'), sampleNote('n2', { anchorState: 'orphaned', tags: ['boats'], markdown: 'Lost.' })],
    titles: new Map([['https://news.example/orla', 'Claims over losses']]),
  },
  words: '',
  problem: null,
  now: SAMPLE_NOW,
  canUndo: false,
  onWords: vi.fn(),
  onEdit: vi.fn(),
  onDelete: vi.fn(),
  onUndo: vi.fn(),
  onDismissUndo: vi.fn(),
});
const shortcuts = [
  { name: 'next-mark', description: 'Go to the next mark', keys: 'Alt+Shift+Period' },
  { name: 'open-card', description: 'Open the card', keys: '' },
];
const read = {
  text: '240 Tesmark soldiers were killed, Darrent announced.',
  shown: [{ id: 'f0', look: 'figure', spans: [{ start: 0, end: 20 }] }],
  marks: sampleMarks.slice(0, 1),
  sources: [],
} as const;

describe('ReaderView', () => {
  function show(onOpenPanel: (() => void) | null) {
    const page = {
      view: { state: 'ready', tab: sampleTab() },
      notes: [],
      overview: null,
      refused: false,
      now: SAMPLE_NOW,
      actions: {
        onShow: vi.fn(),
        onOverview: vi.fn(),
        onRetry: vi.fn(),
        onMarkPage: vi.fn(),
        onSwitchSite: vi.fn(),
        onAllowSite: vi.fn(),
        onEdit: vi.fn(),
        onDelete: vi.fn(),
      },
    } as const;
    const calls = { onChangeShortcuts: vi.fn(), onOpenLibrary: vi.fn(), onOpenOptions: vi.fn() };
    return render(
      <ReaderView
        page={page}
        saved={saved()}
        sources={<p>Three sources</p>}
        shortcuts={shortcuts}
        {...calls}
        onOpenPanel={onOpenPanel}
      />,
    );
  }
  test('arrow keys change between this page and saved notes', async () => {
    const { container } = show(vi.fn());
    await expectAccessible(container);
    fireEvent.keyDown(screen.getByRole('tab', { name: 'This page' }), { key: 'ArrowRight' });
    expect(screen.getByRole('tab', { name: 'Saved notes' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByRole('searchbox')).toBeTruthy();
    await expectAccessible(container);
  });
  test('sources have a view of their own', () => {
    show(null);
    expect(screen.queryByText('Three sources')).toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: 'Sources' }));
    expect(screen.getByText('Three sources')).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
  test('the panel is offered only where there is one to open', () => {
    show(vi.fn());
    expect(screen.getByRole('button', { name: 'Side panel' })).toBeTruthy();
    cleanup();
    show(null);
    expect(screen.queryByRole('button', { name: 'Side panel' })).toBeNull();
  });
  test('shortcuts show as the browser has them, unset ones too', () => {
    const { container } = show(null);
    expect(container.querySelector('kbd')?.textContent).toBe('Alt+Shift+Period');
    expect(screen.getByText('not set')).toBeTruthy();
  });
});

describe('OptionsView', () => {
  function show(change: Partial<OptionsViewProps['sites']> = {}) {
    const props: OptionsViewProps = {
      settings: {
        sitesOff: ['quiet.example'],
        sensitivity: 'balanced',
        marks: { figures: true, claims: true, quotations: true },
        look: { scheme: 'system', inPrint: false },
        packs: [],
        keepRead: false,
      },
      readFigures: { count: 0, most: 20_000, hasFailed: false, onForget: vi.fn() },
      packs: [inventedPack()],
      sites: {
        origins: ['*://*.news.example/*'],
        newsSiteCount: 57,
        refused: false,
        onAllowSite: vi.fn(),
        onAllowNewsSites: vi.fn(),
        onAllowAllSites: vi.fn(),
        onRemove: vi.fn(),
        onSwitchOn: vi.fn(),
        ...change,
      },
      loss: null,
      data: sampleData(),
      shortcuts,
      onChangeShortcuts: vi.fn(),
      onSettings: vi.fn(),
    };
    return { props, ...render(<OptionsView {...props} />) };
  }
  test('allowed and switched-off sites can be taken back, and axe finds nothing', async () => {
    const { props, container } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Remove: news.example' }));
    fireEvent.click(screen.getByRole('button', { name: 'Switch on again: quiet.example' }));
    expect(props.sites.onRemove).toHaveBeenCalledExactlyOnceWith('*://*.news.example/*');
    expect(props.sites.onSwitchOn).toHaveBeenCalledExactlyOnceWith('quiet.example');
    await expectAccessible(container);
  });
  test('a site typed as an address is asked for by its name; nonsense is refused in words', () => {
    const { props } = show();
    const field = screen.getByRole('textbox', { name: 'Allow one more site' });
    const allow = screen.getByRole('button', { name: 'Allow' });
    fireEvent.input(field, { target: { value: 'https://www.Paper.example/today' } });
    fireEvent.click(allow);
    expect(props.sites.onAllowSite).toHaveBeenCalledExactlyOnceWith('paper.example');
    fireEvent.input(field, { target: { value: 'all of them *' } });
    fireEvent.click(allow);
    expect(props.sites.onAllowSite).toHaveBeenCalledOnce();
    expect(screen.getByRole('alert').textContent).toContain('news.example');
  });
  test('a refusal says what still works', () => {
    show({ refused: true, origins: [] });
    expect(screen.getByRole('status').textContent).toContain('works everywhere');
  });
  test('a changed choice goes out with the rest unchanged', () => {
    const { props } = show();
    fireEvent.click(screen.getByRole('radio', { name: /Dark/ }));
    expect(props.onSettings).toHaveBeenLastCalledWith({
      ...props.settings,
      look: { scheme: 'dark', inPrint: false },
    });
    fireEvent.click(screen.getByRole('switch', { name: 'Quotations' }));
    expect(props.onSettings).toHaveBeenLastCalledWith({
      ...props.settings,
      marks: { figures: true, claims: true, quotations: false },
    });
  });
  test('nothing is deleted by one click', () => {
    const { props } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    expect(props.data.onWipe).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(screen.queryByRole('button', { name: 'Delete everything now' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything now' }));
    expect(props.data.onWipe).not.toHaveBeenCalled();
  });
});

describe('WelcomeView', () => {
  function show(change: Partial<WelcomeViewProps> = {}) {
    const props: WelcomeViewProps = {
      sample: { state: 'ready', read },
      newsSites: ['paper.example', 'radio.example'],
      answer: 'none',
      onPageOnly: vi.fn(),
      onNewsSites: vi.fn(),
      onAllSites: vi.fn(),
      ...change,
    };
    const { container } = render(<WelcomeView {...props} />);
    return { props, container, text: container.textContent ?? '' };
  }
  test('it shows a marked sample and three ways, and axe finds nothing', async () => {
    const { props, container } = show();
    expect(container.querySelector('mark')?.textContent).toContain('240 Tesmark soldiers');
    for (const name of ['Leave it at that', 'Allow these sites', 'Allow all sites']) {
      fireEvent.click(screen.getByRole('button', { name }));
    }
    expect(props.onPageOnly).toHaveBeenCalledOnce();
    expect(props.onNewsSites).toHaveBeenCalledOnce();
    expect(props.onAllSites).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
  test('the reason is given before anything is asked', () => {
    const { text } = show();
    expect(text.indexOf('nothing is sent anywhere')).toBeGreaterThan(-1);
    expect(text.indexOf('nothing is sent anywhere')).toBeLessThan(text.indexOf('Allow these sites'));
  });
  test.each([
    ['page-only', 'Mark this page'],
    ['granted', 'Allowed.'],
    ['refused', 'everything still works'],
  ] as const)('the answer %s leads on', (answer, expected) => {
    show({ answer });
    expect(screen.getByRole('status').textContent).toContain(expected);
  });
  test.each([
    ['loading', 'Reading the sample'],
    ['failed', 'Everything else works'],
  ] as const)('a sample that is %s does not stand in the way', (state, expected) => {
    const { text } = show({ sample: { state } });
    expect(text).toContain(expected);
    expect(text).toContain('Allow all sites');
  });
});
