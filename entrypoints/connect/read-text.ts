/** Runs the engine over a text of our own or of the reader's, in this page: text in, marks to show and to list out. */

import type { ReadText } from '../../components/pasted-text';
import { annotate } from '../../lib/annotations/annotate';
import type { EngineModels } from '../../lib/annotations/models';
import { toMarks } from '../../lib/highlights/marks';
import { toReport } from './page-report';

/** No article of the web: what a report says of it is not shown. */
const NOWHERE = { url: '', title: '', outlet: null, byline: null, publishedAt: null, language: null };

export function readText(text: string, models: EngineModels): ReadText {
  const annotated = annotate(text, models);
  const marks = toMarks(annotated);
  const report = toReport({
    article: NOWHERE,
    text,
    annotated,
    marks,
    notes: [],
    isComplete: !annotated.partial,
    pausedReason: null,
  });
  return { text, shown: marks, marks: report.marks };
}
