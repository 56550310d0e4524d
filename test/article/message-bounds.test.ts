import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { toNoteTarget } from '../../entrypoints/card/note-target';
import { toReport } from '../../entrypoints/connect/page-report';
import { anchor } from '../../lib/anchors/anchor';
import { LONGEST_TEXT } from '../../lib/anchors/draft-reader';
import type { AnnotatedText, Attribution } from '../../lib/annotations/annotation';
import { toMarks } from '../../lib/highlights/marks';
import { MOST_NOTES, MOST_TEXT } from '../../lib/messaging/message-limits';
import { PAYLOADS } from '../../lib/messaging/payloads';
import { LIMITS } from '../../lib/notes/note-limits';
import { ANNOTATED } from './annotated-example';

const ARTICLE = {
  url: 'https://ledger.example/a',
  title: 'Losses',
  outlet: null,
  byline: null,
  publishedAt: null,
  language: 'en',
};

/** A spokesman with a very long name who goes on for very long. */
const SPEECH = `“${'We held the bridge and lost nobody there. '.repeat(600)}”`;
const NAME = `Spokesman of ${'the very old and very long-named Orla guard '.repeat(40)}`;
const TEXT = `${NAME} said: ${SPEECH}`;
const at = (start: number, end: number) => ({ start, end });
const SPOKEN: Attribution = {
  source: [at(0, NAME.length)],
  sourceId: 0,
  cue: [at(NAME.length + 1, NAME.length + 5)],
  content: [at(TEXT.indexOf('“'), TEXT.length)],
  form: 'direct',
  cueClass: 'neutral',
  parent: null,
};
const FIGURE = ANNOTATED.figures[0];
const REASON = { code: 'number', evidence: null } as const;
const ENDLESS: AnnotatedText = {
  sources: [{ id: 0, name: NAME, role: NAME, kind: 'person', party: NAME }],
  attributions: [SPOKEN],
  figures:
    FIGURE === undefined
      ? []
      : [{ ...FIGURE, item: NAME, affected: NAME, place: NAME, time: NAME, reasons: Array(500).fill(REASON) }],
  quantities: [],
  claims: [
    {
      ...at(0, TEXT.length),
      kind: 'fact',
      checkWorthiness: 1,
      attribution: 0,
      figures: Array(500).fill(0),
      reasons: Array(500).fill(REASON),
    },
  ],
  partial: false,
};
const MARKS = toMarks(ENDLESS);
const markOf = (kind: string) => {
  const mark = MARKS.find((candidate) => candidate.kind === kind);
  if (mark === undefined) throw new Error(`no ${kind}`);
  return mark;
};

describe('what a page script sends', () => {
  it('is never a longer text than the background reads', () => {
    expect(LONGEST_TEXT).toBeLessThanOrEqual(MOST_TEXT);
  });

  it('is a report the background takes, however long the quotations, names and lists of notes', () => {
    const notes = Array.from({ length: MOST_NOTES + 1 }, (_, n) => ({
      noteId: `n${n}`,
      state: 'anchored' as const,
      reason: null,
      change: null,
      markId: 'c0',
    }));
    const parts = { article: ARTICLE, text: TEXT, annotated: ENDLESS, marks: MARKS, notes };
    const report = toReport({ ...parts, isComplete: true, pausedReason: null });
    expect(report.marks).toHaveLength(3);
    expect(v.is(PAYLOADS['report-page'], report)).toBe(true);
  });

  it.each(['figure', 'claim', 'quotation'])('is a %s to make a note on that the background takes', (kind) => {
    const target = toNoteTarget(TEXT, ENDLESS, markOf(kind));
    expect(v.is(PAYLOADS['open-draft'], { article: ARTICLE, target, noteId: null })).toBe(true);
  });

  it('would be refused if it were not cut', () => {
    const target = { ...toNoteTarget(TEXT, ENDLESS, markOf('quotation')), quote: SPEECH };
    expect(v.is(PAYLOADS['open-draft'], { article: ARTICLE, target, noteId: null })).toBe(false);
  });

  it('points at the beginning of a quotation too long to keep, and is found there again', () => {
    const { quote, selectors } = toNoteTarget(TEXT, ENDLESS, markOf('quotation'));
    expect(quote).toBe(SPEECH.slice(0, LIMITS.quote));
    const start = TEXT.indexOf('“') + 'Now '.length;
    expect(anchor(`Now ${TEXT}`, selectors)).toMatchObject({ span: { start, end: start + LIMITS.quote } });
  });

  it('keeps an ordinary quotation whole', () => {
    const short = { ...SPOKEN, content: [at(TEXT.indexOf('“'), TEXT.indexOf('“') + 42)] };
    const annotated = { ...ENDLESS, attributions: [short] };
    expect(toNoteTarget(TEXT, annotated, { ...markOf('quotation'), spans: short.content }).quote).toHaveLength(42);
  });
});
