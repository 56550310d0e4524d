/**
 * The shapes of what the reader keeps, as checks for data that comes from outside (a message, a file, an old
 * database). Each schema has the type it must produce beside it, so the two cannot drift apart. Data only.
 */

import * as v from 'valibot';
import type { ArticleMetadata } from '../anchors/article-metadata';
import type { Selectors } from '../anchors/selectors';
import type { Claim, CueClass, Figure, Magnitude, Reason, Source } from '../annotations/annotation';
import { CATEGORIES, OUTCOMES } from '../annotations/vocabulary';
import type {
  Corrections,
  EvidenceLink,
  Kept,
  Note,
  NoteBody,
  NoteTarget,
  QuoteChange,
  Reattachment,
  ReportedAttribution,
} from './note';
import { LIMITS } from './note-limits';
import { RATINGS } from './ratings';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const line = text(LIMITS.line);
export const timeSchema = v.pipe(v.number(), v.finite());
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const bound = v.nullable(v.pipe(v.number(), v.finite()));
const listOf = <const S extends v.GenericSchema>(item: S, most: number) => v.pipe(v.array(item), v.maxLength(most));
const span = { start: offset, end: offset };

/** An absolute http or https URL; nothing else may become a link. */
export const webUrlSchema = v.pipe(text(LIMITS.url), v.url(), v.regex(/^https?:/i));

export const idSchema = v.pipe(text(LIMITS.word), v.regex(/^[\w-]+$/));
export const cueClassSchema: v.GenericSchema<unknown, CueClass> = v.picklist([
  'neutral',
  'claiming',
  'confirming',
  'denying',
  'demanding',
  'showing',
  'judging',
]);
export const categorySchema = v.picklist(CATEGORIES);
export const outcomeSchema = v.picklist(OUTCOMES);

export const articleSchema = v.object({
  url: webUrlSchema,
  title: line,
  outlet: v.nullable(line),
  byline: v.nullable(line),
  publishedAt: v.nullable(text(LIMITS.word)),
  modifiedAt: v.exactOptional(v.nullable(text(LIMITS.word))),
  language: v.nullable(text(LIMITS.word)),
} satisfies Record<keyof ArticleMetadata, unknown>);

const selectorsSchema: v.GenericSchema<unknown, Selectors> = v.object({
  position: v.object({ type: v.literal('TextPositionSelector'), ...span }),
  quote: v.object({
    type: v.literal('TextQuoteSelector'),
    exact: text(LIMITS.quote),
    prefix: text(LIMITS.context),
    suffix: text(LIMITS.context),
  }),
});

const sourceKind = v.picklist(['person', 'organization', 'government', 'document', 'media', 'group', 'anonymous']);
const modifier = v.picklist(['exact', 'approx', 'at-least', 'at-most', 'range', 'vague']);
const victimClass = v.nullable(v.picklist(['civilian', 'combatant', 'mixed', 'unknown']));
const scope = v.picklist(['incident', 'cumulative', 'none']);
const verification = v.nullable(v.picklist(['unverified', 'disputed', 'confirmed']));
const claimKind = v.picklist(['fact', 'opinion', 'prediction', 'promise']);

const sourceSchema: v.GenericSchema<unknown, Source> = v.object({
  id: offset,
  name: line,
  role: v.nullable(line),
  kind: v.nullable(sourceKind),
  party: v.nullable(line),
});

const reasonSchema: v.GenericSchema<unknown, Reason> = v.object({
  code: v.picklist([
    'number',
    'item',
    'outcome',
    'modifier',
    'affected',
    'scope',
    'cue',
    'inherited-source',
    'unattributed',
    'verification',
    'attributed-statement',
    'past-event',
    'named-party',
    'quantity',
    'comparison',
    'future',
    'promise',
    'opinion',
    'question',
  ]),
  evidence: v.nullable(v.object(span)),
});

const magnitude = {
  value: bound,
  low: bound,
  high: bound,
  modifier,
} satisfies Record<keyof Magnitude, unknown>;

export const figureSchema: v.GenericSchema<unknown, Figure> = v.object({
  ...span,
  ...magnitude,
  number: v.object(span),
  item: line,
  category: categorySchema,
  outcome: outcomeSchema,
  affected: v.nullable(line),
  victimClass,
  scope,
  verification,
  attribution: v.nullable(offset),
  distance: v.nullable(offset),
  place: v.nullable(line),
  time: v.nullable(line),
  partOf: v.exactOptional(offset),
  reasons: listOf(reasonSchema, LIMITS.list),
});

