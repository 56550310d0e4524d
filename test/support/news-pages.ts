/**
 * News pages of every kind, written for the tests: what a page of that kind puts around an article, and the blocks a
 * reader would call the article. Two invented armies fare alike in them. Goes in: nothing. Comes out: pages by kind.
 */

export interface NewsPage {
  readonly kind: string;
  readonly html: string;
  /** The blocks of the article, in order. */
  readonly blocks: readonly string[];
}

const TITLE = 'Both armies count their losses on the Orla';
const FIRST =
  'The coastal army said on Tuesday that it had lost 14 tanks on the northern bank of the river since the start of the month.';
const SECOND =
  'The upland army, for its part, put its own losses at 36 men and said that the bridge near the old mill still stood.';
const THIRD =
  'Doctors in the town of Lestra said that 12 civilians were being treated, three of them for burns, in the only open clinic.';
const FOURTH =
  '“We carried the stretchers down to the boats before it was light,” said Ilse Maren, a nurse who has worked there since May.';
const STORY = [FIRST, SECOND, THIRD, FOURTH];
const OTHER =
  'The harbour authority said that grain ships would sail again on Monday, after nine days in which the port had been closed.';

const p = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');
const BODY = p(...STORY);

const NAVIGATION =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav>';
const FOOTER = '<footer><p>© 2031 The River Post. All rights reserved. Registered in Lestra, number 4021.</p></footer>';
const linkedData = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const NEWS = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE };

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE} | The River Post</title>${head}</head>` +
  `<body>${NAVIGATION}${body}${FOOTER}</body></html>`;
const article = (inside: string): string => page(`<main><article><h1>${TITLE}</h1>${inside}</article></main>`);
const between = (inside: string): string => article(`${p(FIRST, SECOND)}${inside}${p(THIRD, FOURTH)}`);
const whole = (kind: string, html: string): NewsPage => ({ kind, html, blocks: [TITLE, ...STORY] });

const CARD = '<div class="card"><img src="data:," alt=""><h3><a href="/grain">Grain ships to sail on Monday</a></h3>';

export const NEWS_PAGES: readonly NewsPage[] = [
  whole('an article element', article(BODY)),
  whole(
    'JSON-LD alone',
    page(`<div class="c1"><div class="c2"><h1>${TITLE}</h1>${BODY}</div></div>`, linkedData(NEWS)),
  ),
  whole(
    'microdata',
    page(
      `<div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1>` +
        `<span itemprop="author">Jo Marsh</span><div itemprop="articleBody">${BODY}</div></div>`,
    ),
  ),
  whole(
    'nothing but divs',
    page(
      `<div><div><div><h1>${TITLE}</h1></div><div>${STORY.map((text) => `<div>${text}</div>`).join('')}</div></div>` +
        '<div><div><a href="/a">Harbour</a></div><div><a href="/b">Weather</a></div></div></div>',
    ),
  ),
  whole(
    'an AMP page',
    page(
      `<article class="amp-wp-article"><header><h1>${TITLE}</h1></header><amp-img src="a.jpg" width="4" height="3"></amp-img>` +
        `${p(FIRST, SECOND)}<amp-ad width="300" height="250"><p>Boats at half price, only this week in the harbour.</p></amp-ad>` +
        `${p(THIRD, FOURTH)}<amp-sidebar><p>Home</p></amp-sidebar></article>`,
    ),
  ),
  {
    kind: 'the beginning of an article behind a paywall',
    html: article(
      `${p(FIRST, SECOND)}<div class="offer"><h3>Subscribe to read on</h3><p>Already a subscriber? Log in</p>` +
        '<p>Subscribe for 4 a month and read every story of the war on every device.</p></div>',
    ),
    blocks: [TITLE, FIRST, SECOND],
  },
  {
    kind: 'a gallery',
    html: article(
      `${p(FIRST)}<figure><img src="data:," alt=""><figcaption>A tank on the northern bank. Photograph: Jo Marsh</figcaption></figure>` +
        `<figure><img src="data:," alt=""><figcaption>The old mill, where 36 men held the bridge.</figcaption></figure>${p(SECOND)}`,
    ),
    blocks: [
      TITLE,
      FIRST,
      'A tank on the northern bank. Photograph: Jo Marsh',
      'The old mill, where 36 men held the bridge.',
      SECOND,
    ],
  },
  whole(
    'cards of related stories that are articles themselves',
    between(
      `<div class="grid"><article>${CARD}<p>Ships have waited for nine days.</p></div></article>` +
        `<article>${CARD}<p>The port opens its gates on Monday.</p></div></article></div>`,
    ),
  ),
  whole(
    'comments that are articles themselves',
    article(
      `${BODY}<section><h2>Comments</h2><article itemprop="comment"><p>${OTHER}</p></article>` +
        `<article itemprop="comment"><p>I do not believe a word of it, and I was there when the boats came.</p></article></section>`,
    ),
  ),
  whole(
    'a newsletter box in the middle',
    between(
      '<div class="box"><h4>Sign up to Morning Post</h4><p>Get the latest from the river in your inbox.</p></div>',
    ),
  ),
  whole(
    'a cookie wall',
    page(
      `<div role="dialog" aria-modal="true"><h2>Your privacy</h2><p>We and our 812 partners store and read information on your device to show adverts.</p></div>` +
        `<main><article><h1>${TITLE}</h1>${BODY}</article></main>`,
    ),
  ),
  whole(
    'adverts between paragraphs',
    between('<div class="ad-slot"><p>Advertisement</p><p>Boats at half price.</p></div>'),
  ),
  whole(
    'lines that point to other stories',
    between(
      '<p>Read more: <a href="/grain">Grain ships to sail on Monday</a></p><p><strong>Related:</strong> <a href="/port">Port opens</a></p>' +
        '<p>Advertisement</p>',
    ),
  ),
  whole(
    'a second article loaded below',
    page(
      `<main><article><h1>${TITLE}</h1>${BODY}</article>` +
        `<article><h1>Grain ships to sail on Monday</h1>${p(OTHER, OTHER, OTHER, OTHER, OTHER, OTHER)}</article></main>`,
    ),
  ),
  whole(
    'a headline outside the article',
    page(`<div class="top"><div class="title"><h1>${TITLE}</h1></div><article>${BODY}</article></div>`),
  ),
  {
    kind: 'a standfirst',
    html: page(
      `<article><header><h1>${TITLE}</h1><p class="standfirst">Neither side holds the northern bank.</p>` +
        `<div class="byline">By <a href="/jo">Jo Marsh</a></div><time datetime="2031-03-04T09:00Z">4 March 2031</time></header>${BODY}</article>`,
    ),
    blocks: [TITLE, 'Neither side holds the northern bank.', ...STORY],
  },
  {
    kind: 'lists',
    html: between(
      '<h2>What was lost</h2><ul><li>Six tanks of the coastal army</li><li>Six tanks of the upland army</li></ul>',
    ),
    blocks: [
      TITLE,
      FIRST,
      SECOND,
      'What was lost',
      'Six tanks of the coastal army',
      'Six tanks of the upland army',
      THIRD,
      FOURTH,
    ],
  },
  {
    kind: 'a table of losses',
    html: between(
      '<table><caption>Losses since May</caption><thead><tr><th>Army</th><th>Tanks</th><th>Men</th></tr></thead>' +
        '<tbody><tr><th>Coastal</th><td>14</td><td>200</td></tr><tr><th>Upland</th><td>14</td><td>200</td></tr></tbody></table>',
    ),
    blocks: [
      TITLE,
      FIRST,
      SECOND,
      'Losses since May',
      'Army\tTanks\tMen',
      'Coastal\t14\t200',
      'Upland\t14\t200',
      THIRD,
      FOURTH,
    ],
  },
  whole(
    'a pull quote that repeats the text',
    between('<blockquote class="pull"><p>“We carried the stretchers down to the boats”</p></blockquote>'),
  ),
  {
    kind: 'a quotation that stands nowhere else',
    html: between('<blockquote><p>“Nobody had slept for two nights, and nobody complained.”</p></blockquote>'),
    blocks: [TITLE, FIRST, SECOND, '“Nobody had slept for two nights, and nobody complained.”', THIRD, FOURTH],
  },
  whole(
    'an initial in an element of its own',
    article(`<p><span class="initial" style="float:left">T</span>${FIRST.slice(1)}</p>${p(SECOND, THIRD, FOURTH)}`),
  ),
  whole(
    'the headline once more in a bar that sticks',
    page(`<main><article><div class="bar"><span>${TITLE}</span></div><h1>${TITLE}</h1>${BODY}</article></main>`),
  ),
  whole(
    'a section of other stories at the end',
    article(
      `${BODY}<div class="more"><h2>More from the river</h2><div><p>${OTHER}</p></div><div><a href="/x">Port opens</a></div></div>`,
    ),
  ),
];

const entry = (time: string, headline: string, text: string): string =>
  `<article itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><time datetime="${time}">${time.slice(11, 16)}</time>` +
  `<h2>${headline}</h2><p>${text}</p></article>`;

/** A live blog: each entry has its time. */
export const LIVE_BLOG = {
  html: page(
    `<main itemscope itemtype="https://schema.org/LiveBlogPosting"><h1>${TITLE}</h1>` +
      `${entry('2031-03-04T11:20:00Z', 'Clinic treats twelve', THIRD)}${entry('2031-03-04T10:05:00Z', 'Bridge still stands', SECOND)}` +
      `${entry('2031-03-04T09:00:00Z', 'Tanks lost', FIRST)}</main>`,
  ),
  blocks: [
    [null, TITLE],
    ['2031-03-04T11:20:00Z', 'Clinic treats twelve'],
    ['2031-03-04T11:20:00Z', THIRD],
    ['2031-03-04T10:05:00Z', 'Bridge still stands'],
    ['2031-03-04T10:05:00Z', SECOND],
    ['2031-03-04T09:00:00Z', 'Tanks lost'],
    ['2031-03-04T09:00:00Z', FIRST],
  ],
} as const;

const teaser = (n: number): string =>
  `<div class="t"><h3><a href="/s${n}">Story number ${n} of the day</a></h3><p>At least ${n} people said that the bridge was closed again on Monday morning.</p></div>`;
const TEASERS = Array.from({ length: 24 }, (_, n) => teaser(n)).join('');
const LETTER = p(
  'Dear Jo, thank you for the 12 pages you sent on Monday, which I read with great pleasure on the boat to Lestra last night.',
  'The harbour master said that he would see us at nine, and that we should bring the 40 letters and both of the old maps.',
  'I hope that you are well and that the roof was mended before the rain came; it has rained here for eleven days on end.',
);

/** Pages that are no article. */
export const OTHER_PAGES: readonly { readonly kind: string; readonly html: string }[] = [
  { kind: 'a front page', html: page(`<main>${TEASERS}</main>`) },
  {
    kind: 'a front page whose teasers are articles',
    html: page(`<main>${TEASERS.replaceAll('div class="t"', 'article').replaceAll('</div>', '</article>')}</main>`),
  },
  {
    kind: 'search results',
    html: page(
      `<main><form><input name="q"></form><ol>${Array.from({ length: 10 }, (_, n) => `<li><a href="/r${n}"><h3>Result ${n} about the river</h3></a><p>… 14 tanks were lost on the northern bank, the coastal army said in result ${n} of the search …</p></li>`).join('')}</ol></main>`,
    ),
  },
  {
    kind: 'a shop',
    html: page(
      `<main><h1>River boat, 4 seats</h1>${p('This boat carries 4 people and 200 kilos, and reviewers said that it is the best on the river by far.', 'Built from 12 planks of oak, it was reported to have crossed the Orla 900 times without a single leak or crack.', 'Delivered within 3 days to any harbour on the northern bank, with two oars, one anchor and a year of warranty.')}</main>`,
      '<meta property="og:type" content="product">',
    ),
  },
  {
    kind: 'mail',
    html: `<!doctype html><html><head><title>Inbox (3)</title></head><body><div role="grid"><div>Jo Marsh</div></div><div role="main"><div>${LETTER}</div></div></body></html>`,
  },
  {
    kind: 'a code host',
    html: page(
      `<main><article class="readme"><h1>orla</h1>${p('A library that reads 40 kinds of river maps, as reported by its 12 authors, with no dependency at all.', 'It is said to be 3 times as fast as the others, which was claimed in an issue by somebody who measured it twice.', 'Install it with one command and read the 200 pages of documentation, or do not, and find out by yourself.')}</article></main>`,
      '<meta property="og:type" content="object">',
    ),
  },
  {
    kind: 'a video page',
    html: page(
      `<main><h1>Boats on the Orla</h1><div><p>In this video 12 boats cross the river in the morning fog, filmed by Jo Marsh, who said that it took 3 days.</p><p>Music by the Lestra band, whose album sold 400 copies, and a report on the making of it will follow next week.</p><p>Filmed with two cameras and one borrowed tripod on the northern bank, close to the mill and its famous bridge.</p></div></main>`,
      '<meta property="og:type" content="video.other">',
    ),
  },
];
