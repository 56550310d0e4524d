import { expect, test } from 'vitest';
import { toArticlePage } from '../../scripts/article-page.mjs';

test('makes the first short block the headline and the others paragraphs', () => {
  const html = toArticlePage('Bridge hit again\n\nTwo people died.\n\nThe army denied it.\n', 'a.txt');
  expect(html).toContain('<title>Bridge hit again</title>');
  expect(html).toContain('<h1>Bridge hit again</h1>\n<p>Two people died.</p>\n<p>The army denied it.</p>');
});

test('takes no headline from a single paragraph or a long first one', () => {
  const long = 'Officials said on Tuesday that '.repeat(8);
  expect(toArticlePage('Two people died.', 'a.txt')).not.toContain('<h1>');
  expect(toArticlePage(`${long}\n\nTwo people died.`, 'a.txt')).not.toContain('<h1>');
});

test('reads Windows line ends and a byte order mark', () => {
  expect(toArticlePage('\uFEFFFront\r\n\r\nTwo died.', 'a.txt')).toContain('<h1>Front</h1>\n<p>Two died.</p>');
});

test('lets no markup of the text through', () => {
  expect(toArticlePage('A\n\n<script>"x" & y</script>', '<b>')).toContain('&lt;script&gt;&quot;x&quot; &amp; y');
});
