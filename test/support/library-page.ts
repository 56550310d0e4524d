/** The library driven in a browser: notes of six articles and three sources to fill it, and what a reader does there. */

import type { Page } from 'puppeteer-core';
import type { Article, Note, NoteTarget } from '../../lib/notes/note';
import { SAMPLE_NOW, sampleNote } from './surface-samples';

const TITLES = [
  'Bridge at Orla hit',
  'Convoy lost near Vell',
  'Ferry port shelled',
  'Two armies count',
  'Night raid',
  'Talks',
];
const SOURCES = ['Ministry of Valdoria', 'Tesmark’s General Staff', 'Harbour office'];
const COUNT = 60;

/** Sixty notes: five figures to each claim; one in ten changed, one in ten not found. */
function libraryNotes(): readonly Note[] {
  return Array.from({ length: COUNT }, (_, at) => toNote(at));
}

function toNote(at: number): Note {
  const note = sampleNote(`n${String(at).padStart(4, '0')}`);
  const day = SAMPLE_NOW - (COUNT - at) * 86_400_000;
  const isClaim = at % 5 === 4;
  return {
    ...note,
    articleUrl: urlOf(at % TITLES.length),
    target: isClaim ? claimOf(note.target, at) : figureOf(note.target, at),
    rating: at % 4 === 0 ? 'supported' : at % 7 === 0 ? 'needs-check' : 'none',
    strength: at % 6 === 1 ? 'weak' : 'none',
    tags: at % 3 === 0 ? ['bridge'] : [],
    createdAt: day,
    updatedAt: day,
    ...visitOf(at),
  };
}

function figureOf(target: NoteTarget, at: number): NoteTarget {
  const value = 100 + at;
  const read = target.figure && { ...target.figure, value, low: value, high: value, scope: 'cumulative' as const };
  return { ...placed(target, at), quote: `${value} Tesmark soldiers`, figure: read };
}

function claimOf(target: NoteTarget, at: number): NoteTarget {
  return { ...placed(target, at), kind: 'claim', quote: `${100 + at} villages are without power`, figure: null };
}

function placed(target: NoteTarget, at: number): NoteTarget {
  const { selectors, attribution } = target;
  const name = SOURCES[at % SOURCES.length] ?? '';
  const source = { id: 0, name, role: null, kind: 'government', party: null } as const;
  const start = 10 * at;
  return {
    ...target,
    selectors: selectors && { ...selectors, position: { ...selectors.position, start, end: start + 5 } },
    attribution: attribution && { ...attribution, source },
  };
}

function visitOf(at: number): Pick<Note, 'anchorState' | 'change'> {
  const was = `${100 + at} Tesmark soldiers were killed near the bridge`;
  if (at % 10 === 3) {
    const now = `${140 + at} Tesmark soldiers were killed near the bridge`;
    return { anchorState: 'changed', change: { kind: 'number', was, now, target: null } };
  }
  if (at % 10 !== 7) return { anchorState: 'anchored', change: null };
  const now = 'soldiers of Tesmark were hurt near the old bridge';
  return { anchorState: 'orphaned', change: { kind: 'missing', was, now, target: null } };
}

function urlOf(article: number): string {
  return `https://news.example/${article}`;
}

function articles(): readonly Article[] {
  return TITLES.map((title, at) => ({
    url: urlOf(at),
    title,
    outlet: 'The Orla Courier',
    byline: at % 2 === 0 ? 'M. Ferrin' : null,
    publishedAt: new Date(SAMPLE_NOW - at * 86_400_000).toISOString(),
    language: 'en',
    firstSeenAt: SAMPLE_NOW - at * 86_400_000,
    lastSeenAt: SAMPLE_NOW - at * 3_600_000,
    rev: 1,
    updatedAt: SAMPLE_NOW,
    deletedAt: null,
  }));
}

/** Straight into the database of a page of ours. `orphansAt`: the article of the notes whose words were not found. */
export function storeNotes(page: Page, orphansAt: string | null = null): Promise<void> {
  const notes = libraryNotes().map((note) =>
    note.anchorState === 'orphaned' && orphansAt !== null ? { ...note, articleUrl: orphansAt } : note,
  );
  return page.evaluate(putRows, notes, articles());
}

function putRows(notes: readonly object[], kept: readonly object[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('says-who');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const writing = opening.result.transaction(['notes', 'articles', 'meta', 'segments'], 'readwrite');
      for (const note of notes) writing.objectStore('notes').put(note);
      for (const article of kept) writing.objectStore('articles').put(article);
      writing.objectStore('meta').put({ key: 'notes', live: notes.length, trashed: 0 });
      writing.objectStore('segments').clear();
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      writing.onabort = () => reject(writing.error);
    };
  });
}

/** Waits until the page says something. */
export function shows(page: Page, text: string): Promise<unknown> {
  return page.waitForFunction((wanted) => document.body.textContent.includes(wanted), { timeout: 8_000 }, text);
}

/** Presses the first button whose words are of this form, once it is there. */
export async function press(page: Page, words: RegExp): Promise<void> {
  const button = await page.waitForFunction(
    (source) =>
      [...document.querySelectorAll('button')].find(({ textContent }) => new RegExp(source).test(textContent)),
    { timeout: 8_000 },
    words.source,
  );
  await button.asElement()?.evaluate((found) => (found as HTMLButtonElement).click());
}

/** Opens one of the library's views. */
export async function viewOf(page: Page, view: string): Promise<void> {
  await page.evaluate((id) => document.getElementById(`tab-${id}`)?.click(), view);
  await page.waitForSelector(`#tab-${view}[aria-selected=true]`);
}
