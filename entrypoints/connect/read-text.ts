/** Runs the engine over a text of our own or of the reader's, in this page: text in, marks to show and to list out. */

import type { ReadText } from '../../components/pasted-text';
import { toSourceLines } from '../../components/source-lines';
import { annotate } from '../../lib/annotations/annotate';
import type { EngineModels } from '../../lib/annotations/models';
import { toMarks } from '../../lib/highlights/marks';
import { summariseSources } from '../../lib/ledger/source-summary';
import { toReport } from './page-report';

/** No article of the web: what a report says of it is not shown. */
const NOWHERE = { url: '', title: '', outlet: null, byline: null, publishedAt: null, language: null };

/** Claims more likely than not worth a check, as the balanced choice of marks has them. */
const LEAST_CHECK_WORTHINESS = 0.5;

export function readText(text: string, models: EngineModels): ReadText {
  const annotated = annotate(text, models);
  const marks = toMarks(annotated);
  const shares = summariseSources(text, annotated, LEAST_CHECK_WORTHINESS);
  const report = toReport({
    article: NOWHERE,
    text,
    annotated,
    marks,
    notes: [],
    isComplete: !annotated.partial,
    pausedReason: null,
  });
  return { text, shown: marks, marks: report.marks, sources: toSourceLines(text, shares) };
}
