// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImportView } from '../../components/import-view';
import type { ImportPreview, ImportState } from '../../lib/exchange/import-session';
import { expectAccessible } from '../support/expect-accessible';

afterEach(cleanup);

const NONE = { new: 0, changed: 0, same: 0, conflict: 0 };
const PREVIEW: ImportPreview = {
  step: 'preview',
  name: 'notes.json',
  kind: 'copy',
  report: {
    notes: { new: 1_200, changed: 3, same: 40, conflict: 2 },
    articles: { ...NONE, new: 12 },
    others: NONE,
    conflicts: ['a', 'b'],
    isCancelled: false,
  },
  conflicts: [{ id: 'a', quote: '140 soldiers', mine: 'Mine.', file: '' }],
  issues: [{ kind: 'invalid', place: 'notes[3].rating', message: 'Unknown rating.' }],
  refused: 1,
  hasSettings: true,
};

function show(state: ImportState) {
  const calls = { onFile: vi.fn(), onStart: vi.fn(), onStop: vi.fn(), onUndo: vi.fn(), onReset: vi.fn() };
  return { ...render(<ImportView state={state} {...calls} />), ...calls };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('an import', () => {
  it('begins with the choice of a file', async () => {
    const { container, onFile } = show({ step: 'idle' });
    await expectAccessible(container);
    const field = screen.getByLabelText('Choose a file…');
    const file = new File(['{}'], 'a.json');
    Object.defineProperty(field, 'files', { value: [file] });
    fireEvent.change(field);
    expect(onFile).toHaveBeenCalledExactlyOnceWith(file);
  });

  it('says in numbers what it would do, what is refused and why', async () => {
    const { container } = show(PREVIEW);
    await expectAccessible(container);
    expect(screen.getByRole('row', { name: 'Notes 1,200 3 40 2' })).toBeTruthy();
    expect(screen.getByRole('row', { name: 'Articles 12 0 0 0' })).toBeTruthy();
    expect(screen.queryByText('Rules and series')).toBeNull();
    expect(screen.getByText('1 row will be left out')).toBeTruthy();
    expect(screen.getByText('notes[3].rating')).toBeTruthy();
    expect(screen.getByText('(no words)')).toBeTruthy();
  });

  it('asks what becomes of conflicts and whether options come along', () => {
    const { onStart } = show(PREVIEW);
    fireEvent.click(screen.getByRole('radio', { name: 'What is here' }));
    fireEvent.click(screen.getByRole('checkbox'));
    press('Import 1,205 notes');
    expect(onStart).toHaveBeenCalledExactlyOnceWith('mine', true);
  });

  it('asks nothing where nothing is in conflict, and imports nothing where nothing is new', () => {
    const report = { ...PREVIEW.report, notes: { ...NONE, same: 4 }, articles: { ...NONE, same: 1 } };
    show({ ...PREVIEW, report, conflicts: [], issues: [], refused: 0, hasSettings: false });
    expect(screen.queryByRole('radio')).toBeNull();
    const start = screen.getByRole('button', { name: 'Nothing new to import' });
    expect(start.hasAttribute('disabled')).toBe(true);
  });

  it('shows how far it is and can be stopped', async () => {
    const { container, onStop } = show({ step: 'running', name: 'a', done: 2_000, of: 9_000 });
    await expectAccessible(container);
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('2000');
    expect(screen.getByRole('status').textContent).toBe('2,000 of 9,000');
    press('Stop');
    expect(onStop).toHaveBeenCalledOnce();
  });

  it('says first that it keeps a copy for the way back', () => {
    show({ step: 'running', name: 'a', done: null, of: 0 });
    expect(screen.getByRole('status').textContent).toContain('for the way back');
    expect(screen.getByRole('progressbar').hasAttribute('value')).toBe(false);
  });

  it('says what was done, and offers to undo it', async () => {
    const { container, onUndo } = show({ step: 'done', name: 'a', report: PREVIEW.report, canUndo: true, since: null });
    await expectAccessible(container);
    expect(screen.getByRole('status').textContent).toContain('Notes: 1,200 new, 3 changed, 2 conflicts settled.');
    press('Undo this import');
    expect(onUndo).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('asks once more where notes were written since', () => {
    const { onUndo } = show({ step: 'done', name: 'a', report: PREVIEW.report, canUndo: true, since: 2 });
    expect(screen.getByRole('alert').textContent).toContain('2 notes were written since.');
    press('Undo all the same');
    expect(onUndo).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('says why a file is refused and why it failed, each with a way on', async () => {
    const { container, onReset } = show({ step: 'refused', name: 'a.txt', message: 'The file is not JSON.' });
    await expectAccessible(container);
    expect(screen.getByRole('alert').textContent).toContain('The file is not JSON. Nothing was changed.');
    press('Choose another file');
    expect(onReset).toHaveBeenCalledOnce();
    cleanup();
    show({ step: 'failed', name: 'a', problem: 'quota', canUndo: true });
    expect(screen.getByRole('alert').textContent).toContain('is full');
    expect(screen.getByRole('button', { name: 'Undo this import' })).toBeTruthy();
  });

  it('tells each waiting step to whoever cannot see it', () => {
    for (const step of ['reading', 'undoing', 'undone'] as const) {
      show({ step, name: 'a' });
      expect(screen.getByRole('status').textContent).not.toBe('');
      cleanup();
    }
  });
});
