// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../components/markdown-blocks';
import { MarkdownText } from '../../components/markdown-text';

afterEach(cleanup);
const shown = (markdown: string) => render(<MarkdownText markdown={markdown} />).container;
const html = (markdown: string) => shown(markdown).querySelector('.markdown')?.innerHTML;

describe('the Markdown of a note', () => {
  it('shows paragraphs with their line ends', () => {
    expect(html('Two numbers.\nOne side only.\n\nAsk again.')).toBe(
      '<p>Two numbers.\nOne side only.</p><p>Ask again.</p>',
    );
  });

  it('shows emphasis, code and links', () => {
    expect(html('**no figure** from *them* in `bulletin 4`')).toBe(
      '<p><strong>no figure</strong> from <em>them</em> in <code>bulletin 4</code></p>',
    );
    const link = shown('see [the bulletin](https://army.example/b?x=1)').querySelector('a');
    expect([link?.textContent, link?.getAttribute('href'), link?.getAttribute('rel')]).toEqual([
      'the bulletin',
      'https://army.example/b?x=1',
      'noopener noreferrer',
    ]);
  });

  it('makes a bare address a link, without the full stop behind it', () => {
    const container = shown('From https://army.example/b.');
    expect(container.querySelector('a')?.getAttribute('href')).toBe('https://army.example/b');
    expect(container.textContent).toBe('From https://army.example/b.');
  });

  it('shows headings, lists, quotes, code blocks and rules', () => {
    expect(html('# Losses\n- 12 killed\n- 3 missing\n4. first\n5. second\n> they said\n---\n```\na **b**\n```')).toBe(
      '<p class="markdown-heading">Losses</p><ul><li>12 killed</li><li>3 missing</li></ul>' +
        '<ol start="4"><li>first</li><li>second</li></ol><blockquote>they said</blockquote><hr><pre>a **b**</pre>',
    );
  });

  it('leaves alone what only looks like Markdown', () => {
    for (const text of ['5 * 3 * 2', 'snake_case_name', '#tag', '-12 degrees', '2025. A year', '** nothing **']) {
      expect(shown(text).textContent, text).toBe(text);
      expect(shown(text).querySelector('em,h1,ul,ol,.markdown-heading'), text).toBeNull();
    }
  });

  it('takes code that is not closed to the end', () => {
    expect(parseMarkdown('```\none\ntwo')).toEqual([{ kind: 'code', text: 'one\ntwo' }]);
  });
});

describe('what a note cannot do', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '[press](javascript:alert(1))',
    '[press](data:text/html,x)',
    '![pixel](https://tracker.example/p.gif)',
  ])('become markup: %s', (markdown) => {
    const container = shown(markdown);
    expect(container.querySelector('img,script,iframe')).toBeNull();
    expect(container.querySelector('a[href^="javascript:"],a[href^="data:"]')).toBeNull();
  });

  it('lose a word, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 *_`[]()#->\n~'), maxLength: 80 }), (markdown) => {
        const letters = (text: string) => text.replace(/[^ab]/g, '');
        const fences = /^ {0,3}(?:```|~~~)/m.test(markdown);
        fc.pre(!fences);
        const container = shown(markdown);
        const found = letters(container.textContent ?? '');
        cleanup();
        expect(found).toBe(letters(markdown));
      }),
    );
  });

  it('show any address that is not http or https as a link', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const runs = parseMarkdown(`[x](${text}) ${text}`).flatMap((block) => ('runs' in block ? block.runs : []));
        const urls = runs.flatMap((run) => (run.kind === 'link' ? [run.url] : []));
        expect(urls.filter((url) => !/^https?:\/\//.test(url))).toEqual([]);
      }),
    );
  });
});
