/** A page in; the text of its article out, and the same read again after every text node was split, as scripts do. */

import { parseHTML } from 'linkedom';
import { findArticle } from '../../lib/anchors/article';
import { readArticleText } from '../../lib/anchors/article-text';

export interface BenchArticle {
  readonly text: string;
  readonly splitText: string;
}

const TEXT_NODE = 3;

/** null when the page holds no article. */
export function readBenchArticle(html: string): BenchArticle | null {
  const { document } = parseHTML(html);
  const root = findArticle(document as unknown as Document, 'https://news.invalid/article')?.root;
  if (root === undefined) return null;
  const { text } = readArticleText(root);
  splitTextNodes(root);
  return { text, splitText: readArticleText(root).text };
}

function splitTextNodes(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === TEXT_NODE) splitInTwo(child as Text);
    else splitTextNodes(child);
  }
}

function splitInTwo(node: Text): void {
  const middle = Math.floor(node.data.length / 2);
  const tail = node.ownerDocument.createTextNode(node.data.slice(middle));
  node.data = node.data.slice(0, middle);
  node.parentNode?.insertBefore(tail, node.nextSibling);
}
