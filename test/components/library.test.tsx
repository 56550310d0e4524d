// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ArticleDetail } from '../../components/article-detail';
import { ArticleList } from '../../components/article-list';
import type { FoundNotes } from '../../components/found-notes';
import { LibraryView } from '../../components/library-view';
import { NotesPane, type NotesPaneProps } from '../../components/notes-pane';
import { PastedText, type ReadText } from '../../components/pasted-text';
import type { SavedNotesProps } from '../../components/saved-notes';
import { SourceDetail, type SourceDetailProps } from '../../components/source-detail';
import { SourceList } from '../../components/source-list';
import { TrashList } from '../../components/trash-list';
import type { ArticleSummary } from '../../lib/notes/article-counts';
import type { Article } from '../../lib/notes/note';
import { expectAccessible } from '../support/expect-accessible';
import { NO_FACETS } from '../support/facets';
import { SAMPLE_NOW, sampleMarks, sampleNote } from '../support/surface-samples';

afterEach(cleanup);

const savedNotes = (change: Partial<SavedNotesProps> = {}): SavedNotesProps => ({
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
  ...change,
});

describe('LibraryView', () => {
  test('has a tab for each view, and arrow keys go from one to the next', async () => {
    const onView = vi.fn();
    const { container } = render(
      <LibraryView view="notes" onView={onView} onOpenOptions={vi.fn()}>
        <p>All notes</p>
      </LibraryView>,
    );
    expect(screen.getAllByRole('tab')).toHaveLength(10);
    expect(screen.getByRole('tabpanel').textContent).toBe('All notes');
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Notes' }), { key: 'ArrowRight' });
    expect(onView).toHaveBeenLastCalledWith('figures');
    fireEvent.click(screen.getByRole('tab', { name: 'Trash' }));
    expect(onView).toHaveBeenLastCalledWith('trash');
    await expectAccessible(container);
  });
});

describe('NotesPane', () => {
  const facets = {
    ...NO_FACETS,
    source: [{ value: 'Ivo Darrent', count: 2 }],
    outcome: [{ value: 'casualties', count: 2 }],
    rating: [{ value: 'needs-check', count: 2 }],
    month: [{ value: '2025-12', count: 1 }],
    tag: [{ value: 'orla', count: 1 }],
    orphaned: 1,
  };
  const all: FoundNotes = { state: 'found', ids: ['n1', 'n2'], total: 2, facets };
  function show(change: Partial<NotesPaneProps> = {}) {
    const props: NotesPaneProps = { saved: savedNotes(), found: all, editor: null, onMore: vi.fn(), ...change };
    return { props, ...render(<NotesPane {...props} />) };
  }
  test('facets show their counts in words, and a click asks for one in the search field', async () => {
    const { props, container } = show();
    await expectAccessible(container);
    expect(screen.getByRole('button', { name: 'casualties (killed or wounded) 2' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Quote not found 1' }));
    expect(props.saved.onWords).toHaveBeenLastCalledWith('is:orphaned');
    fireEvent.click(screen.getByRole('button', { name: '2025-12 1' }));
    expect(props.saved.onWords).toHaveBeenLastCalledWith('after:2025-12 before:2026-01');
    expect(screen.queryByText('No source given')).toBeNull();
  });
  test('a facet that is asked for is shown so, and a click takes it back', () => {
    const { props } = show({ saved: savedNotes({ words: 'boats source:"Ivo Darrent"' }) });
    const source = screen.getByRole('button', { name: 'Ivo Darrent 2' });
    expect(source.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(source);
    expect(props.saved.onWords).toHaveBeenLastCalledWith('boats');
  });
  test('says how many were found, and asks for more when the reader comes near the end', () => {
    const { props } = show({ found: { ...all, total: 1_502 } });
    expect(screen.getByRole('status').textContent).toBe('1,502 notes');
    expect(props.onMore).toHaveBeenCalled();
    cleanup();
    const whole = show();
    expect(whole.props.onMore).not.toHaveBeenCalled();
  });
  test('a search that cannot be understood says what would be right, instead of a list', async () => {
    const found: FoundNotes = { state: 'wrong', messages: ['Close the quotation mark.'] };
    const { container } = show({ found, saved: savedNotes({ words: '"heavy' }) });
    expect(screen.getByRole('status').textContent).toBe('Close the quotation mark.');
    expect(container.querySelector('.note')).toBeNull();
    await expectAccessible(container);
  });
  test('an index that opens, and one that fails, are told', () => {
    show({ found: { state: 'opening' } });
    expect(screen.getByRole('status').textContent).toBe('Opening the search…');
    cleanup();
    show({ found: { state: 'failed' } });
    expect(screen.getByText('Your notes could not be read')).toBeTruthy();
  });
});

describe('the trash', () => {
  test('lists what was deleted and gives it back; an empty one says what it is for', async () => {
    const onRestore = vi.fn();
    const notes = [sampleNote('n3', { deletedAt: SAMPLE_NOW - 7_200_000 })];
    const { container } = render(<TrashList notes={notes} now={SAMPLE_NOW} onRestore={onRestore} />);
    expect(screen.getByText('deleted 2 h ago')).toBeTruthy();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: /^Restore/ }));
    expect(onRestore).toHaveBeenCalledExactlyOnceWith('n3');
    cleanup();
    render(<TrashList notes={[]} now={SAMPLE_NOW} onRestore={onRestore} />);
    expect(screen.getByText('The trash is empty')).toBeTruthy();
  });
});

describe('PastedText', () => {
  const read: ReadText = {
    text: '240 Tesmark soldiers were killed, Darrent announced.',
    shown: [{ id: 'f0', look: 'figure', spans: [{ start: 0, end: 20 }] }],
    marks: sampleMarks.slice(0, 1),
    sources: [],
  };
  const show = (onRead: (text: string) => ReadText) => render(<PastedText onRead={onRead} onCopy={vi.fn()} />);
  test('a pasted text is read and shown with its marks', async () => {
    const onRead = vi.fn(() => read);
    const { container } = show(onRead);
    expect(screen.getByText('Nothing pasted yet')).toBeTruthy();
    fireEvent.input(screen.getByRole('textbox'), { target: { value: read.text } });
    fireEvent.click(screen.getByRole('button', { name: 'Mark it' }));
    expect(onRead).toHaveBeenCalledExactlyOnceWith(read.text);
    expect(container.querySelector('mark')?.textContent).toContain('240 Tesmark soldiers');
    await expectAccessible(container);
  });
  test('a text with nothing to mark says so', () => {
    show(() => ({ text: 'Rain.', shown: [], marks: [], sources: [] }));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'Rain.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Mark it' }));
    expect(screen.getByText('Nothing to mark in this text')).toBeTruthy();
  });
});

