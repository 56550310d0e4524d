/**
 * Background composition root: registers every listener synchronously, because an event that starts the worker is
 * only delivered to listeners of its first turn; opens the store and answers the protocol.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { annotate } from '../../lib/annotations/annotate';
import { answerMessages } from '../../lib/messaging/answer-messages';
import { sendToPage } from '../../lib/messaging/messenger';
import type { PageMessages } from '../../lib/messaging/protocol';
import { dropTabRecord } from '../../lib/messaging/tab-record';
import { createDatabase } from '../../lib/notes/database';
import { createDraftStore, type DraftStore } from '../../lib/notes/draft-store';
import { newNoteId } from '../../lib/notes/new-id';
import { createNoteStore, type NoteStore } from '../../lib/notes/note-store';
import { createRuleStore, type RuleStore } from '../../lib/notes/rule-store';
import { keepPoints } from '../../lib/notes/series-store';
import { browser } from '../../lib/platform/browser';
import { certificateShelf } from '../../lib/platform/certificate-shelf';
import { onSitesChange } from '../../lib/platform/permissions';
import { reportError } from '../../lib/platform/report-error';
import { watchSettings } from '../../lib/platform/settings';
import { loadModels } from '../connect/load-models';
import { overviewHandlers } from './article-overviews';
import { dropDraft } from './draft-tokens';
import { syncGate } from './gate-registration';
import { markChoiceOf } from './mark-choice';
import { noteHandlers } from './note-handlers';
import { pageHandlers } from './page-handlers';
import { tabHandlers, tellChoice } from './tab-handlers';

const WELCOME_PAGE = '/welcome.html';

export default defineBackground({
  type: 'module',
  main() {
    const now = () => Date.now();
    const newId = () => newNoteId(now(), (bytes) => crypto.getRandomValues(bytes));
    const database = createDatabase(undefined, certificateShelf);
    const stores: Stores = {
      store: createNoteStore(database, { now }),
      drafts: createDraftStore(database, { now }),
      rules: createRuleStore(database, { now }),
    };
    answerMessages({
      ...pageHandlers({
        ...stores,
        series: { keepPoints: (points) => keepPoints(database, points, now()) },
        annotate: async (text) => annotate(text, await loadModels(text)),
        now,
        newId,
      }),
      ...noteHandlers({ ...stores, now }),
      ...tabHandlers(now),
      ...overviewHandlers(),
    });
    listenToLifecycle(stores);
    listenToSites();
    listenToTabs();
  },
});

interface Stores {
  readonly store: NoteStore;
  readonly drafts: DraftStore;
  readonly rules: RuleStore;
}

function listenToLifecycle(stores: Stores): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    inBackground('install', startUp(stores));
    if (reason === 'install') inBackground('welcome', browser.tabs.create({ url: WELCOME_PAGE }));
  });
  browser.runtime.onStartup.addListener(() => inBackground('start-up', startUp(stores)));
}

function listenToSites(): void {
  onSitesChange(() => inBackground('sites', syncGate()));
  watchSettings((settings) => {
    inBackground('settings', syncGate());
    inBackground('choice', tellChoice(markChoiceOf(settings)));
  });
}

function listenToTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    inBackground('tab closed', Promise.all([dropTabRecord(tabId), dropDraft(tabId)]));
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (isPageCommand(name)) inBackground('command', sendCommand(name, tab?.id));
  });
}

type PageCommand = PageMessages['command'][0]['name'];

function isPageCommand(name: string): name is PageCommand {
  return name === 'next-mark' || name === 'previous-mark' || name === 'open-card';
}

async function sendCommand(name: PageCommand, tabId: number | undefined): Promise<void> {
  const [active] = tabId === undefined ? await browser.tabs.query({ active: true, lastFocusedWindow: true }) : [];
  const target = tabId ?? active?.id;
  if (target !== undefined) await sendToPage(target, 'command', { name });
}

async function startUp({ store, drafts }: Stores): Promise<void> {
  // Settings are none of a content script's business; Chromium lets us say so.
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  await syncGate();
  await store.purgeTrash();
  await drafts.purgeDrafts();
}

function inBackground(where: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => reportError(where, error));
}
