/**
 * Extraction in a real browser, where layout says what can be seen: news pages of every kind, and every way we know
 * of hiding text. Without the extension: the code that reads the page is run inside it.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Extraction } from '../../scripts/bench/extraction-probe';
import { extractInChromium } from '../../scripts/bench/page-browser';
import { LIVE_BLOG, NEWS_PAGES, OTHER_PAGES } from '../support/news-pages';
import { FAMILIES } from '../support/session';

/** Markup that keeps WORD from the reader's eyes, by how. */
const HIDDEN: readonly (readonly [string, string])[] = [
  ['display none', '<p style="display:none">WORD</p>'],
  ['display none by a class', '<p class="gone">WORD</p>'],
  ['visibility hidden', '<p class="unseen">WORD</p>'],
  ['visibility collapse', '<p style="visibility:collapse">WORD</p>'],
  ['no opacity', '<p style="opacity:0">WORD</p>'],
  ['no opacity around it', '<div style="opacity:0"><div><p>WORD</p></div></div>'],
  ['a font of no size', '<p style="font-size:0">WORD</p>'],
  ['a font of one pixel', '<p><span style="font-size:1px">WORD</span></p>'],
  ['transparent letters', '<p style="color:transparent">WORD</p>'],
  ['white on white', '<p style="color:#fff">WORD</p>'],
  ['black on black', '<div style="background:#000"><p><span style="color:#000">WORD</span></p></div>'],
  [
    'a clip of one pixel',
    '<p style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">WORD</p>',
  ],
  ['a clip path', '<p style="position:absolute;clip-path:inset(50%)">WORD</p>'],
  ['a box without height', '<div style="height:0;overflow:hidden"><p>WORD</p></div>'],
  ['a box without height by maximum', '<div style="max-height:0;overflow:hidden"><p>WORD</p></div>'],
  ['a box without width', '<div style="width:0;overflow:hidden;white-space:nowrap"><p>WORD</p></div>'],
  ['a place left of the page', '<p style="position:absolute;left:-9999px">WORD</p>'],
  ['a place above the page', '<p style="position:absolute;top:-9999px">WORD</p>'],
  ['a shift off the page', '<p style="position:relative;left:-9999px">WORD</p>'],
  ['a margin off the page', '<p style="margin-left:-9999px;width:500px">WORD</p>'],
  ['an indent off the page', '<p style="text-indent:-9999px;overflow:hidden;white-space:nowrap">WORD</p>'],
  ['a scale of nothing', '<p style="transform:scale(0)">WORD</p>'],
  ['a move off the page', '<p style="transform:translateX(-9999px)">WORD</p>'],
  ['the hidden attribute', '<p hidden>WORD</p>'],
  ['hidden until found', '<p hidden="until-found">WORD</p>'],
  ['aria-hidden', '<p aria-hidden="true">WORD</p>'],
  ['closed details', '<details><summary>More</summary><p>WORD</p></details>'],
  ['content-visibility', '<div style="content-visibility:hidden"><p>WORD</p></div>'],
  ['a template', '<template><p>WORD</p></template>'],
  ['a dialog that is closed', '<dialog><p>WORD</p></dialog>'],
  ['generated content', '<p class="generated"></p>'],
  ['a bar over the page', '<div style="position:fixed;bottom:0"><p>WORD</p></div>'],
];

/** Markup that shows WORD although it looks like a trick. */
const SHOWN: readonly (readonly [string, string])[] = [
  ['a visible part of a hidden one', '<div class="unseen"><p style="visibility:visible">WORD</p></div>'],
  ['open details', '<details open><summary>More</summary><p>WORD</p></details>'],
  ['white on black', '<div style="background:#000"><p style="color:#fff">WORD</p></div>'],
  ['white on a picture', '<div style="background-image:url(data:,)"><p style="color:#fff">WORD</p></div>'],
  ['a box without height that lets its text out', '<div style="height:0"><p>WORD</p></div><br><br>'],
  ['a long box that scrolls', '<div style="height:40px;overflow:auto"><p>WORD</p></div>'],
  ['content left to the browser to draw', '<div style="content-visibility:auto"><p>WORD</p></div>'],
  ['a place below the window', '<p style="margin-top:4000px">WORD</p>'],
  ['letters half transparent', '<p style="color:rgba(0,0,0,.5)">WORD</p>'],
  ['capitals by the style sheet', '<p style="text-transform:uppercase">WORD</p>'],
];