const claimSchema: v.GenericSchema<unknown, Claim> = v.object({
  ...span,
  kind: claimKind,
  checkWorthiness: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  attribution: v.nullable(offset),
  figures: listOf(offset, LIMITS.list),
  reasons: listOf(reasonSchema, LIMITS.list),
});

export const reportedAttributionSchema: v.GenericSchema<unknown, ReportedAttribution> = v.object({
  source: v.nullable(sourceSchema),
  sourceWords: line,
  cue: line,
  cueClass: cueClassSchema,
  distance: v.nullable(offset),
});

export const targetKindSchema = v.picklist(['figure', 'claim', 'quotation', 'selection', 'source', 'article']);

export const targetSchema: v.GenericSchema<unknown, NoteTarget> = v.object({
  kind: targetKindSchema,
  quote: text(LIMITS.quote),
  selectors: v.nullable(selectorsSchema),
  figure: v.nullable(figureSchema),
  claim: v.nullable(claimSchema),
  attribution: v.nullable(reportedAttributionSchema),
});

export const changeSchema: v.GenericSchema<unknown, QuoteChange> = v.object({
  kind: v.picklist(['wording', 'attribution', 'number', 'missing']),
  was: text(LIMITS.quote),
  now: text(LIMITS.quote),
  target: v.nullable(targetSchema),
});

const reattachmentSchema: v.GenericSchema<unknown, Reattachment> = v.object({
  target: targetSchema,
  acceptedAt: timeSchema,
});

const evidenceSchema: v.GenericSchema<unknown, EvidenceLink> = v.object({
  url: webUrlSchema,
  addedAt: timeSchema,
  archiveUrl: v.nullable(webUrlSchema),
  capturedAt: v.nullable(timeSchema),
});

const correctionsSchema: v.GenericSchema<unknown, Corrections> = v.object({
  value: v.exactOptional(bound),
  low: v.exactOptional(bound),
  high: v.exactOptional(bound),
  modifier: v.exactOptional(modifier),
  item: v.exactOptional(line),
  category: v.exactOptional(categorySchema),
  outcome: v.exactOptional(outcomeSchema),
  affected: v.exactOptional(v.nullable(line)),
  victimClass: v.exactOptional(victimClass),
  scope: v.exactOptional(scope),
  verification: v.exactOptional(verification),
  place: v.exactOptional(v.nullable(line)),
  time: v.exactOptional(v.nullable(line)),
  claimKind: v.exactOptional(claimKind),
  source: v.exactOptional(v.nullable(line)),
  sourceRole: v.exactOptional(v.nullable(line)),
  sourceKind: v.exactOptional(v.nullable(sourceKind)),
  party: v.exactOptional(v.nullable(line)),
  cueClass: v.exactOptional(cueClassSchema),
});

const body = {
  markdown: text(LIMITS.markdown),
  tags: listOf(v.pipe(text(LIMITS.tag), v.trim(), v.nonEmpty()), LIMITS.tags),
  rating: v.picklist(RATINGS),
  strength: v.picklist(['none', 'confirmed', 'fair', 'weak', 'contested', 'discounted']),
  reliability: v.picklist(['A', 'B', 'C', 'D', 'E', 'F']),
  credibility: v.picklist([1, 2, 3, 4, 5, 6]),
  evidence: listOf(evidenceSchema, LIMITS.evidence),
  corrections: correctionsSchema,
} satisfies Record<keyof NoteBody, unknown>;

export const bodySchema: v.GenericSchema<unknown, NoteBody> = v.object(body);

export const keptFields = {
  rev: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  updatedAt: timeSchema,
  deletedAt: v.nullable(timeSchema),
} satisfies Record<keyof Kept, unknown>;

export const noteSchema: v.GenericSchema<unknown, Note> = v.object({
  ...body,
  id: idSchema,
  ...keptFields,
  articleUrl: webUrlSchema,
  target: targetSchema,
  createdAt: timeSchema,
  anchorState: v.picklist(['anchored', 'changed', 'orphaned', 'unknown']),
  change: v.exactOptional(v.nullable(changeSchema)),
  reattached: v.exactOptional(v.nullable(reattachmentSchema)),
});
