/**
 * What the benchmark does inside a page, bundled into one script for a world of its own: the peers, the pure parts of
 * ours, and a stand-in for the background that answers the shipped page script at once. Never part of the extension.
 */
import { Readability } from '@mozilla/readability';
import Mark from 'mark.js';
import { toPaintedMarks } from '../../entrypoints/article/painted-marks';
import { anchor } from '../../lib/anchors/anchor';
import { findArticle } from '../../lib/anchors/article';
import { readArticleText } from '../../lib/anchors/article-text';
import type { AnnotatedText, MarkChoice } from '../../lib/annotations/annotation';
import { findMarkAt } from '../../lib/highlights/hit-test';
import { KeptRanges } from '../../lib/highlights/kept-ranges';
import type { Span } from '../../lib/text/span';
import { runAtOnce } from '../../lib/text/steps';
import type { EditedText } from './quotes';
import { walkText } from './text-walk';
import { anchorInWholeText } from './whole-text-anchoring';

interface Asked {
  readonly verb: string;
  readonly payload: { readonly text?: string; readonly marks?: readonly unknown[] };
}

type Answer = (reply: unknown) => void;

const EVERYTHING: MarkChoice = {
  figures: true,
  claims: true,
  quotations: true,
  leastCheckWorthiness: 0.65,
  inPrint: false,
};

/** What the engine said of a text, by text; filled before anything is measured. */
const engine = new Map<string, AnnotatedText>();
/** Questions that wait for the engine. */
const waiting: { readonly text: string; readonly answer: Answer }[] = [];
let reported: () => void = () => undefined;

/** Gives this world the extension API the page script needs, answered from here. */
export function standIn(): void {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const sendMessage = (message: Asked, answer?: Answer): Promise<unknown> => {
    const reply = replyTo(message);
    if (answer !== undefined) void reply.then(answer);
    return reply;
  };
  const runtime = { id: 'bench', sendMessage, onMessage: event, getURL: (path: string) => path };
  Object.defineProperty(globalThis, 'chrome', { value: { runtime }, configurable: true });
}

function replyTo({ verb, payload }: Asked): Promise<unknown> {
  if (verb === 'annotate-article' && payload.text !== undefined) return annotated(payload.text);
  if (verb === 'report-page') reported();
  return Promise.resolve({ ok: true, answer: null });
}

function annotated(text: string): Promise<unknown> {
  const known = engine.get(text);
  if (known !== undefined) return Promise.resolve(envelope(known));
  return new Promise((answer) => {
    waiting.push({ text, answer });
  });
}

function envelope(known: AnnotatedText): unknown {
  return { ok: true, answer: { annotated: known, saved: [], choice: EVERYTHING } };
}

/** Returns the texts the page script asked about and has no answer to. */
export function questions(): readonly string[] {
  return waiting.map(({ text }) => text);
}

/** Teaches this world what the engine says of a text, and answers who asked. */
export function learn(text: string, known: AnnotatedText): void {
  engine.set(text, known);
  for (const { answer } of waiting.splice(0)) answer(envelope(known));
}

/** The page script: injected, it answers whether there is an article. */
type PageScript = () => Promise<boolean>;

/** Loads the page script as into a page that has a session already: all of it is compiled and set up, nothing read. */
export function start(script: PageScript): void {
  Object.assign(globalThis, { saysWhoSession: { isOver: false, look: () => false } });
  void script();
  Reflect.deleteProperty(globalThis, 'saysWhoSession');
}

/** Runs the page script until it reports the page as marked or finds no article, or `patience` milliseconds are over. */
export function visit(script: PageScript, patience: number): Promise<void> {
  return new Promise((resolve) => {
    reported = resolve;
    setTimeout(resolve, patience);
    void script().then((hasArticle) => {
      if (!hasArticle) resolve();
    });
  });
}

/** Returns the words under each highlighted range. */
export function paintedWords(): readonly string[] {
  return [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String));
}

export function walk(): number {
  return walkText(document.body).length;
}

export function readability(): number {
  const clone = document.cloneNode(true) as Document;
  return new Readability(clone).parse()?.textContent?.length ?? 0;
}

/** Marks these words wherever they stand, as whoever has words to mark uses mark.js. Returns the mutation records. */
export function markWords(words: readonly string[]): Promise<number> {
  return countRecords((done) => {
    new Mark(document.body).mark(words, { separateWordSearch: false, acrossElements: true, done });
  });
}

/** Marks `count` stretches of `length` code units, spread over the page: the way that costs mark.js least, one pass. */
export function markPlaces(count: number, length: number): Promise<number> {
  const total = document.body.textContent.length;
  const ranges = Array.from({ length: count }, (_, i) => ({ start: Math.floor((i * total) / count), length }));
  return countRecords((done) => new Mark(document.body).markRanges(ranges, { done }));
}

async function countRecords(work: (done: () => void) => void): Promise<number> {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  let records = 0;
  await new Promise<void>((resolve) => {
    work(() => {
      records = observer.takeRecords().length;
      resolve();
    });
  });
  observer.disconnect();
  return records;
}

/** Anchors every quote; returns how many came to their place, give or take the characters of a word. */
export function anchorQuotes({ text, quotes }: EditedText, isOurs: boolean): number {
  return quotes.filter(({ selectors, expected }) => {
    const found = isOurs ? anchorOurs(text, selectors) : anchorInWholeText(text, selectors);
    return found !== null && Math.abs(found.start - expected.start) + Math.abs(found.end - expected.end) <= 24;
  }).length;
}

function anchorOurs(text: string, selectors: EditedText['quotes'][number]['selectors']): Span | null {
  const found = anchor(text, selectors);
  return found.state === 'anchored' ? found.span : null;
}

let hitAt: (x: number, y: number) => boolean = () => false;

/** Reads the article and makes its marks, as a visit does, for hit tests. Returns the number of marks. */
export function prepareHits(): number {
  const root = findArticle(document, location.href)?.root;
  if (root === undefined) return 0;
  const text = readArticleText(root);
  const known = engine.get(text.text);
  if (known === undefined) return 0;
  const { marks } = runAtOnce(
    toPaintedMarks(
      { text, annotated: known, choice: EVERYTHING },
      { isHidden: () => false, kept: new KeptRanges([]), offset: 0 },
    ),
  );
  hitAt = (x, y) => findMarkAt({ text, marks }, { x, y }) !== null;
  return marks.length;
}

/** Hit-tests points of the window; returns how many are on a mark. */
export function hitTest(points: readonly (readonly [number, number])[]): number {
  return points.filter(([x, y]) => hitAt(x, y)).length;
}
