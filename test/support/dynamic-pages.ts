/**
 * Pages that change while they are read, for the browser tests: goes in nothing, comes out made pages for
 * `serveFolder`. What happens on them is started from the test by functions of the page (`window.act`).
 */
import type { MadePage } from '../../scripts/serve-folder.mjs';
import { PARAGRAPHS } from './pages';

/** A second article, so that nobody takes it for the first: other figures, both sides alike. */
const COAST: readonly string[] = [
  'Shelling went on along the coast for a third night, and officials on both sides of the bay counted their losses on Thursday morning.',
  'Russia’s Defence Ministry said that its gunners had sunk 3 boats and killed at least 250 Ukrainian soldiers since Sunday.',
  'Ukraine’s General Staff announced that Russia had lost more than 310 soldiers and 9 boats in the same three nights.',
  'According to the harbour master, Olena Sydorenko, 17 dockers were injured when a crane fell.',
];

const HTML = { 'content-type': 'text/html; charset=utf-8' };

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const article = (title: string, texts: readonly string[]) => `<article><h1>${title}</h1>${paragraphs(texts)}</article>`;

const RIVER_ARTICLE = article('Losses on the river', PARAGRAPHS);
const COAST_ARTICLE = article('Three nights on the coast', COAST);

/** A whole page; `script` runs in the page's own world and leaves what tests call in `window.act`. */
function scriptedPage(body: string, script = '', headers: Readonly<Record<string, string>> = {}): MadePage {
  return {
    headers: { ...HTML, ...headers },
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The River Post</title>
<link rel="canonical" href="/app/river"></head>
<body>${body}<script>window.act = {};${script}</script></body></html>`,
  };
}

/** A single-page site: three addresses, one document; the words come a while after the address, as over a network. */
export function appPage(): MadePage {
  const views = JSON.stringify({
    '/app/river': RIVER_ARTICLE,
    '/app/coast': COAST_ARTICLE,
    '/app/list': '<ul><li><a href="/app/river">River</a></li><li><a href="/app/coast">Coast</a></li></ul>',
  });
  return scriptedPage(
    '<main></main>',
    `const views = ${views};
    const main = document.querySelector('main');
    const show = (wait) => setTimeout(() => { main.innerHTML = views[location.pathname]; }, wait);
    act.go = (path, wait) => { history.pushState(null, '', path); show(wait); };
    act.flood = (count) => { for (let n = 0; n < count; n += 1) history.replaceState({ n }, '', location.pathname + '#at-' + n); };
    addEventListener('popstate', () => show(50));
    show(0);`,
  );
}

/** A page that puts new elements with the same words in place of the old ones, as a framework does. */
export function renderedPage(): MadePage {
  return scriptedPage(
    `<main>${RIVER_ARTICLE}</main>`,
    `const again = (node) => node.replaceWith(node.cloneNode(true));
    act.paragraphs = () => document.querySelectorAll('article p').forEach(again);
    act.one = () => again(document.querySelectorAll('article p')[1]);
    act.article = () => again(document.querySelector('article'));`,
  );
}

/** The next article comes below the one being read, and the address follows the reader. */
export function endlessPage(): MadePage {
  return scriptedPage(
    `<style>p { margin: 3rem 0; font-size: 1.5rem }</style><main>${RIVER_ARTICLE}</main>`,
    `act.append = () => document.querySelector('main').insertAdjacentHTML('beforeend', ${JSON.stringify(COAST_ARTICLE)});
    act.goTo = (index, path) => {
      document.querySelectorAll('article p')[index === 0 ? 2 : ${PARAGRAPHS.length + 1}].scrollIntoView({ block: 'center' });
      history.replaceState(null, '', path);
    };`,
  );
}

/** Entries come on top, one by one. */
export function livePage(): MadePage {
  return scriptedPage(
    `<main>${RIVER_ARTICLE}</main>`,
    `act.post = (text) => {
      const entry = document.createElement('p');
      entry.textContent = text;
      document.querySelector('h1').after(entry);
    };
    act.unfold = () => { document.querySelector('.rest').hidden = false; };
    document.querySelector('article').insertAdjacentHTML('beforeend',
      '<div class="rest" hidden><p>The bridge guard reported that 41 trucks had been destroyed near the crossing.</p></div>');`,
  );
}

/** A page that takes every highlight away, sixty times a second, once it is told to. */
export function clearingPage(): MadePage {
  return scriptedPage(
    `<main>${RIVER_ARTICLE}</main>`,
    `act.clears = 0; act.sets = 0;
    const set = CSS.highlights.set;
    act.clear = () => { act.timer = setInterval(() => { if (CSS.highlights.size > 0) act.sets += 1; CSS.highlights.clear(); }, 16); };
    act.stop = () => clearInterval(act.timer);`,
  );
}

/** A page that changes its article ten thousand times a second. */
export function stormPage(): MadePage {
  return scriptedPage(
    `<main>${RIVER_ARTICLE}</main>`,
    `const place = document.createElement('p');
    document.querySelector('article').append(place);
    act.storm = () => { act.timer = setInterval(() => { for (let n = 0; n < 100; n += 1) place.textContent = 'tick ' + n; }, 10); };
    act.stop = () => clearInterval(act.timer);`,
  );
}

/** The article stands in a frame of the same origin; the page around it has none. */
export function framePage(): MadePage {
  return scriptedPage('<iframe src="/framed.html" width="900" height="700" title="Article"></iframe>');
}

export function framedPage(): MadePage {
  return scriptedPage(`<main>${RIVER_ARTICLE}</main>`);
}

/** Another origin's article in a frame: the page itself may not read it, and neither may we. */
export function foreignFramePage(origin: string): MadePage {
  return scriptedPage(`<iframe src="${origin}/framed.html" width="900" height="700" title="Article"></iframe>`);
}

/** The article's words stand in an open shadow root, one of its paragraphs in a slot. */
export function shadowPage(): MadePage {
  const [first = '', ...rest] = PARAGRAPHS;
  return scriptedPage(
    `<main><article><h1>Losses on the river</h1><story-body><p slot="lead">${first} The river guard said that 19 soldiers had been killed.</p></story-body></article></main>`,
    `customElements.define('story-body', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<slot name="lead"></slot>' + ${JSON.stringify(paragraphs(rest))};
      }
    });
    act.change = () => {
      const line = document.createElement('p');
      line.textContent = 'The regional hospital said on Thursday that 52 soldiers had been wounded.';
      document.querySelector('story-body').shadowRoot.append(line);
    };`,
  );
}

/** Figures where somebody writes, beside figures where somebody reads. */
export function writingPage(): MadePage {
  const draft = 'The editor said that 77 tanks were destroyed and 88 soldiers were killed on Friday.';
  return scriptedPage(
    `<main><article><h1>Losses on the river</h1>${paragraphs(PARAGRAPHS)}
    <div contenteditable="true">${draft}</div><textarea rows="3">${draft}</textarea><input value="${draft}">
    <div role="textbox">${draft}</div><pre><code>${draft}</code></pre></article></main>`,
  );
}

/** A page whose every word may be changed by the reader. */
export function designPage(): MadePage {
  return scriptedPage(`<main>${RIVER_ARTICLE}</main>`, `document.designMode = 'on';`);
}

/** Documents that are no articles, whatever they say, by path. */
export function inertPages(): readonly (readonly [string, MadePage])[] {
  const words = PARAGRAPHS.join('\n\n');
  return [
    ['/inert.txt', { headers: { 'content-type': 'text/plain; charset=utf-8' }, body: words }],
    ['/inert.xml', { headers: { 'content-type': 'application/xml' }, body: `<article><p>${words}</p></article>` }],
    [
      '/inert.svg',
      {
        headers: { 'content-type': 'image/svg+xml' },
        body: `<svg xmlns="http://www.w3.org/2000/svg"><text>${words}</text></svg>`,
      },
    ],
  ];
}

/** Loads an article ahead. */
export function aheadPage(): MadePage {
  return scriptedPage(
    '<a href="/ahead-target.html">The article</a><script type="speculationrules">{"prerender":[{"source":"list","urls":["/ahead-target.html"],"eagerness":"immediate"}]}</script>',
  );
}

/** Says in its title what it looked like before anyone saw it: test tools lose hold of a page that was loaded ahead. */
export function aheadTargetPage(): MadePage {
  return scriptedPage(
    `<main>${RIVER_ARTICLE}</main>`,
    `const wasAhead = document.prerendering;
    let early = 0;
    setInterval(() => {
      if (document.prerendering) early += CSS.highlights.size;
      document.title = 'ahead: ' + wasAhead + ', marked ahead: ' + early + ', marked now: ' + (CSS.highlights.size > 0);
    }, 50);`,
  );
}

/** The browser keeps a page like this one for the way back. */
export function keptPage(): MadePage {
  return scriptedPage(`<main>${RIVER_ARTICLE}</main>`, 'window.life = Math.random();', {
    'cache-control': 'max-age=60',
  });
}

/** More figures than a page can bear. */
export function hugePage(): MadePage {
  const days = Array.from({ length: 800 }, (_, day) => COAST.map((text) => text.replace('third', `${day + 1}th`)));
  return scriptedPage(`<main>${article('All nights on the coast', days.flat())}</main>`);
}
