/**
 * The shapes of what the reader keeps, as checks for data that comes from outside (a message, a file, an old
 * database). Each schema has the type it must produce beside it, so the two cannot drift apart. Data only.
 */

import * as v from 'valibot';
import type { ArticleMetadata } from '../anchors/article-metadata';
import type { Selectors } from '../anchors/selectors';
import type { Claim, CueClass, Figure, Magnitude, Reason, Source } from '../annotations/annotation';
import type { EvidenceLink, Note, NoteBody, NoteTarget, QuoteChange, Reattachment, ReportedAttribution } from './note';
import { LIMITS } from './note-limits';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const line = text(LIMITS.line);
const time = v.pipe(v.number(), v.finite());
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const bound = v.nullable(v.pipe(v.number(), v.finite()));
const listOf = <const S extends v.GenericSchema>(item: S, most: number) => v.pipe(v.array(item), v.maxLength(most));
const span = { start: offset, end: offset };

/** An absolute http or https URL; nothing else may become a link. */
const webUrl = v.pipe(text(LIMITS.url), v.url(), v.regex(/^https?:/i));

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
export const categorySchema = v.picklist(['person', 'equipment', 'infrastructure']);
export const outcomeSchema = v.picklist([
  'killed',
  'injured',
  'missing',
  'captured',
  'surrendered',
  'displaced',
  'casualties',
  'lost',
  'destroyed',
  'damaged',
  'intercepted',
  'launched',
  'supplied',
  'deployed',
  'none',
]);

export const articleSchema: v.GenericSchema<unknown, ArticleMetadata> = v.object({
  url: webUrl,
  title: line,
  outlet: v.nullable(line),
  byline: v.nullable(line),
  publishedAt: v.nullable(text(LIMITS.word)),
  modifiedAt: v.exactOptional(v.nullable(text(LIMITS.word))),
  language: v.nullable(text(LIMITS.word)),
});

const selectorsSchema: v.GenericSchema<unknown, Selectors> = v.object({
  position: v.object({ type: v.literal('TextPositionSelector'), ...span }),
  quote: v.object({
    type: v.literal('TextQuoteSelector'),
    exact: text(LIMITS.quote),
    prefix: text(LIMITS.context),
    suffix: text(LIMITS.context),
  }),
});

const sourceSchema: v.GenericSchema<unknown, Source> = v.object({
  id: offset,
  name: line,
  role: v.nullable(line),
  kind: v.nullable(v.picklist(['person', 'organization', 'government', 'document', 'media', 'group', 'anonymous'])),
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
  modifier: v.picklist(['exact', 'approx', 'at-least', 'at-most', 'range', 'vague']),
} satisfies Record<keyof Magnitude, unknown>;

const figureSchema: v.GenericSchema<unknown, Figure> = v.object({
  ...span,
  ...magnitude,
  number: v.object(span),
  item: line,
  category: categorySchema,
  outcome: outcomeSchema,
  affected: v.nullable(line),
  victimClass: v.nullable(v.picklist(['civilian', 'combatant', 'mixed', 'unknown'])),
  scope: v.picklist(['incident', 'cumulative', 'none']),
  verification: v.nullable(v.picklist(['unverified', 'disputed', 'confirmed'])),
  attribution: v.nullable(offset),
  distance: v.nullable(offset),
  place: v.nullable(line),
  time: v.nullable(line),
  reasons: listOf(reasonSchema, LIMITS.list),
});

const claimSchema: v.GenericSchema<unknown, Claim> = v.object({
  ...span,
  kind: v.picklist(['fact', 'opinion', 'prediction', 'promise']),
  checkWorthiness: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  attribution: v.nullable(offset),
  figures: listOf(offset, LIMITS.list),
  reasons: listOf(reasonSchema, LIMITS.list),
});

const reportedAttributionSchema: v.GenericSchema<unknown, ReportedAttribution> = v.object({
  source: v.nullable(sourceSchema),
  sourceWords: line,
  cue: line,
  cueClass: cueClassSchema,
  distance: v.nullable(offset),
});

export const targetSchema: v.GenericSchema<unknown, NoteTarget> = v.object({
  kind: v.picklist(['figure', 'claim', 'quotation', 'selection']),
  quote: text(LIMITS.quote),
  selectors: selectorsSchema,
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

const reattachmentSchema: v.GenericSchema<unknown, Reattachment> = v.object({ target: targetSchema, acceptedAt: time });

const evidenceSchema: v.GenericSchema<unknown, EvidenceLink> = v.object({ url: webUrl, addedAt: time });

const body = {
  markdown: text(LIMITS.markdown),
  tags: listOf(v.pipe(text(LIMITS.tag), v.trim(), v.nonEmpty()), LIMITS.tags),
  rating: v.picklist(['none', 'supported', 'disputed', 'contradicted', 'unresolvable', 'needs-check']),
  evidence: listOf(evidenceSchema, LIMITS.evidence),
} satisfies Record<keyof NoteBody, unknown>;

export const bodySchema: v.GenericSchema<unknown, NoteBody> = v.object(body);

export const noteSchema: v.GenericSchema<unknown, Note> = v.object({
  ...body,
  id: idSchema,
  rev: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  articleUrl: webUrl,
  target: targetSchema,
  createdAt: time,
  updatedAt: time,
  deletedAt: v.nullable(time),
  anchorState: v.picklist(['anchored', 'changed', 'orphaned', 'unknown']),
  change: v.exactOptional(v.nullable(changeSchema)),
  reattached: v.exactOptional(v.nullable(reattachmentSchema)),
});
