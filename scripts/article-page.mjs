/**
 * Makes a plain text readable as a web page. Goes in: the text of an article. Comes out: HTML with one heading
 * and one paragraph a block. Adds no word of its own.
 */

/** A first line longer than this is a paragraph, not a headline. */
const HEADLINE_CHARACTERS = 160;

/**
 * Wraps a plain-text article; the first line becomes the headline when it is short and stands alone.
 * @param {string} text
 * @param {string} name shown as the title when there is no headline
 * @returns {string}
 */
export function toArticlePage(text, name) {
  const blocks = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n\n+/)
    .map((block) => block.trim())
    .filter(Boolean);
  const first = blocks[0] ?? '';
  const hasHeadline = blocks.length > 1 && first.length <= HEADLINE_CHARACTERS && !first.includes('\n');
  const headline = hasHeadline ? `<h1>${escapeHtml(first)}</h1>` : '';
  const paragraphs = blocks.slice(hasHeadline ? 1 : 0).map((block) => `<p>${escapeHtml(block)}</p>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(hasHeadline ? first : name)}</title>
<style>body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.6 Georgia, serif; }</style>
</head>
<body>
<article>
${[headline, ...paragraphs].filter(Boolean).join('\n')}
</article>
</body>
</html>
`;
}

/** @param {string} text */
function escapeHtml(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
