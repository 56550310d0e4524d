// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BulkBar, type BulkBarProps } from '../../components/bulk-bar';
import { expectAccessible } from '../support/expect-accessible';

afterEach(cleanup);

function show(change: Partial<BulkBarProps> = {}) {
  const props: BulkBarProps = {
    selected: 3,
    found: 620,
    knownTags: ['bridge'],
    bulk: { state: 'idle' },
    onSelectAll: vi.fn(),
    onClear: vi.fn(),
    onTag: vi.fn(),
    onRate: vi.fn(),
    onExport: vi.fn(),
    onDelete: vi.fn(),
    onStop: vi.fn(),
    onUndo: vi.fn(),
    onDismissUndo: vi.fn(),
    ...change,
  };
  return { props, ...render(<BulkBar {...props} />) };
}

describe('BulkBar', () => {
  test('with nothing selected it offers to select all that were found, and nothing else', async () => {
    const { props, container } = show({ selected: 0 });
    expect(screen.getAllByRole('button')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Select all 620 found' }));
    expect(props.onSelectAll).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
  test('tags are added and taken away, several at once', async () => {
    const { props, container } = show();
    const field = screen.getByRole('combobox', { name: 'Tags, with commas between' });
    fireEvent.input(field, { target: { value: 'bridge, night' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add tag' }));
    expect(props.onTag).toHaveBeenLastCalledWith(['bridge', 'night'], true);
    fireEvent.input(field, { target: { value: 'bridge' } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove tag' }));
    expect(props.onTag).toHaveBeenLastCalledWith(['bridge'], false);
    await expectAccessible(container);
  });
  test('no tag is no change', () => {
    show();
    expect((screen.getByRole('button', { name: 'Add tag' }) as HTMLButtonElement).disabled).toBe(true);
  });
  test('a rating, a file and the trash are one choice each', () => {
    const { props } = show();
    fireEvent.change(screen.getByRole('combobox', { name: 'Rate…' }), { target: { value: 'disputed' } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Export…' }), { target: { value: 'csv' } });
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(props.onRate).toHaveBeenCalledExactlyOnceWith('disputed');
    expect(props.onExport).toHaveBeenCalledExactlyOnceWith('csv');
    expect(props.onDelete).toHaveBeenCalledOnce();
  });
  test('a running change tells how far it is and can be stopped', async () => {
    const { props, container } = show({ bulk: { state: 'working', done: 500, total: 1_200 } });
    expect(container.textContent).toContain('500 of 1,200');
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(props.onStop).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
  test('what was done can be taken back', () => {
    const { props } = show({ selected: 0, bulk: { state: 'done', what: '3 notes changed.', canUndo: true } });
    expect(screen.getByText('3 notes changed.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(props.onUndo).toHaveBeenCalledOnce();
  });
  test.each([
    ['quota', 'The disk is full'],
    ['busy', 'Another page of Says Who'],
    ['lost', 'Options has the way back'],
    ['whatever', 'That did not work'],
  ])('the failure %s is put into words, with what was changed before it', (code, words) => {
    show({ bulk: { state: 'failed', code, changed: 500 } });
    expect(screen.getByRole('alert').textContent).toContain(words);
    expect(screen.getByRole('alert').textContent).toContain('500 notes were changed');
  });
});
