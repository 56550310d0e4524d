// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { QuoteChangeView } from '../../components/quote-change';
import { expectAccessible } from '../support/expect-accessible';

afterEach(cleanup);

const NUMBER = { kind: 'number', was: 'The army lost 36 men.', now: 'The army lost 63 men.' } as const;

describe('a change of words', () => {
  test('shows both wordings, the changed words marked in each', async () => {
    const { container } = render(<QuoteChangeView change={NUMBER} />);
    expect(screen.getByText('Number changed')).toBeTruthy();
    expect(container.querySelector('del')?.textContent).toBe('36');
    expect(container.querySelector('ins')?.textContent).toBe('63');
    expect([...container.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      NUMBER.was,
      NUMBER.now,
    ]);
    await expectAccessible(container);
  });

  test('says that no source was given, and that nothing comes near', () => {
    const gone = render(<QuoteChangeView change={{ kind: 'missing', was: 'Talks go on.', now: '' }} />);
    expect(gone.container.textContent).toContain('Nothing on the page comes near');
    cleanup();
    const named = render(<QuoteChangeView change={{ kind: 'attribution', was: '', now: 'The army said' }} />);
    expect(named.container.textContent).toContain('no source given');
  });

  test('offers to move the note only where it can be moved', () => {
    const accept = vi.fn();
    render(<QuoteChangeView change={NUMBER} onAccept={accept} />);
    fireEvent.click(screen.getByRole('button', { name: 'Keep my note on the new wording' }));
    expect(accept).toHaveBeenCalledOnce();
    cleanup();
    render(<QuoteChangeView change={NUMBER} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('shows what the page says as text', () => {
    const { container } = render(<QuoteChangeView change={{ ...NUMBER, now: '<img src=x> 63' }} />);
    expect(container.querySelector('img')).toBeNull();
  });
});
