/**
 * Every message the parts of the extension send each other: its verb, its payload, its answer, and who may
 * call it. A verb without a row in `CALLERS` does not compile. Types and one table; no transport.
 */

import type { ArticleMetadata } from '../anchors/article-metadata';
import type { Selectors } from '../anchors/selectors';
import type { AnnotatedText, Category, CueClass, MarkChoice, Outcome } from '../annotations/annotation';
import type { ArticleOverview } from '../ledger/article-overview';
import type { Note, NoteBody, NoteTarget, QuoteChange } from '../notes/note';
import type { KeptDraft, NoteStart } from '../notes/note-session';

/** A mark on the page, as the lists in popup and side panel show it. */
export interface PageMark {
  /** Stable within one page visit: "f3", "c12", "q4" (kind letter and index). */
  readonly id: string;
  readonly kind: 'figure' | 'claim' | 'quotation';
  readonly quote: string;
  /** Figures only: the interval in words, "32,500–33,000". */
  readonly magnitude: string | null;
  readonly category: Category | null;
  readonly outcome: Outcome | null;
  readonly affected: string | null;
  readonly sourceName: string | null;
  readonly sourceRole: string | null;
  readonly cue: string | null;
  readonly cueClass: CueClass | null;
  /** True when no source governs it. */
  readonly unattributed: boolean;
  /** Notes anchored to this mark. */
  readonly noteIds: readonly string[];
}

/** What a page script last reported about its page. */
export interface PageReport {
  readonly article: ArticleMetadata;
  readonly marks: readonly PageMark[];
  /** Notes of this article and how they fared on this visit. */
  readonly notes: readonly {
    readonly id: string;
    readonly state: 'anchored' | 'changed' | 'orphaned';
    readonly reason: string | null;
    readonly change: QuoteChange | null;
  }[];
  /** True when the page was longer, or had more marks, than a page can bear. */
  readonly partial: boolean;
  /** Why marking stopped by itself, null while it runs. */
  readonly pausedReason: PauseReason | null;
}

/** `marks-removed`: the page kept taking the marks away. `changes-too-fast`: the page changed faster than one reads. */
export type PauseReason = 'marks-removed' | 'changes-too-fast';

/** State of the page in a tab, as popup and side panel show it. */
export interface TabState {
  readonly tabId: number;
  readonly url: string | null;
  readonly site: string | null;
  /** `inaccessible`: browser page, store page, file the extension may not read. */
  readonly state: 'inaccessible' | 'off' | 'no-article' | 'working' | 'marked';
  readonly report: PageReport | null;
  /** The reader allowed this site for good. */
  readonly siteAllowed: boolean;
  /** The reader switched this site off although it is allowed. */
  readonly siteOff: boolean;
}

/** A saved note as a page may know it: where it points and what the article said there, never what the note says. */
export interface SavedAnchor extends Pick<NoteTarget, 'kind' | 'attribution'> {
  readonly noteId: string;
  readonly selectors: Selectors;
}

/** What the note frame edits: a new target or a stored note. */
export interface NoteDraft {
  readonly noteId: string;
  readonly article: ArticleMetadata;
  readonly target: NoteTarget;
  /** The stored note when it exists already, null for a new one. */
  readonly note: Note | null;
}

