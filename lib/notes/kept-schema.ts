/**
 * The shapes of the rows that stand beside notes, as checks for data that comes from outside. Each schema has the type
 * it must produce beside it. Data only.
 */

import * as v from 'valibot';
import type { MarkRule, Pack, SeriesPoint } from './kept-rows';
import type { Article, Revision } from './note';
import { LIMITS } from './note-limits';
import {
  articleSchema,
  bodySchema,
  categorySchema,
  figureSchema,
  idSchema,
  keptFields,
  outcomeSchema,
  reportedAttributionSchema,
  targetKindSchema,
  timeSchema,
  webUrlSchema,
} from './note-schema';

const line = v.pipe(v.string(), v.maxLength(LIMITS.line));
const quote = v.pipe(v.string(), v.maxLength(LIMITS.quote));
/** Ample for a daily series of ten columns over ten years. UTF-16 code units. */
const packContent = v.pipe(v.string(), v.maxLength(10_000_000));

export const storedArticleSchema: v.GenericSchema<unknown, Article> = v.object({
  ...articleSchema.entries,
  ...keptFields,
  firstSeenAt: timeSchema,
  lastSeenAt: timeSchema,
});

export const revisionSchema: v.GenericSchema<unknown, Revision> = v.object({
  noteId: idSchema,
  rev: keptFields.rev,
  savedAt: timeSchema,
  body: bodySchema,
});

export const ruleSchema: v.GenericSchema<unknown, MarkRule> = v.variant('kind', [
  v.object({
    ...keptFields,
    id: idSchema,
    kind: v.literal('mark'),
    articleUrl: webUrlSchema,
    markKind: targetKindSchema,
    quote,
    prefix: v.pipe(v.string(), v.maxLength(LIMITS.context)),
  }),
  v.object({
    ...keptFields,
    id: idSchema,
    kind: v.literal('likeness'),
    markKind: targetKindSchema,
    category: v.nullable(categorySchema),
    outcome: v.nullable(outcomeSchema),
    item: v.nullable(line),
    source: v.nullable(line),
  }),
]);

export const seriesPointSchema: v.GenericSchema<unknown, SeriesPoint> = v.object({
  ...keptFields,
  id: idSchema,
  articleUrl: webUrlSchema,
  day: v.nullable(v.pipe(v.string(), v.isoDate())),
  quote,
  figure: figureSchema,
  attribution: v.nullable(reportedAttributionSchema),
  outlet: v.exactOptional(v.nullable(line)),
  wire: v.exactOptional(v.nullable(line)),
});

export const packSchema: v.GenericSchema<unknown, Pack> = v.object({
  ...keptFields,
  id: idSchema,
  title: line,
  publisher: line,
  licence: line,
  party: v.nullable(line),
  addedAt: timeSchema,
  content: packContent,
});
