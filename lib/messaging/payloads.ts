/**
 * What each message to the background must look like: one check per verb, with a cap on every string and list.
 * A verb without a check does not compile. Loaded by the background only.
 */

import * as v from 'valibot';
import { LIMITS } from '../notes/note-limits';
import {
  articleSchema,
  bodySchema,
  categorySchema,
  changeSchema,
  cueClassSchema,
  idSchema,
  outcomeSchema,
  targetSchema,
} from '../notes/note-schema';
import type { KeptDraft } from '../notes/note-session';
import { MOST_MARKS, MOST_NOTES, MOST_TEXT } from './message-limits';
import type { BackgroundMessages, BackgroundVerb, PageMark } from './protocol';

type Schemas = { readonly [V in BackgroundVerb]: v.GenericSchema<unknown, BackgroundMessages[V][0]> };

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const line = v.pipe(v.string(), v.maxLength(LIMITS.line));
const maybeLine = v.nullable(line);
const token = v.pipe(v.string(), v.maxLength(64));
const site = v.pipe(v.string(), v.nonEmpty(), v.maxLength(253));
const noteId = v.object({ id: idSchema });
/** An article's address, a kind, an offset and the first words of a quote. */
const draftKey = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.url + LIMITS.context));
const keptDraft: v.GenericSchema<unknown, KeptDraft> = v.object({
  noteId: idSchema,
  rev: count,
  body: bodySchema,
  keptAt: v.pipe(v.number(), v.finite()),
});

const mark: v.GenericSchema<unknown, PageMark> = v.object({
  id: v.pipe(v.string(), v.maxLength(16), v.regex(/^[a-z]\d+$/)),
  kind: v.picklist(['figure', 'claim', 'quotation']),
  quote: v.pipe(v.string(), v.maxLength(LIMITS.quote)),
  magnitude: maybeLine,
  category: v.nullable(categorySchema),
  outcome: v.nullable(outcomeSchema),
  affected: maybeLine,
  sourceName: maybeLine,
  sourceRole: maybeLine,
  cue: maybeLine,
  cueClass: v.nullable(cueClassSchema),
  unattributed: v.boolean(),
  noteIds: v.pipe(v.array(idSchema), v.maxLength(LIMITS.list)),
});

const pageReport = v.object({
  article: articleSchema,
  marks: v.pipe(v.array(mark), v.maxLength(MOST_MARKS)),
  notes: v.pipe(
    v.array(
      v.object({
        id: idSchema,
        state: v.picklist(['anchored', 'changed', 'orphaned']),
        reason: maybeLine,
        change: v.nullable(changeSchema),
      }),
    ),
    v.maxLength(MOST_NOTES),
  ),
  partial: v.boolean(),
  pausedReason: v.nullable(v.picklist(['marks-removed', 'changes-too-fast'])),
});

export const PAYLOADS: Schemas = {
  'article-found': v.object({ words: count }),
  'annotate-article': v.object({
    article: articleSchema,
    text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
  }),
  'report-page': v.nullable(pageReport),
  'load-card': v.null(),
  'open-draft': v.object({ article: articleSchema, target: targetSchema, noteId: v.nullable(idSchema) }),
  'redeem-draft': v.object({ token }),
  'keep-draft': v.object({ key: draftKey, kept: v.nullable(keptDraft) }),
  'save-note': v.object({ id: idSchema, rev: count, article: articleSchema, target: targetSchema, body: bodySchema }),
  'delete-note': noteId,
  'restore-note': noteId,
  'notes-rewritten': v.null(),
  'close-draft': v.null(),
  'accept-wording': noteId,
  'tab-state': v.object({ tabId: count }),
  'article-overview': v.object({ tabId: count }),
  'mark-tab': v.object({ tabId: count, on: v.boolean() }),
  'switch-site': v.object({ site, on: v.boolean() }),
  'show-mark': v.object({ tabId: count, markId: v.pipe(v.string(), v.maxLength(16)) }),
};
