// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MarkCounts } from '../../components/mark-counts';
import { MarkList } from '../../components/mark-list';
import { SourceTable } from '../../components/source-table';
import { expectAccessible } from '../support/expect-accessible';
import { sampleMark, sampleMarks } from '../support/surface-samples';

afterEach(cleanup);

const rows = () => screen.getAllByRole('button');

describe('MarkList', () => {
  test('each mark is heard with its kind, quote, interval, outcome, side, source and cue', () => {
    render(<MarkList marks={sampleMarks} onShow={vi.fn()} />);
    const heard = rows()[2]?.textContent ?? '';
    for (const part of [
      'figure:',
      'almost 14,000 troops',
      '13,500–14,000',
      'lost',
      'Valdoria',
      'General Staff',
      'claimed',
      'claiming',
    ]) {
      expect(heard).toContain(part);
    }
  });
  test('the class of a cue is named only where it is not neutral', () => {
    render(<MarkList marks={sampleMarks} onShow={vi.fn()} />);
    expect(rows()[1]?.textContent).toContain('“denied” · denying');
    expect(rows()[0]?.textContent).toContain('“announced”');
    expect(rows()[0]?.textContent).not.toContain('neutral');
  });
  test('a figure without a source says so', () => {
    render(<MarkList marks={sampleMarks} onShow={vi.fn()} />);
    expect(rows()[3]?.textContent).toContain('unattributed figure: 19 civilians');
    expect(rows()[3]?.textContent).toContain('No source named');
  });
  test('a side the text does not name is shown as not stated', () => {
    render(<MarkList marks={sampleMarks} onShow={vi.fn()} />);
    expect(rows()[3]?.textContent).toContain('whose: not stated');
  });
  test('a mark with a note of the reader’s says so, another does not', () => {
    render(<MarkList marks={sampleMarks} onShow={vi.fn()} />);
    expect(rows()[0]?.textContent).toContain('has a note of yours');
    expect(rows()[1]?.textContent).not.toContain('has a note of yours');
  });
  test('a click asks to show that mark', () => {
    const onShow = vi.fn();
    render(<MarkList marks={sampleMarks} onShow={onShow} />);
    fireEvent.click(screen.getByText('no unit had been hit there'));
    expect(onShow).toHaveBeenCalledExactlyOnceWith('c0');
  });
  test('the list is one tab stop and arrow keys walk through it', () => {
    render(<MarkList marks={sampleMarks} onShow={vi.fn()} />);
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    rows()[0]?.focus();
    const at = () => rows().findIndex((row) => row.matches(':focus'));
    const walked = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp'].map((key) => {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
      return at();
    });
    expect(walked).toEqual([1, 2, 1, 4, 4, 0, 0]);
  });
  test('other keys keep their meaning', () => {
    render(<MarkList marks={sampleMarks} onShow={vi.fn()} />);
    rows()[0]?.focus();
    expect(fireEvent.keyDown(document.activeElement ?? document.body, { key: 'a' })).toBe(true);
    expect(rows()[0]).toBe(document.activeElement);
  });
  test('words of the page stay words', () => {
    render(
      <MarkList
        marks={[sampleMark({ id: 'c9', kind: 'claim', quote: '<img src=x onerror=alert(1)>' })]}
        onShow={vi.fn()}
      />,
    );
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeTruthy();
  });
  test('axe finds nothing', async () => {
    const { container } = render(<MarkList marks={sampleMarks} onShow={vi.fn()} />);
    await expectAccessible(container);
  });
});

describe('MarkCounts', () => {
  test('pressing a kind narrows to it, pressing it again shows all', () => {
    const onOnly = vi.fn();
    const { rerender } = render(<MarkCounts marks={sampleMarks} only={null} onOnly={onOnly} />);
    fireEvent.click(rows()[1] ?? document.body);
    expect(onOnly).toHaveBeenLastCalledWith('unattributed');
    rerender(<MarkCounts marks={sampleMarks} only="unattributed" onOnly={onOnly} />);
    expect(rows().map((row) => row.getAttribute('aria-pressed'))).toEqual(['false', 'true', 'false', 'false']);
    fireEvent.click(rows()[1] ?? document.body);
    expect(onOnly).toHaveBeenLastCalledWith(null);
  });
  test('a kind that does not occur is shown as 0', () => {
    render(<MarkCounts marks={[]} only={null} onOnly={vi.fn()} />);
    expect(rows().every((row) => row.textContent?.includes('0'))).toBe(true);
  });
  test('axe finds nothing', async () => {
    const { container } = render(<MarkCounts marks={sampleMarks} only="claim" onOnly={vi.fn()} />);
    await expectAccessible(container);
  });
});

describe('SourceTable', () => {
  test('each source has a row with its counts and cue classes', () => {
    render(<SourceTable marks={sampleMarks} />);
    const row = screen.getByText('Tesmark’s military').closest('tr');
    expect(row?.textContent).toContain('denying 1');
    expect(Array.from(row?.querySelectorAll('td') ?? [], (cell) => cell.textContent)).toEqual(['–0', '1', '–0']);
  });
  test('what nobody is said to have said has the last row', () => {
    render(<SourceTable marks={sampleMarks} />);
    expect(screen.getAllByRole('row').at(-1)?.textContent).toContain('No source named');
  });
  test('axe finds nothing', async () => {
    const { container } = render(<SourceTable marks={sampleMarks} />);
    await expectAccessible(container);
  });
});
