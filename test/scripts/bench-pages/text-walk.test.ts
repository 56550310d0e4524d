import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { walkText } from '../../../scripts/bench-pages/text-walk';

describe('walkText', () => {
  const window = new Window();

  beforeEach(() => {
    vi.stubGlobal('NodeFilter', window.NodeFilter);
    vi.stubGlobal('Node', window.Node);
  });
  afterEach(() => vi.unstubAllGlobals());

  function read(html: string): string {
    window.document.body.innerHTML = html;
    return walkText(window.document.body as unknown as Element);
  }

  it('reads the text of all elements in order', () => {
    expect(read('<p>Both armies <b>withdrew</b>.</p><p>Nobody was hurt.</p>')).toBe(
      'Both armies withdrew.Nobody was hurt.',
    );
  });

  it('passes over what is never text, and all inside it', () => {
    expect(read('<nav><a>Front page</a></nav><style>p { color: red }</style><p>Read on.</p>')).toBe('Read on.');
  });
});
