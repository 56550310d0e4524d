// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../lib/anchors/article';
import { readArticleInSteps } from '../../lib/anchors/article-text';
import type { Outline } from '../../lib/anchors/outline';
import { runAtOnce } from '../../lib/text/steps';

const REPORT =
  'The army of Corvand said on Monday that 40 of its soldiers had been killed north of the river since the start of the year.';

/** The outline of an article found in this page. */
function outlineOf(inside: string): { readonly root: Element; readonly outline: Outline | null } {
  document.body.innerHTML = `<nav><a href="/">Front page</a></nav>${inside}`;
  const found = findArticle(document, 'https://sample.invalid/river');
  if (found === null) throw new Error('no article');
  return found;
}

function readBoth(inside: string): readonly [string, string] {
  const { root, outline } = outlineOf(inside);
  if (outline === null) throw new Error('no outline');
  const read = (known: Outline | null) => runAtOnce(readArticleInSteps(root, { kept: null, outline: known }));
  return [read(outline).text, read(null).text];
}

const article = (inside: string) =>
  `<article><h1>Losses on the river</h1><p>${REPORT}</p>${inside}<p>${REPORT} Again.</p></article>`;

describe('an article read by its outline', () => {
  it.each([
    ['inline markup in the middle of a number', '<p>It lost 1<b>4</b> <i>tanks</i> and 3 boats.</p>'],
    [
      'empty elements between and inside paragraphs',
      '<div></div><p>It lost<span></span> 14 tanks.<br>And 3 boats.<img></p><hr><ul><li></li></ul>',
    ],
    [
      'a list and a table',
      '<ul><li>14 tanks</li><li>3 boats</li></ul><table><tr><th>Tanks<td>14<tr><th>Boats<td>3</table>',
    ],
    [
      'what is not part of it',
      '<aside>Sign up</aside><script>let a = 1;</script><div class="related">Related</div><p>3 boats sank.</p>',
    ],
    [
      'a form in it',
      '<form><p>Enter your address to go on reading about the river, please.</p></form><p>3 boats sank.</p>',
    ],
    [
      'a form whose children take its properties',
      '<form><input name="firstChild"><input name="nodeName"></form><p>3 boats sank.</p>',
    ],
    [
      'a link that holds a picture, a title and a summary',
      '<a href="/x"><div></div><p>Grain ships</p><p>They sail on Monday, the port said.</p></a>',
    ],
    ['quotation marks, powers and notes', '<p>He said <q>3 boats</q><sup>[1]</sup> in 10<sup>3</sup> hours.</p>'],
  ])('is the one read off the page, with %s', (_, inside) => {
    const [known, anew] = readBoth(article(inside));
    expect(known).toBe(anew);
    expect(known).toContain('40 of its soldiers');
  });

  it('is read below a form that holds the whole page', () => {
    const [known, anew] = readBoth(`<form>${article('<p>3 boats sank.</p>')}</form>`);
    expect(known).toBe(anew);
    expect(known).toContain('3 boats sank.');
  });

  it('is read whole where the article is all there is', () => {
    const [known, anew] = readBoth(`<p>${REPORT}</p><p>${REPORT} Again.</p><p>${REPORT} And again.</p>`);
    expect(known).toBe(anew);
  });

  it('is the same for any nesting of blocks, lines and nothing', () => {
    const leaf = fc.constantFrom('3 boats', ' ', '', 'said: ', '<br>', '<img>', '<hr>');
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc
          .tuple(
            fc.constantFrom('p', 'div', 'b', 'a', 'li', 'i', 'form', 'aside'),
            fc.array(tie('tree'), { maxLength: 4 }),
          )
          .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(tree, (inside) => {
        const [known, anew] = readBoth(article(`<div>${inside}</div>`));
        expect(known).toBe(anew);
      }),
      { numRuns: 60 },
    );
  });
});

it('there is no outline where a part stands in a shadow root, whose changes are not heard of', () => {
  document.body.innerHTML = article('<div id="host"></div>');
  const host = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (host !== undefined) host.innerHTML = '<p>3 boats sank.</p>';
  expect(findArticle(document, 'https://sample.invalid/river')?.outline).toBeNull();
});
