/**
 * Rules about what not to mark, connected: keep one, forget one. Written by the page the reader is at; the page in the tab
 * is marked anew, so that it shows at once.
 */

import { useState } from 'preact/hooks';
import { likenessOf } from '../../components/rule-words';
import type { Undo } from '../../components/undo-bar';
import { sendToBackground } from '../../lib/messaging/messenger';
import type { PageMark } from '../../lib/messaging/protocol';
import { newNoteId } from '../../lib/notes/new-id';
import type { NewRule } from '../../lib/notes/rule-store';
import { reportError } from '../../lib/platform/report-error';
import type { FollowedTab } from './use-tab';

export interface Hiding extends Undo {
  readonly onHide: (mark: PageMark, alike: boolean) => void;
}

export function useHiding({ view, tabId, show, fail }: FollowedTab): Hiding {
  const [last, setLast] = useState<string | null>(null);
  const articleUrl = view.state === 'ready' ? (view.tab.report?.article.url ?? null) : null;
  const markAnew = async () => {
    if (tabId === null) return;
    await sendToBackground('mark-tab', { tabId, on: false });
    show(await sendToBackground('mark-tab', { tabId, on: true }));
  };
  const forget = async (id: string) => {
    const { ruleStore } = await import('./stores');
    await ruleStore.forgetRule(id);
    setLast(null);
    await markAnew();
  };
  const hide = async (rule: NewRule) => {
    const { ruleStore } = await import('./stores');
    await ruleStore.keepRule(rule);
    setLast(rule.id);
    await markAnew();
  };
  const failed = (error: unknown) => {
    reportError('hide-mark', error);
    fail(error);
  };
  return {
    canUndo: last !== null,
    onUndo: () => void (last === null ? Promise.resolve() : forget(last)).catch(failed),
    onDismissUndo: () => setLast(null),
    onHide: (mark, alike) => {
      if (articleUrl !== null) hide(toRule(mark, articleUrl, alike)).catch(failed);
    },
  };
}

function toRule(mark: PageMark, articleUrl: string, alike: boolean): NewRule {
  const id = newNoteId(Date.now(), (bytes) => crypto.getRandomValues(bytes));
  if (alike) return { id, kind: 'likeness', ...likenessOf(mark) };
  return { id, kind: 'mark', articleUrl, markKind: mark.kind, quote: mark.quote, prefix: '' };
}
