// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AttachView, type AttachViewProps } from '../../components/attach-view';
import { MarkList } from '../../components/mark-list';
import { NoteRow } from '../../components/note-row';
import { RecheckReasons } from '../../components/recheck-reasons';
import { RevisionList } from '../../components/revision-list';
import { RuleList } from '../../components/rule-list';
import { SavedSearches } from '../../components/saved-searches';
import type { MarkRule } from '../../lib/notes/kept-rows';
import { bodyOf } from '../../lib/notes/note-body';
import { expectAccessible } from '../support/expect-accessible';
import { SAMPLE_NOW, sampleMarks, sampleNote } from '../support/surface-samples';

afterEach(cleanup);

describe('RevisionList', () => {
  const body = bodyOf(sampleNote('n1'));
  const revisions = [
    { noteId: 'n1', rev: 2, savedAt: SAMPLE_NOW - 3_600_000, body: { ...body, markdown: 'Compare with a bulletin.' } },
    { noteId: 'n1', rev: 1, savedAt: SAMPLE_NOW - 7_200_000, body: { ...body, markdown: '', rating: 'none' as const } },
  ];
  test('each version stands beside what came after it, newest first', async () => {
    const onRestore = vi.fn();
    const { container } = render(
      <RevisionList current={body} revisions={revisions} now={SAMPLE_NOW} onRestore={onRestore} />,
    );
    const [newest, oldest] = screen.getAllByRole('listitem');
    expect(newest?.querySelector('del')?.textContent).toBe('a');
    expect(newest?.querySelector('ins')?.textContent).toBe('the other side’s');
    expect(oldest?.querySelector('ins')?.textContent).toBe('Compare with a bulletin.');
    expect(oldest?.textContent).toContain('needs a check');
    fireEvent.click(screen.getByRole('button', { name: 'Restore the version of 2 h ago' }));
    expect(onRestore).toHaveBeenCalledExactlyOnceWith(1);
    await expectAccessible(container);
  });
  test('a note that was saved once says so', () => {
    render(<RevisionList current={body} revisions={[]} now={SAMPLE_NOW} onRestore={vi.fn()} />);
    expect(screen.getByText(/saved once/)).toBeTruthy();
  });
});

