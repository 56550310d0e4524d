/** Answers what editors ask: redeem a draft, keep unsaved words, save, delete, restore, close. Tells open pages of the article afterwards. */

import type { BackgroundHandlers } from '../../lib/messaging/answer-messages';
import { sendToPage } from '../../lib/messaging/messenger';
import { allTabRecords } from '../../lib/messaging/tab-record';
import { draftKey } from '../../lib/notes/draft-key';
import type { DraftStore } from '../../lib/notes/draft-store';
import { knownTags, TAGGED_NOTES } from '../../lib/notes/known-tags';
import type { NoteStore } from '../../lib/notes/note-store';
import { redeemDraft } from './draft-tokens';
import { savedAnchors } from './page-handlers';

export interface NoteParts {
  readonly store: NoteStore;
  readonly drafts: DraftStore;
  readonly now: () => number;
}

type NoteVerbs =
  | 'redeem-draft'
  | 'keep-draft'
  | 'save-note'
  | 'delete-note'
  | 'restore-note'
  | 'notes-rewritten'
  | 'accept-wording'
  | 'close-draft';

export function noteHandlers({ store, drafts, now }: NoteParts): Pick<BackgroundHandlers, NoteVerbs> {
  return {
    'redeem-draft': async ({ token }, caller) => {
      const draft = await redeemDraft(token, caller, now());
      const kept = await drafts.readDraft(draftKey(draft));
      return { ...draft, kept, knownTags: knownTags(await store.newestNotes({ limit: TAGGED_NOTES })) };
    },
    'keep-draft': async ({ key, kept }) => {
      await drafts.keepDraft(key, kept);
      return null;
    },
    'save-note': async (save) => {
      const result = await store.saveNote(save);
      if (result.state === 'saved') await tellPages(store, result.note.articleUrl);
      return result;
    },
    'delete-note': async ({ id }) => {
      const note = await store.deleteNote(id);
      if (note !== null) await tellPages(store, note.articleUrl);
      return null;
    },
    'restore-note': async ({ id }) => {
      const note = await store.restoreNote(id);
      if (note !== null) await tellPages(store, note.articleUrl);
      return note;
    },
    'accept-wording': async ({ id }) => {
      const note = await store.acceptWording(id);
      if (note !== null) await tellPages(store, note.articleUrl);
      return note;
    },
    'notes-rewritten': async () => {
      const urls = (await allTabRecords()).flatMap(({ report }) => report?.article.url ?? []);
      await Promise.all([...new Set(urls)].map((url) => tellPages(store, url)));
      return null;
    },
    'close-draft': async (_payload, { tabId }) => {
      if (tabId !== null) await sendToPage(tabId, 'close-draft', null);
      return null;
    },
  };
}

/** Sends the anchors of an article to every tab that shows it. */
async function tellPages(store: NoteStore, articleUrl: string): Promise<void> {
  const tabs = (await allTabRecords()).filter(({ report }) => report?.article.url === articleUrl);
  if (tabs.length === 0) return;
  const saved = await savedAnchors(store, articleUrl);
  await Promise.all(tabs.map(({ tabId }) => sendToPage(tabId, 'notes-changed', { saved })));
}