const ARTICLE: Article = {
  url: 'https://news.example/orla',
  title: 'Claims over losses',
  outlet: 'The Orla Courier',
  byline: 'M. Ferrin',
  publishedAt: '2025-03-11T08:00:00Z',
  language: 'en',
  firstSeenAt: SAMPLE_NOW - 86_400_000,
  lastSeenAt: SAMPLE_NOW - 7_200_000,
  rev: 1,
  updatedAt: SAMPLE_NOW,
  deletedAt: null,
};
const UNDO = { canUndo: false, onUndo: vi.fn(), onDismissUndo: vi.fn() };

describe('articles', () => {
  const summary = (change: Partial<ArticleSummary> & { readonly title?: string; readonly at?: string }) => ({
    notes: 1,
    changed: 0,
    orphaned: 0,
    ...change,
    article: {
      ...ARTICLE,
      url: `https://news.example/${change.title ?? 'orla'}`,
      title: change.title ?? ARTICLE.title,
      publishedAt: change.at ?? ARTICLE.publishedAt,
    },
  });
  const titles = () => screen.getAllByRole('button').map(({ textContent }) => textContent?.slice(0, 6));

  test('are found by words of title or outlet and put in another order', async () => {
    const onOpen = vi.fn();
    const articles = [
      summary({ title: 'Bridge', notes: 2, at: '2025-01-01', orphaned: 1 }),
      summary({ title: 'Convoy', notes: 9, at: '2025-02-01', changed: 3 }),
      summary({ title: 'Abroad', notes: 5, at: '2025-03-01' }),
    ];
    const { container } = render(<ArticleList articles={articles} now={SAMPLE_NOW} onOpen={onOpen} />);
    expect(container.textContent).toContain('1 not found');
    expect(container.textContent).toContain('3 changed');
    await expectAccessible(container);
    const order = screen.getByRole('combobox');
    fireEvent.change(order, { target: { value: 'notes' } });
    expect(titles()).toEqual(['Convoy', 'Abroad', 'Bridge']);
    fireEvent.change(order, { target: { value: 'published' } });
    expect(titles()).toEqual(['Abroad', 'Convoy', 'Bridge']);
    fireEvent.change(order, { target: { value: 'title' } });
    expect(titles()).toEqual(['Abroad', 'Bridge', 'Convoy']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'courier conv' } });
    expect(titles()).toEqual(['Convoy']);
    fireEvent.click(screen.getByRole('button', { name: /Convoy/ }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('https://news.example/Convoy');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nowhere' } });
    expect(screen.getByRole('status').textContent).toBe('Nothing here has these words.');
  });

  test('none at all are explained', () => {
    render(<ArticleList articles={[]} now={SAMPLE_NOW} onOpen={vi.fn()} />);
    expect(screen.getByText('No articles yet')).toBeTruthy();
  });

  const detail = (
    article: Article | null,
    notes = [sampleNote('n1'), sampleNote('n2', { anchorState: 'changed' })],
  ) => {
    const calls = { onBack: vi.fn(), onNoteArticle: vi.fn(), onExport: vi.fn(), onEdit: vi.fn(), onDelete: vi.fn() };
    const props = { article, notes, editor: null, undo: UNDO, now: SAMPLE_NOW, ...calls };
    return { calls, ...render(<ArticleDetail {...props} />) };
  };
  test('one shows its details, how its notes fared, and leads to it', async () => {
    const { calls, container } = detail(ARTICLE);
    for (const part of ['The Orla Courier', 'M. Ferrin', '11 Mar 2025', '2 notes · 1 changed']) {
      expect(container.textContent).toContain(part);
    }
    fireEvent.click(screen.getByRole('button', { name: 'Note on the whole article' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save as Markdown' }));
    fireEvent.click(screen.getByRole('button', { name: '← All articles' }));
    for (const call of [calls.onNoteArticle, calls.onExport, calls.onBack]) expect(call).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  test('one that is not kept, or has no notes, says so', () => {
    detail(null, []);
    expect(screen.getByText('This article is not kept')).toBeTruthy();
    expect(screen.getByText('No notes on this article.')).toBeTruthy();
  });
});

describe('sources', () => {
  test('are listed with most notes first, or by name, and found by a part of it', async () => {
    const onOpen = vi.fn();
    const sources = [
      { value: 'Ministry of Valdoria', count: 9 },
      { value: 'Harbour office', count: 2 },
    ];
    const { container } = render(<SourceList sources={sources} onOpen={onOpen} />);
    const names = () => [...container.querySelectorAll('.row-title')].map(({ textContent }) => textContent);
    expect(names()).toEqual(['Ministry of Valdoria', 'Harbour office']);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'name' } });
    expect(names()).toEqual(['Harbour office', 'Ministry of Valdoria']);
    await expectAccessible(container);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'VALD' } });
    fireEvent.click(screen.getByRole('button', { name: /Ministry/ }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('Ministry of Valdoria');
    cleanup();
    render(<SourceList sources={[]} onOpen={onOpen} />);
    expect(screen.getByText('No sources yet')).toBeTruthy();
  });

  function showSource(change: Partial<SourceDetailProps> = {}) {
    const props: SourceDetailProps = {
      source: 'Ivo Darrent',
      view: { state: 'ready', notes: [sampleNote('n1')], titles: new Map() },
      record: {
        source: 'Ivo Darrent',
        seen: 7,
        byFate: { confirmed: 4, revised: 1, contradicted: 0, open: 2 },
        topics: [],
      },
      editor: null,
      undo: UNDO,
      now: SAMPLE_NOW,
      onBack: vi.fn(),
      onOverTime: vi.fn(),
      onNoteSource: vi.fn(),
      onEdit: vi.fn(),
      onDelete: vi.fn(),
      ...change,
    };
    return { props, ...render(<SourceDetail {...props} />) };
  }
  test('one shows the reader’s own record of it, and leads to its figures over time', async () => {
    const { props, container } = showSource();
    expect(container.textContent).toContain('80 %');
    expect(container.textContent).toContain('7 figures');
    fireEvent.click(screen.getByRole('button', { name: 'Figures over time' }));
    fireEvent.click(screen.getByRole('button', { name: 'Note on this source' }));
    expect(props.onOverTime).toHaveBeenCalledOnce();
    expect(props.onNoteSource).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
  test('one without a kept figure has no record and no figures over time', () => {
    showSource({ record: null, onNoteSource: null });
    expect(screen.queryByRole('button', { name: 'Figures over time' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Note on this source' })).toBeNull();
  });
});
