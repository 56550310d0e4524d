// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SavedNotes, type SavedNotesProps } from '../../components/saved-notes';
import type { Note } from '../../lib/notes/note';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_NOW, sampleNote } from '../support/surface-samples';

afterEach(cleanup);

function show(notes: readonly Note[], change: Partial<SavedNotesProps> = {}) {
  const props: SavedNotesProps = {
    view: { state: 'ready', notes, titles: new Map([['https://news.example/orla', 'Claims over losses']]) },
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
  };
  const { container } = render(<SavedNotes {...props} />);
  return { props, container, text: container.textContent ?? '' };
}

describe('SavedNotes', () => {
  test('a note shows its quote, figure, source, words, rating, tags, article and age', async () => {
    const { container, text } = show([sampleNote('n1')]);
    for (const part of [
      '240 Tesmark soldiers',
      '240 killed',
      'source: Ivo Darrent',
      'Compare with',
      'needs a check',
      '#orla',
      'Claims over losses',
      'news.example',
      '2 h ago',
    ]) {
      expect(text).toContain(part);
    }
    await expectAccessible(container);
  });
  test('the article opens at the quote, in a tab that knows nothing of ours', () => {
    show([sampleNote('n1')]);
    const link = screen.getByRole('link', { name: 'Open article' });
    expect(link.getAttribute('href')).toBe('https://news.example/orla#:~:text=240%20Tesmark%20soldiers');
    expect(link.getAttribute('rel')).toContain('noreferrer');
  });
  test('an address that is not of the web gets no link', () => {
    show([sampleNote('n1', { articleUrl: 'javascript:alert(1)' })]);
    expect(screen.queryByRole('link')).toBeNull();
  });
  test('markup in a note stays text', () => {
    const { container } = show([sampleNote('n1', { markdown: '<script>alert(1)</script>' })]);
    expect(container.querySelector('script')).toBeNull();
    expect(screen.getByText('<script>alert(1)</script>')).toBeTruthy();
  });
  test('a lost quote is flagged, a found one is not', () => {
    expect(show([sampleNote('n1', { anchorState: 'orphaned' })]).text).toContain('Quote not found');
    cleanup();
    expect(show([sampleNote('n1')]).text).not.toContain('Quote not found');
  });
  test('a note without text, rating or attribution is still a note', async () => {
    const note = sampleNote('n1', { markdown: '', rating: 'none', tags: [] });
    const { container, text } = show([{ ...note, target: { ...note.target, figure: null, attribution: null } }]);
    expect(text).toContain('No text');
    expect(text).not.toContain('source:');
    await expectAccessible(container);
  });
  test('no notes yet: it says how to make one', async () => {
    const { container, text } = show([]);
    expect(text).toContain('No notes yet');
    await expectAccessible(container);
  });
  test('a search that finds nothing says that instead', () => {
    expect(show([], { words: 'howitzers' }).text).toContain('No note holds all of these words.');
  });
  test('notes that cannot be read are not called missing', () => {
    const { text } = show([], { view: { state: 'failed' } });
    expect(text).toContain('They are still stored');
    expect(text).not.toContain('No notes yet');
  });
  test('while the database opens nothing is called empty', () => {
    expect(show([], { view: { state: 'loading' } }).text).toContain('Opening your notes');
  });
  test('what is typed goes out as it is typed', () => {
    const { props } = show([]);
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search your notes' }), { target: { value: 'boats' } });
    expect(props.onWords).toHaveBeenCalledExactlyOnceWith('boats');
  });
  test('a deleted note can be brought back', async () => {
    const { props, container } = show([], { canUndo: true });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(props.onUndo).toHaveBeenCalledOnce();
    expect(props.onDismissUndo).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});