describe('SavedSearches', () => {
  function show(words: string, searches = [{ name: 'Losses', query: 'outcome:killed' }]) {
    const calls = { onOpen: vi.fn(), onKeep: vi.fn(), onForget: vi.fn() };
    return { calls, ...render(<SavedSearches searches={searches} words={words} {...calls} />) };
  }
  test('one is asked for again by its name, and taken back by pressing it once more', async () => {
    const { calls, container } = show('');
    fireEvent.click(screen.getByRole('button', { name: 'Losses' }));
    expect(calls.onOpen).toHaveBeenLastCalledWith('outcome:killed');
    await expectAccessible(container);
    cleanup();
    const again = show('outcome:killed');
    fireEvent.click(screen.getByRole('button', { name: 'Losses' }));
    expect(again.calls.onOpen).toHaveBeenLastCalledWith('');
  });
  test('what is typed is kept under a name; without one it is not', () => {
    const { calls } = show('tag:orla boats ');
    const save = screen.getByRole('button', { name: 'Save' }) as HTMLButtonElement;
    expect(save.disabled).toBe(true);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: ' Boats ' } });
    fireEvent.click(save);
    expect(calls.onKeep).toHaveBeenCalledExactlyOnceWith({ name: 'Boats', query: 'tag:orla boats' });
    fireEvent.click(screen.getByRole('button', { name: 'Forget the search Losses' }));
    expect(calls.onForget).toHaveBeenCalledExactlyOnceWith('Losses');
  });
  test('nothing shows where there is nothing to keep and nothing kept', () => {
    expect(show('', []).container.textContent).toBe('');
    cleanup();
    show('outcome:killed');
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('notes to check', () => {
  test('one reason is chosen, and given up again', () => {
    const onReason = vi.fn();
    render(<RecheckReasons reason="changed" onReason={onReason} />);
    fireEvent.click(screen.getByRole('button', { name: 'Not found' }));
    fireEvent.click(screen.getByRole('button', { name: 'Changed' }));
    expect(onReason.mock.calls).toEqual([['orphaned'], [null]]);
  });
  test('a row tells why, is selected by its box, and leads to its place', async () => {
    const calls = { onEdit: vi.fn(), onDelete: vi.fn(), onAttach: vi.fn(), onSelect: vi.fn() };
    const note = sampleNote('n1', { anchorState: 'orphaned' });
    const reasonsOf = () => ['orphaned'] as const;
    const { container } = render(
      <NoteRow note={note} title={null} now={SAMPLE_NOW} isSelected={true} reasonsOf={reasonsOf} {...calls} />,
    );
    expect(container.textContent).toContain('its words were not found');
    const box = screen.getByRole('checkbox') as HTMLInputElement;
    expect(box.checked).toBe(true);
    fireEvent.click(box, { shiftKey: true });
    expect(calls.onSelect).toHaveBeenCalledExactlyOnceWith('n1', true);
    fireEvent.click(screen.getByRole('button', { name: 'Re-attach' }));
    expect(calls.onAttach).toHaveBeenCalledExactlyOnceWith('n1');
    await expectAccessible(container);
  });
});

describe('AttachView', () => {
  const text = 'Darrent announced that 260 Tesmark soldiers were killed near Orla.';
  function show(change: Partial<AttachViewProps> = {}) {
    const props: AttachViewProps = {
      note: sampleNote('n1', { anchorState: 'orphaned' }),
      text,
      places: [{ id: 'f0', quote: '260 Tesmark soldiers', start: 23, end: 43 }],
      nearest: null,
      hasFailed: false,
      onAttach: vi.fn(),
      onClose: vi.fn(),
      ...change,
    };
    return { props, ...render(<AttachView {...props} />) };
  }
  const attach = () => screen.getByRole('button', { name: 'Attach my note here' }) as HTMLButtonElement;
  test('words are selected in the text, or a mark is chosen', async () => {
    const { props, container } = show();
    expect(attach().disabled).toBe(true);
    const field = screen.getByRole('textbox') as HTMLTextAreaElement;
    field.setSelectionRange(0, 7);
    fireEvent.select(field);
    expect(container.querySelector('.attach-chosen')?.textContent).toBe('Darrent');
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'f0' } });
    fireEvent.click(attach());
    expect(props.onAttach).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ start: 23, end: 43 }));
    await expectAccessible(container);
  });
  test('the nearest place is offered', () => {
    const { container } = show({ nearest: { start: 23, end: 43 } });
    expect(container.querySelector('.attach-chosen')?.textContent).toBe('260 Tesmark soldiers');
  });
  test('an article that is not open is asked for; a failure is told', async () => {
    const { container } = show({ text: null, hasFailed: true });
    expect(screen.getByRole('link', { name: 'Open article' })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('It stays where it was');
    await expectAccessible(container);
  });
});

describe('what is not marked', () => {
  const kept = { rev: 1, updatedAt: SAMPLE_NOW, deletedAt: null };
  const rules: readonly MarkRule[] = [
    {
      ...kept,
      id: 'r1',
      kind: 'mark',
      articleUrl: 'https://news.example/a',
      markKind: 'figure',
      quote: '19 civilians',
      prefix: '',
    },
    {
      ...kept,
      id: 'r2',
      kind: 'likeness',
      markKind: 'figure',
      category: 'person',
      outcome: 'killed',
      item: null,
      source: 'Ivo Darrent',
    },
  ];
  test('rules are listed in words and taken back', async () => {
    const onForget = vi.fn();
    const { container } = render(<RuleList rules={rules} now={SAMPLE_NOW} onForget={onForget} />);
    expect(container.textContent).toContain('“19 civilians”');
    expect(container.textContent).toContain('figures · people · killed · said by Ivo Darrent');
    fireEvent.click(screen.getByRole('button', { name: 'Mark again: “19 civilians”' }));
    expect(onForget).toHaveBeenCalledExactlyOnceWith('r1');
    await expectAccessible(container);
    cleanup();
    render(<RuleList rules={[]} now={SAMPLE_NOW} onForget={onForget} />);
    expect(screen.getByText('Nothing is kept from being marked')).toBeTruthy();
  });
  test('a mark is hidden by itself or with all like it; a claim nobody made has nothing like it', async () => {
    const onHide = vi.fn();
    const { container } = render(<MarkList marks={sampleMarks} onShow={vi.fn()} onHide={onHide} />);
    fireEvent.click(screen.getByRole('button', { name: 'Hide “19 civilians”' }));
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'All like it: figures · people · killed' }));
    expect(onHide).toHaveBeenLastCalledWith(sampleMarks[3], true);
    fireEvent.click(screen.getByRole('button', { name: 'Hide “19 civilians”' }));
    fireEvent.click(screen.getByRole('button', { name: 'Only this, in this article' }));
    expect(onHide).toHaveBeenLastCalledWith(sampleMarks[3], false);
    expect(screen.queryByRole('group')).toBeNull();
  });
});
