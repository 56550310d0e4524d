// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { VirtualList } from '../../components/virtual-list';
import { expectAccessible } from '../support/expect-accessible';

afterEach(cleanup);

function show(count: number, onEnd?: () => void) {
  return render(
    <VirtualList
      label="Reports"
      className="rows"
      count={count}
      estimate={80}
      keyOf={(index) => `r${index}`}
      row={(index, isStop) => <button type="button" data-stop tabIndex={isStop ? 0 : -1}>{`report ${index}`}</button>}
      onEnd={onEnd}
    />,
  );
}

const focused = () => document.activeElement?.textContent;

describe('VirtualList', () => {
  test('a list of thousands makes the rows near the window and tells how many there are', async () => {
    const { container } = show(3_000);
    const rows = container.querySelectorAll('li');
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.length).toBeLessThan(40);
    expect(rows[1]?.getAttribute('aria-setsize')).toBe('3000');
    expect(rows[1]?.getAttribute('aria-posinset')).toBe('2');
    expect(container.querySelector('ul')?.style.height).toBe('240000px');
    await expectAccessible(container);
  });

  test('arrow keys, Home and End go from stop to stop, and stay within the list', () => {
    show(4);
    const first = screen.getByText('report 0');
    first.focus();
    fireEvent.keyDown(first, { key: 'ArrowDown' });
    expect(focused()).toBe('report 1');
    fireEvent.keyDown(screen.getByText('report 1'), { key: 'End' });
    expect(focused()).toBe('report 3');
    fireEvent.keyDown(screen.getByText('report 3'), { key: 'ArrowDown' });
    expect(focused()).toBe('report 3');
    fireEvent.keyDown(screen.getByText('report 3'), { key: 'Home' });
    fireEvent.keyDown(screen.getByText('report 0'), { key: 'ArrowUp' });
    expect(focused()).toBe('report 0');
    expect(screen.getAllByRole('button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  test('a key that means something else is left to the browser', () => {
    show(4);
    const first = screen.getByText('report 0');
    first.focus();
    expect(fireEvent.keyDown(first, { key: 'Tab' })).toBe(true);
    expect(focused()).toBe('report 0');
  });

  test('says when the reader comes near the end, and not before', () => {
    const onEnd = vi.fn();
    show(3_000, onEnd);
    expect(onEnd).not.toHaveBeenCalled();
    cleanup();
    show(4, onEnd);
    expect(onEnd).toHaveBeenCalled();
  });

  test('an empty list is one', () => {
    const { container } = show(0);
    expect(container.querySelectorAll('li')).toHaveLength(0);
  });
});
