// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { toSourceLines, toSourceMarkdown } from '../../components/source-lines';
import { SourceSummaryView } from '../../components/source-summary-view';
import type { SourceShare } from '../../lib/ledger/source-summary';
import { figureOf, saidBy } from '../ledger/figure-of';
import { expectAccessible } from '../support/expect-accessible';

afterEach(cleanup);

const TEXT = 'The crossing was shelled for *nine* hours.';
const NOTHING = { source: null, party: null, cues: [], told: 0, figures: [], claims: [] } as const;
const claim = { start: 0, end: TEXT.length, kind: 'fact', checkWorthiness: 0.9 } as const;
const shares = [
  {
    voice: 'source',
    source: { id: 0, name: 'Ivo Darrent', role: 'colonel', kind: 'person', party: 'Valdoria' },
    party: 'Valdoria',
    cues: ['claiming', 'neutral'],
    told: 2,
    figures: [figureOf(14, { quote: '14 tanks', affected: 'Tesmark', source: saidBy('Valdoria') })],
    claims: [claim],
  },
  { ...NOTHING, voice: 'unnamed', told: 1 },
  { ...NOTHING, voice: 'outlet', figures: [figureOf(3, { outcome: 'none', affected: null, quote: 'three boats' })] },
] as unknown as readonly SourceShare[];
const lines = toSourceLines(TEXT, shares);

describe('who says what, in words', () => {
  test('names the source, its side, its statements and the words that are not neutral', () => {
    expect(lines[0]).toEqual({
      name: 'Ivo Darrent',
      about: 'colonel · speaks for Valdoria · 2 statements · claiming',
      figures: [{ magnitude: '14', what: 'destroyed, of Tesmark', quote: '14 tanks' }],
      claims: [TEXT],
    });
  });

  test('names the two voices that are no source, and says nothing of what is not known', () => {
    expect(lines.slice(1).map(({ name }) => name)).toEqual([
      'Somebody the article does not name',
      'The article itself, naming no source',
    ]);
    expect(lines[2]).toMatchObject({ about: '', figures: [{ magnitude: '3', what: '', quote: 'three boats' }] });
  });

  test('is Markdown in which the words of the text mean nothing but themselves', () => {
    const markdown = toSourceMarkdown(lines);
    expect(markdown).toContain('# Who says what\n\n## Ivo Darrent\n\ncolonel');
    expect(markdown).toContain('- **14** destroyed, of Tesmark (“14 tanks”)');
    expect(markdown).toContain('> The crossing was shelled for \\*nine\\* hours.');
    expect(markdown.endsWith(')\n')).toBe(true);
  });
});

describe('who says what, on a page', () => {
  test('lists the sources in their order and passes axe', async () => {
    const { container } = render(<SourceSummaryView sources={lines} onCopy={vi.fn(async () => undefined)} />);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(
      lines.map(({ name }) => name),
    );
    await expectAccessible(container);
  });

  test('copies Markdown and says so', async () => {
    const onCopy = vi.fn(async () => undefined);
    render(<SourceSummaryView sources={lines} onCopy={onCopy} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect(onCopy).toHaveBeenCalledExactlyOnceWith(toSourceMarkdown(lines));
  });

  test('says what to do when the browser does not let it copy', async () => {
    render(<SourceSummaryView sources={lines} onCopy={() => Promise.reject(new Error('denied'))} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(await screen.findByText(/copy it by hand/u)).toBeTruthy();
  });
});
