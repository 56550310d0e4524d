// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataSettings } from '../../components/data-settings';
import { expectAccessible } from '../support/expect-accessible';
import { sampleData } from '../support/sample-data';
import { SAMPLE_NOW } from '../support/surface-samples';

afterEach(cleanup);

function show(lastBackup: number | null = null) {
  const onExport = vi.fn();
  const { container } = render(<DataSettings {...sampleData({ lastBackup, onExport })} />);
  return { container, onExport };
}

describe('the reader’s data', () => {
  it('leaves in every format with one click, each saying what it holds', async () => {
    const { container, onExport } = show();
    for (const name of ['Save a copy (JSON)', 'Figures (CSV)', 'Annotations (JSON-LD)', 'Articles (BibTeX)']) {
      const button = screen.getByRole('button', { name });
      expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).not.toBe('');
      fireEvent.click(button);
    }
    expect(onExport.mock.calls.map(([format]) => format)).toEqual(['json', 'csv', 'w3c', 'bibtex']);
    await expectAccessible(container);
  });

  it('says when the last copy was saved, or that there is none', () => {
    show();
    expect(screen.getByText('You have not saved a copy yet.')).toBeDefined();
    cleanup();
    show(SAMPLE_NOW - 7_200_000);
    expect(screen.getByText('Last copy saved: 2 h ago.')).toBeDefined();
  });
});
