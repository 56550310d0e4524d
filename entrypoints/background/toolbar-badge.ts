/** The toolbar button of a tab: a page's report in; number of figures, colour and tooltip out. The browser clears it on navigation. */

import type { PageReport, PauseReason } from '../../lib/messaging/protocol';
import { browser } from '../../lib/platform/browser';

/** Text and colour of a badge, and what a screen reader and the tooltip say. */
export interface Badge {
  readonly text: string;
  readonly colour: string;
  readonly title: string;
}

const NAME = 'Says Who';
/** Both keep 4.5 : 1 against white text. */
const QUIET = '#3d4a5c';
const ATTENTION = '#9a3412';
/** Four characters fit; beyond this the exact number says nothing more. */
const MOST_SHOWN = 999;
const PAUSES: Readonly<Record<PauseReason, string>> = {
  'marks-removed': 'marking has stopped: the page removes the marks',
  'changes-too-fast': 'marking has stopped: the page changes too fast',
};

/** Returns what the button shows; the exclamation mark says "something needs attention" without colour. */
export function badgeOf(report: PageReport | null): Badge {
  if (report === null) return { text: '', colour: QUIET, title: NAME };
  const figures = report.marks.filter(({ kind }) => kind === 'figure').length;
  const lost = report.notes.filter(({ state }) => state === 'orphaned').length;
  const changed = report.notes.filter(({ state }) => state === 'changed').length;
  const needsAttention = lost + changed > 0 || report.pausedReason !== null;
  const title = [`${NAME}: ${count(figures, 'figure')} on this page`];
  if (report.partial) title.push('only a part of it was read');
  if (report.pausedReason !== null) title.push(PAUSES[report.pausedReason]);
  if (lost > 0) title.push(`${count(lost, 'note')} lost ${lost === 1 ? 'its' : 'their'} place`);
  if (changed > 0) title.push(`the words under ${count(changed, 'note')} changed`);
  return {
    text: `${numberOf(figures, report.partial)}${needsAttention ? '!' : ''}`,
    colour: needsAttention ? ATTENTION : QUIET,
    title: title.join(', '),
  };
}

/** Shows a badge on one tab; a tab that is gone meanwhile is no error. */
export async function showBadge(tabId: number, { text, colour, title }: Badge): Promise<void> {
  const shown = await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title }),
  ]);
  if (shown.some(({ status }) => status === 'rejected') && (await tabExists(tabId))) {
    throw new Error('the toolbar badge was refused');
  }
}

/** "12+": there may be more in the part that was not read. */
function numberOf(figures: number, isPartial: boolean): string {
  if (figures === 0) return '';
  const shown = Math.min(figures, MOST_SHOWN);
  return isPartial && shown < MOST_SHOWN ? `${shown}+` : `${shown}`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

async function tabExists(tabId: number): Promise<boolean> {
  return browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );
}
