/**
 * Answers what content scripts ask: may this page be marked, what does its text say, here is what I painted, and
 * the reader wants a note. Everything is scoped to the sender's own tab and origin.
 */

import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { AnnotatedText } from '../../lib/annotations/annotation';
import type { BackgroundHandlers } from '../../lib/messaging/answer-messages';
import { MessageError } from '../../lib/messaging/message-error';
import { isPageListening } from '../../lib/messaging/messenger';
import type { PageReport, SavedAnchor } from '../../lib/messaging/protocol';
import { dropTabRecord, writeTabRecord } from '../../lib/messaging/tab-record';
import { hideMarks } from '../../lib/notes/hide-marks';
import type { NoteStore } from '../../lib/notes/note-store';
import type { RuleStore } from '../../lib/notes/rule-store';
import type { SeriesStore } from '../../lib/notes/series-store';
import { browser } from '../../lib/platform/browser';
import { siteOf } from '../../lib/platform/permissions';
import { reportError } from '../../lib/platform/report-error';
import { readSettings } from '../../lib/platform/settings';
import { keepOverview } from './article-overviews';
import { offerDraft } from './draft-tokens';
import { markChoiceOf } from './mark-choice';
import { ownArticle } from './own-article';
import { keepReadFigures } from './read-figures';
import { badgeOf, showBadge } from './toolbar-badge';

export interface PageParts {
  readonly store: NoteStore;
  readonly rules: Pick<RuleStore, 'rulesFor'>;
  readonly series: Pick<SeriesStore, 'keepPoints'>;
  readonly annotate: (text: string) => Promise<AnnotatedText>;
  readonly now: () => number;
  readonly newId: () => string;
}

type PageVerbs = 'article-found' | 'annotate-article' | 'report-page' | 'load-card' | 'open-draft';

const ARTICLE_SCRIPT = '/article.js';
/** Cast, so that the types hold before `wxt prepare` has listed the script. */
const CARD_SCRIPT = '/card.js' as string as ScriptPublicPath;

export function pageHandlers({
  store,
  rules,
  series,
  annotate,
  now,
  newId,
}: PageParts): Pick<BackgroundHandlers, PageVerbs> {
  return {
    'article-found': async (_payload, { tabId, url }) => {
      if (tabId === null || (await isSiteOff(url))) return { injected: false };
      return { injected: (await isPageListening(tabId)) || (await startPageScript(tabId, url, now())) };
    },
    'annotate-article': async ({ article, text }, { tabId, url }) => {
      const own = ownArticle(article, url);
      const annotated = hideMarks(text, await annotate(text), {
        articleUrl: own.url,
        rules: await rules.rulesFor(own.url),
      });
      const read = { article: own, text, annotated };
      if (tabId !== null) await keepOverview(tabId, read);
      // No mark waits for it, and none is missing when it fails.
      keepReadFigures(series, read).catch((error: unknown) => reportError('read-figures', error));
      return {
        annotated,
        saved: await savedAnchors(store, own.url),
        choice: markChoiceOf(await readSettings()),
      };
    },
    'report-page': async (reported, { tabId, url }) => {
      if (tabId === null) return null;
      if (reported === null) {
        await dropTabRecord(tabId);
        await showBadge(tabId, badgeOf(null));
        return null;
      }
      const report = { ...reported, article: ownArticle(reported.article, url) };
      await writeTabRecord({ tabId, url, phase: 'marked', since: now(), report });
      await showBadge(tabId, badgeOf(report));
      await rememberAnchorStates(store, report);
      return null;
    },
    'load-card': async (_payload, { tabId }) => {
      if (tabId !== null) await browser.scripting.executeScript({ target: { tabId }, files: [CARD_SCRIPT] });
      return null;
    },
    'open-draft': async ({ article, target, noteId }, { tabId, url }) => {
      if (tabId === null) throw new MessageError('not-allowed', 'open-draft');
      const own = ownArticle(article, url);
      const note = noteId === null ? null : await store.getNote(noteId);
      if (noteId !== null && note?.articleUrl !== own.url) throw new MessageError('not-found', 'open-draft');
      const draft = { noteId: note?.id ?? newId(), article: own, target: note?.target ?? target, note };
      return { token: await offerDraft(tabId, draft, now()) };
    },
  };
}

/**
 * Injects the page script into the top document of a tab; false when it found no article there.
 * It reports its marks by itself. Throws when the browser lets nobody into this page.
 */
export async function startPageScript(tabId: number, url: string, now: number): Promise<boolean> {
  await writeTabRecord({ tabId, url, phase: 'working', since: now, report: null });
  try {
    const [ended] = await browser.scripting.executeScript({ target: { tabId }, files: [ARTICLE_SCRIPT] });
    // A page script that waits for the next article of a single-page site listens too.
    if (ended?.result !== false && (await isPageListening(tabId))) return true;
  } catch (error) {
    await dropTabRecord(tabId);
    throw error;
  }
  await dropTabRecord(tabId);
  return false;
}

/** Returns where the live notes of an article point, and nothing of what they say. */
export async function savedAnchors(store: NoteStore, articleUrl: string): Promise<readonly SavedAnchor[]> {
  const notes = await store.notesOfArticle(articleUrl);
  return notes.flatMap(({ id, target, reattached }) => {
    const { kind, selectors, attribution } = reattached?.target ?? target;
    return selectors === null ? [] : [{ noteId: id, kind, selectors, attribution }];
  });
}

/** A page may only speak of the notes of its own article. */
async function rememberAnchorStates(store: NoteStore, { article, notes }: PageReport): Promise<void> {
  if (notes.length === 0) return;
  const reported = new Map(notes.map((note) => [note.id, note]));
  const changes = (await store.notesOfArticle(article.url)).flatMap(({ id, anchorState, change = null }) => {
    const outcome = reported.get(id);
    if (outcome === undefined) return [];
    const isKnown = outcome.state === anchorState && JSON.stringify(outcome.change) === JSON.stringify(change);
    return isKnown ? [] : [outcome];
  });
  if (changes.length > 0) await store.setAnchorStates(changes);
}

async function isSiteOff(url: string): Promise<boolean> {
  const site = siteOf(url);
  return site === null || (await readSettings()).sitesOff.includes(site);
}
