// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ArticleExports, type ArticleExportsProps } from '../../components/article-exports';
import { expectAccessible } from '../support/expect-accessible';
import { KEPT_ARTICLE, keptNote } from '../support/kept-copy';

afterEach(cleanup);

const rated = keptNote({ rating: 'disputed' });

function show(change: Partial<ArticleExportsProps> = {}) {
  const props: ArticleExportsProps = {
    words: '',
    found: [KEPT_ARTICLE],
    chosen: null,
    onWords: vi.fn(),
    onChoose: vi.fn(),
    onExport: vi.fn(),
    onCopy: vi.fn(async () => undefined),
    onReview: vi.fn(() => null),
    ...change,
  };
  return { props, ...render(<ArticleExports {...props} />) };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('one article', () => {
  it('is found by its title and opened with a click', async () => {
    const { props, container } = show();
    await expectAccessible(container);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'ferry' } });
    expect(props.onWords).toHaveBeenCalledExactlyOnceWith('ferry');
    fireEvent.click(screen.getByText(KEPT_ARTICLE.title));
    expect(props.onChoose).toHaveBeenCalledExactlyOnceWith(KEPT_ARTICLE.url);
    cleanup();
    show({ words: 'no such', found: [] });
    expect(screen.getByText('No article has such a title.')).toBeTruthy();
  });

  it('leaves in each format', async () => {
    const { props, container } = show({ chosen: { url: KEPT_ARTICLE.url, notes: [] } });
    await expectAccessible(container);
    for (const name of ['Markdown', 'Sheet to print (HTML)', 'BibTeX', 'CSL-JSON']) press(name);
    const formats = vi.mocked(props.onExport).mock.calls.map(([, format]) => format);
    expect(formats).toEqual(['markdown', 'sheet', 'bibtex', 'csl']);
    expect(screen.getByText('There are no notes on this article.')).toBeTruthy();
  });
});

describe('one note', () => {
  it('is copied as a quotation', async () => {
    const { props } = show({ chosen: { url: KEPT_ARTICLE.url, notes: [rated] } });
    press('Copy as quotation');
    expect(props.onCopy).toHaveBeenCalledExactlyOnceWith(rated);
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
  });

  it('becomes a ClaimReview only after its own form, which says what that means', async () => {
    const onReview = vi.fn(() => null as string | null);
    const { container } = show({ chosen: { url: KEPT_ARTICLE.url, notes: [rated] }, onReview });
    press('ClaimReview…');
    await expectAccessible(container);
    expect(screen.getByText(/It names you as its author/)).toBeTruthy();
    onReview.mockReturnValueOnce('A review needs the name of who made it.');
    press('Save the ClaimReview');
    expect(screen.getByRole('alert').textContent).toBe('A review needs the name of who made it.');
    fireEvent.input(screen.getByLabelText('Who reviewed it'), { target: { value: 'Ina Reader' } });
    fireEvent.input(screen.getByLabelText('Address where you publish it'), {
      target: { value: ' https://me.example/ ' },
    });
    press('Save the ClaimReview');
    expect(onReview).toHaveBeenLastCalledWith(rated, { name: 'Ina Reader', url: 'https://me.example/' });
    expect(screen.queryByLabelText('Who reviewed it')).toBeNull();
  });

  it('without a rating cannot become a ClaimReview', () => {
    show({ chosen: { url: KEPT_ARTICLE.url, notes: [keptNote({ rating: 'none' })] } });
    expect(screen.queryByRole('button', { name: 'ClaimReview…' })).toBeNull();
  });
});