const STYLE =
  '<style>.gone{display:none}.unseen{visibility:hidden}.generated::before{content:"WORD"}body{background:#fff}</style>';
const FILLER = '<p>The coastal army said on Tuesday that it had lost 14 tanks on the northern bank since May.</p>';

const word = (index: number, isShown: boolean): string => `Boat ${isShown ? 'seen' : 'unseen'}${index} sailed at noon.`;
const trickPage = (tricks: readonly (readonly [string, string])[], isShown: boolean): string =>
  `<!doctype html><html><head>${STYLE}</head><body><article><h1>Boats</h1>${FILLER.repeat(4)}` +
  `${tricks.map(([, markup], index) => markup.replaceAll('WORD', word(index, isShown))).join(FILLER)}</article></body></html>`;

const LAID_OUT = `<!doctype html><html><head><style>.row{display:flex}.row span{display:block}b.i{float:left;font-size:3em}</style></head>
<body><article><h1>Boats</h1>${FILLER.repeat(3)}<div class="row"><span>Twelve boats left</span><span>Six came back</span></div>
<p><b class="i">T</b>he harbour master said so.</p><my-text style="display:block">Nobody else did say so.</my-text></article></body></html>`;
const FLICKER = `<!doctype html><html><head><style>body{visibility:hidden}</style></head><body><article><h1>Boats</h1>${FILLER.repeat(4)}</article></body></html>`;

describe.skipIf(!FAMILIES.includes('chromium'))('in chromium', () => {
  let found: ReadonlyMap<string, Extraction>;
  const readOf = (name: string): string => found.get(name)?.text ?? '';
  beforeAll(async () => {
    const pages = [...NEWS_PAGES, ...OTHER_PAGES].map(({ kind, html }, index) => [`${index}-${kind}`, html] as const);
    const special = [
      ['hidden', trickPage(HIDDEN, false)],
      ['shown', trickPage(SHOWN, true)],
      ['laid-out', LAID_OUT],
      ['flicker', FLICKER],
      ['live', LIVE_BLOG.html],
    ] as const;
    found = await extractInChromium(new Map([...pages, ...special]));
  });

  test.each(NEWS_PAGES.map((page, index) => [page.kind, `${index}-${page.kind}`, page.blocks] as const))(
    'the article is read from %s, and nothing else is',
    (_, name, blocks) => {
      expect(readOf(name).split('\n\n')).toEqual(blocks);
    },
  );

  test.each(OTHER_PAGES.map(({ kind }, index) => [kind, `${NEWS_PAGES.length + index}-${kind}`] as const))(
    'nothing is read from %s, and the gate says so',
    (_, name) => {
      expect(readOf(name)).toBe('');
      expect(found.get(name)?.gateWords).toBe(0);
    },
  );

  test.each(HIDDEN.map(([how], index) => [how, index] as const))('text hidden by %s is left out', (_, index) => {
    expect(readOf('hidden')).toContain('14 tanks');
    expect(readOf('hidden')).not.toContain(`unseen${index} `);
  });

  test.each(SHOWN.map(([how], index) => [how, index] as const))('text shown as %s is read', (_, index) => {
    expect(readOf('shown')).toContain(word(index, true));
  });

  test('what the style sheet sets as blocks is read as blocks, but not an initial', () => {
    const blocks = readOf('laid-out').split('\n\n').slice(4);
    expect(blocks).toEqual([
      'Twelve boats left',
      'Six came back',
      'The harbour master said so.',
      'Nobody else did say so.',
    ]);
  });

  test('a page that hides all of itself until its scripts have run is read', () => {
    expect(readOf('flicker')).toContain('14 tanks');
  });

  test('the entries of a live blog are read with their headlines', () => {
    expect(readOf('live').split('\n\n')).toEqual(LIVE_BLOG.blocks.map(([, text]) => text));
  });
});
