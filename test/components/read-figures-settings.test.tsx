// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ReadFiguresSettings } from '../../components/read-figures-settings';
import { expectAccessible } from '../support/expect-accessible';

afterEach(cleanup);

function show(change: Partial<Parameters<typeof ReadFiguresSettings>[0]> = {}) {
  const [onChange, onForget] = [vi.fn(), vi.fn()];
  const props = { on: false, count: 312, most: 20_000, hasFailed: false, onChange, onForget, ...change };
  const { container } = render(<ReadFiguresSettings {...props} />);
  return { container, onChange, onForget };
}

describe('keeping the figures of every article', () => {
  test('is a choice, with how many there are', async () => {
    const { container, onChange } = show();
    expect(container.textContent).toContain('312 figures kept without a note.');
    fireEvent.click(screen.getByRole('switch', { name: 'Keep the figures of every article I read' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
    await expectAccessible(container);
  });

  test('is undone only after a second question', async () => {
    const { container, onForget } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Forget these figures' }));
    expect(onForget).not.toHaveBeenCalled();
    expect(container.textContent).toContain('312 figures will be forgotten for good');
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Keep them' }));
    expect(onForget).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Forget these figures' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes, forget them' }));
    expect(onForget).toHaveBeenCalledOnce();
  });

  test.each([
    ['are being counted', { count: null }, 'Counting…'],
    ['are none', { count: 0 }, 'No figures are kept without a note.'],
    ['fill the ledger', { count: 20_000 }, 'nothing new is added'],
    ['could not be forgotten', { hasFailed: true }, 'could not be counted or forgotten'],
  ])('says when they %s', (_, change, words) => {
    expect(show(change).container.textContent).toContain(words);
  });

  test('offers nothing to forget where nothing is', () => {
    show({ count: 0 });
    expect(screen.queryByRole('button', { name: 'Forget these figures' })).toBeNull();
  });
});
