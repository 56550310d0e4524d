/**
 * The page script's composition root: injected by the background into a page with an article, it starts one visit
 * and connects it to reader and background. Everything ends with one AbortSignal. Injected twice, it starts once.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '../../lib/highlights/page-watcher';
import { MessageError } from '../../lib/messaging/message-error';
import { onPageMessage } from '../../lib/messaging/messenger';
import type { PageMessages } from '../../lib/messaging/protocol';
import { reportError } from '../../lib/platform/report-error';
import { CardControl } from './card-control';
import { PageVisit } from './page-visit';

declare global {
  /** Ends the visit in this page; lives in the content scripts' own world, where no page can reach it. */
  var saysWhoVisit: AbortController | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.saysWhoVisit === undefined || globalThis.saysWhoVisit.signal.aborted) startVisit(0);
});

/** A single-page site may take a while to show its next article; milliseconds between the looks. */
const LATER_LOOKS_MS: readonly number[] = [500, 1_500, 4_000];

function startVisit(earlierLooks: number): void {
  const ending = new AbortController();
  globalThis.saysWhoVisit = ending;
  const { signal } = ending;
  const visit = PageVisit.start(document, location.href, signal);
  if (visit === null) {
    ending.abort();
    lookAgain(earlierLooks);
    return;
  }
  const run = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => {
      if (error instanceof MessageError && error.code === 'extension-gone') ending.abort();
      else reportError('page', error);
    });
  };
  const card = new CardControl(visit, run, signal);
  onPageMessage(
    {
      'show-mark': ({ markId }) => card.showMark(markId),
      'remove-marks': () => ending.abort(),
      command: ({ name }) => obey(card, name),
      'choice-changed': ({ choice }) => run(visit.applyChoice(choice).then(() => card.refresh())),
      'notes-changed': ({ saved }) => run(visit.updateNotes(saved).then(() => card.refresh())),
      'close-draft': () => card.closeNote(),
    },
    signal,
  );
  watchPage(
    visit.root,
    {
      onChange: () => run(visit.read().then(() => card.refresh())),
      onBeat: () => run(visit.restore()),
      onReturn: () => run(visit.report()),
      onLeave: () => {
        ending.abort();
        lookAgain(0);
      },
    },
    signal,
  );
  run(visit.read());
}

function lookAgain(earlierLooks: number): void {
  const wait = LATER_LOOKS_MS[earlierLooks];
  if (wait === undefined) return;
  setTimeout(() => {
    if (globalThis.saysWhoVisit?.signal.aborted !== false) startVisit(earlierLooks + 1);
  }, wait);
}

function obey(card: CardControl, name: PageMessages['command'][0]['name']): void {
  switch (name) {
    case 'next-mark':
      card.step(1);
      break;
    case 'previous-mark':
      card.step(-1);
      break;
    case 'open-card':
      card.toggle();
      break;
  }
}