/** verb → [payload, answer]. Messages to the background. */
export interface BackgroundMessages {
  /** Gate → background: this page holds an article with something to mark; inject the page script. */
  'article-found': [{ readonly words: number }, { readonly injected: boolean }];
  /** Page script → background: annotate this text; also returns the anchors of notes on this article. */
  'annotate-article': [
    { readonly article: ArticleMetadata; readonly text: string },
    { readonly annotated: AnnotatedText; readonly saved: readonly SavedAnchor[]; readonly choice: MarkChoice },
  ];
  /** null: what was marked is gone from the page, and nothing has come in its place. */
  'report-page': [PageReport | null, null];
  /** Page script → background: the reader comes near a mark; load the card's script into this page. */
  'load-card': [null, null];
  /**
   * Page script → background: the reader wants a note on this; answers the token the note frame must present.
   * The page script then frames `note-frame.html#TOKEN`.
   */
  'open-draft': [
    { readonly article: ArticleMetadata; readonly target: NoteTarget; readonly noteId: string | null },
    { readonly token: string },
  ];
  /**
   * Note frame → background: redeem the one-time token; refused unless it comes from the tab it was made for. Answers
   * with what is left of an earlier edit too: the frame's own storage is not that of our pages.
   */
  'redeem-draft': [{ readonly token: string }, NoteStart];
  /** Keeps unsaved words under the key of their target (`draftKey`), or forgets them when given null. */
  'keep-draft': [{ readonly key: string; readonly kept: KeptDraft | null }, null];
  /** Create or change. `rev` is the revision the edit started from, 0 for a new note. */
  'save-note': [
    {
      readonly id: string;
      readonly rev: number;
      readonly article: ArticleMetadata;
      readonly target: NoteTarget;
      readonly body: NoteBody;
    },
    { readonly state: 'saved'; readonly note: Note } | { readonly state: 'conflict'; readonly stored: Note },
  ];
  /** Moves a note to the trash; deleting it twice changes nothing. */
  'delete-note': [{ readonly id: string }, null];
  /** Takes a note out of the trash; null when it was purged meanwhile. */
  'restore-note': [{ readonly id: string }, Note | null];
  /** A page of ours wrote many notes at once: tell every tab anew what is saved about its article. */
  'notes-rewritten': [null, null];
  /** Note frame → background: the reader is done here; passed on to the page script of the frame's tab. */
  'close-draft': [null, null];
  /** Keeps a note on the words that stand there now; null when it was purged or nothing stands there. */
  'accept-wording': [{ readonly id: string }, Note | null];
  'tab-state': [{ readonly tabId: number }, TabState];
  /** Both sides' figures and words in the article of a tab; null when nothing was annotated there. */
  'article-overview': [{ readonly tabId: number }, ArticleOverview | null];
  /** Mark the page in this tab now (activeTab or allowed site), or take the marks away. */
  'mark-tab': [{ readonly tabId: number; readonly on: boolean }, TabState];
  'switch-site': [{ readonly site: string; readonly on: boolean }, null];
  /** Scroll to a mark in a tab and open its card. */
  'show-mark': [{ readonly tabId: number; readonly markId: string }, null];
}

/** Messages from the background to the page script of one tab. */
export interface PageMessages {
  'show-mark': [{ readonly markId: string }, null];
  'remove-marks': [null, null];
  /** The reader wants marking to go on that stopped by itself. */
  resume: [null, null];
  /** Keyboard command pressed. */
  command: [{ readonly name: 'next-mark' | 'previous-mark' | 'open-card' }, null];
  /** The reader chose other kinds of marks or another sensitivity. */
  'choice-changed': [{ readonly choice: MarkChoice }, null];
  /** A note of this page was saved or deleted: fetch the anchors again. */
  'notes-changed': [{ readonly saved: readonly SavedAnchor[] }, null];
  /** The note frame was saved or cancelled: take it away. */
  'close-draft': [null, null];
}

/** `page`: any content script, scoped to its own tab and origin. `note-frame`: our frame inside a page. `extension`: our own pages only. */
export type Caller = 'page' | 'note-frame' | 'extension';

export type BackgroundVerb = keyof BackgroundMessages;

/** Who may call what. Content scripts: five verbs, none of which returns anything the reader wrote. */
export const CALLERS: Readonly<Record<BackgroundVerb, readonly Caller[]>> = {
  'article-found': ['page'],
  'annotate-article': ['page'],
  'report-page': ['page'],
  'load-card': ['page'],
  'open-draft': ['page'],
  'redeem-draft': ['note-frame'],
  'keep-draft': ['note-frame', 'extension'],
  'save-note': ['note-frame', 'extension'],
  'delete-note': ['note-frame', 'extension'],
  'restore-note': ['note-frame', 'extension'],
  'close-draft': ['note-frame'],
  'notes-rewritten': ['extension'],
  'accept-wording': ['extension'],
  'tab-state': ['extension'],
  'article-overview': ['extension'],
  'mark-tab': ['extension'],
  'switch-site': ['extension'],
  'show-mark': ['extension'],
};
