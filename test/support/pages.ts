/**
 * Pages for the browser tests: an article of our own, and ways to serve it (strict policy, dark, edited).
 * Goes in: paragraphs. Comes out: made pages for `serveFolder`. Both sides of its conflict fare alike.
 */
import type { MadePage } from '../../scripts/serve-folder.mjs';

/** Short, and with one of each: attributed and unattributed figures, a quotation, a claim, an unverified one. */
export const PARAGRAPHS: readonly string[] = [
  'Fighting along the river entered its second month on Tuesday, with both armies reporting heavy losses and neither side in control of the northern bank.',
  'Ukraine’s General Staff said that its forces had destroyed 14 tanks and killed almost 900 Russian soldiers since Friday.',
  'Russia’s Defence Ministry announced on Tuesday that Ukraine had lost more than 1,100 soldiers and 23 armoured vehicles in the same period.',
  '“We have lost 36 men in this village alone,” Maria Kovalenko, a local council member, told reporters on Wednesday.',
  'The figures could not be independently verified.',
  'At least 12 civilians died when a shell hit a market in the town centre.',
  'According to the regional governor, Petro Hnatiuk, 48 people were injured by the shell and 7 are still missing.',
];

/** The address bar says nothing of the content; each page has its own path, because notes go by address. */
const ARTICLE_TITLE = 'Both armies report heavy losses on the river';

const STRICT_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** An article page of the given paragraphs. */
export function articlePage(paragraphs: readonly string[] = PARAGRAPHS, style = ''): MadePage {
  return { headers: HTML, body: toHtml(paragraphs, style) };
}

/** The same article under a policy that allows nothing: no script, style or frame of any origin. */
function strictPage(): MadePage {
  return { headers: { ...HTML, 'content-security-policy': STRICT_POLICY }, body: toHtml(PARAGRAPHS, '') };
}

/** The same article in light letters on black. */
function darkPage(): MadePage {
  return articlePage(PARAGRAPHS, 'html { background: #101418; color: #e6e8ea; color-scheme: dark }');
}

/** The same article with the page's own key handlers that swallow every key. */
function greedyPage(): MadePage {
  const script = `for (const type of ['keydown', 'keypress', 'keyup'])
    window.addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);`;
  const { body } = articlePage();
  return { headers: HTML, body: body.replace('</head>', `<script>${script}</script></head>`) };
}

/** An agency that has it from officials: a figure whose source speaks through another. */
export function relayedPage(): MadePage {
  const relayed =
    'Northern Wire reported that two defence officials in Lestra said 140 soldiers had been killed at the crossing on Monday.';
  return articlePage([relayed, ...PARAGRAPHS]);
}

/** Both armies' running totals of losses in one report, as of one bulletin, and a day's date to hold it against. */
export function bothSidesPage(): MadePage {
  const { body, ...page } = articlePage([
    'Two armies published their counts within an hour of each other on Friday, and little in one agrees with the other.',
    'Ukraine’s General Staff said that Russia had lost almost 33,000 soldiers and 1,449 tanks since the war began.',
    'Russia’s Defence Ministry claimed that Ukraine had lost 23,000 soldiers and 3,500 tanks since the war began.',
    'Russia’s Defence Ministry said that Russia had lost 1,351 soldiers since the war began.',
    'The counts could not be independently verified.',
    'A relief agency, Northern Aid, reported that 4,452 civilians had been killed since the war began.',
    'At least 12 civilians died when a shell hit a market in the town centre.',
  ]);
  const published = '<meta property="article:published_time" content="2022-06-17T08:00:00Z">';
  return { ...page, body: body.replace('</head>', `${published}</head>`) };
}

/** The pages that make marking hard, by path. */
export function hardPages(): readonly (readonly [string, MadePage])[] {
  return [
    ['/strict.html', strictPage()],
    ['/dark.html', darkPage()],
    ['/greedy.html', greedyPage()],
  ];
}

/** A page without an article: nothing to mark. */
export function plainPage(): MadePage {
  return { headers: HTML, body: '<!doctype html><title>Log in</title><form><input name="user"></form>' };
}

function toHtml(paragraphs: readonly string[], style: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${ARTICLE_TITLE}</title><style>${style}</style></head>
<body><header><a href="/">The River Post</a></header>
<main><article><h1>${ARTICLE_TITLE}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article></main></body></html>`;
}
