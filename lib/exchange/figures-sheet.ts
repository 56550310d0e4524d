/**
 * An article and the reader's notes on its figures in, one page of HTML to print or send out: "Figures in this article".
 * No script, no request, every word escaped; its own print style sheet. Pure.
 */

import { correctedTarget, sourceNameOf } from '../notes/corrections';
import type { Article, Note } from '../notes/note';

const STYLE = `
:root { color-scheme: light; font: 11pt/1.4 Georgia, "Times New Roman", serif; color: #111; background: #fff; }
body { margin: 2rem auto; max-width: 48rem; padding: 0 1rem; }
h1 { font-size: 1.4rem; line-height: 1.2; margin: 0 0 .25rem; }
p { margin: .25rem 0; } .soft { color: #555; font-size: .85rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid #bbb; }
th { border-bottom: 2px solid #111; } td.number { white-space: nowrap; font-variant-numeric: tabular-nums; }
@media print { @page { margin: 15mm; } body { margin: 0; max-width: none; padding: 0; } tr { break-inside: avoid; } thead { display: table-header-group; } }
`.trim();

/** Writes the page; `notes` in the order of the text. Without a figure it says so. */
export function figuresSheet(article: Article, notes: readonly Note[]): string {
  const rows = notes.filter(({ target, deletedAt }) => target.figure !== null && deletedAt === null).map(row);
  const about = [article.outlet, article.byline, article.publishedAt].filter((part) => part !== null && part !== '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Figures in this article: ${inert(article.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<p class="soft">Figures in this article</p>
<h1>${inert(article.title)}</h1>
<p>${inert(about.join(' · '))}</p>
<p class="soft">${inert(article.url)}</p>
${rows.length === 0 ? '<p>No figure of this article has a note.</p>' : table(rows)}
<p class="soft">As reported in the article, with the reader’s corrections marked *. Who is said to have said it, not what is true. Made with Says Who.</p>
</body>
</html>
`;
}

function table(rows: readonly string[]): string {
  const heads = ['Figure', 'Range', 'Outcome', 'Whose', 'Source', 'Note'].map((head) => `<th scope="col">${head}</th>`);
  return `<table>\n<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function row(note: Note): string {
  const { figure } = correctedTarget(note.target, note.corrections);
  const star = (...fields: readonly string[]) => (fields.some((field) => field in note.corrections) ? '*' : '');
  const source = sourceNameOf(note);
  const cells = [
    `<td>${inert(note.target.quote)}</td>`,
    `<td class="number">${range(figure?.low ?? null, figure?.high ?? null)}${star('value', 'low', 'high', 'modifier')}</td>`,
    `<td>${inert(figure?.outcome ?? '')}${star('outcome')}</td>`,
    `<td>${inert(figure?.affected ?? '')}${star('affected')}</td>`,
    `<td>${inert(source ?? 'no source given')}${star('source', 'party')}</td>`,
    `<td>${inert([note.rating === 'none' ? '' : note.rating, note.markdown].filter(Boolean).join(': '))}</td>`,
  ];
  return `<tr>${cells.join('')}</tr>`;
}

function range(low: number | null, high: number | null): string {
  const shown = (bound: number | null) => bound?.toLocaleString('en') ?? '…';
  return low === high ? shown(low) : `${shown(low)}–${shown(high)}`;
}

function inert(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
