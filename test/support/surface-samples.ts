/** Marks, reports, tab states and notes as the surfaces get them: written by us, about an invented war. */

import type { PageMark, PageReport, TabState } from '../../lib/messaging/protocol';
import type { Note } from '../../lib/notes/note';

const NO_FACTS = {
  magnitude: null,
  category: null,
  outcome: null,
  affected: null,
  sourceName: null,
  sourceRole: null,
  cue: null,
  cueClass: null,
  unattributed: false,
  noteIds: [],
} as const;

export function sampleMark(mark: Pick<PageMark, 'id' | 'kind' | 'quote'> & Partial<PageMark>): PageMark {
  return { ...NO_FACTS, ...mark };
}

const DARRENT = {
  sourceName: 'Ivo Darrent',
  sourceRole: 'Valdorian Defence Ministry spokesperson',
  cue: 'announced',
  cueClass: 'neutral',
} as const;

export const sampleMarks: readonly PageMark[] = [
  sampleMark({
    id: 'f0',
    kind: 'figure',
    quote: '240 Tesmark soldiers',
    magnitude: '240',
    category: 'person',
    outcome: 'killed',
    affected: 'Tesmark',
    ...DARRENT,
    noteIds: ['n1'],
  }),
  sampleMark({
    id: 'c0',
    kind: 'claim',
    quote: 'no unit had been hit there',
    sourceName: 'Tesmark’s military',
    cue: 'denied',
    cueClass: 'denying',
  }),
  sampleMark({
    id: 'f1',
    kind: 'figure',
    quote: 'almost 14,000 troops',
    magnitude: '13,500–14,000',
    category: 'person',
    outcome: 'lost',
    affected: 'Valdoria',
    sourceName: 'Tesmark’s General Staff',
    cue: 'claimed',
    cueClass: 'claiming',
  }),
  sampleMark({
    id: 'f2',
    kind: 'figure',
    quote: '19 civilians',
    magnitude: '19',
    category: 'person',
    outcome: 'killed',
    unattributed: true,
  }),
  sampleMark({ id: 'q0', kind: 'quotation', quote: 'careful, and if anything too low', ...DARRENT, cue: 'described' }),
];

export const sampleReport: PageReport = {
  article: {
    url: 'https://news.example/orla',
    title: 'Valdoria and Tesmark trade claims over losses',
    outlet: null,
    byline: null,
    publishedAt: null,
    language: 'en',
  },
  marks: sampleMarks,
  notes: [],
  partial: false,
  pausedReason: null,
};

export function sampleTab(change: Partial<TabState> = {}): TabState {
  return {
    tabId: 7,
    url: 'https://news.example/orla',
    site: 'news.example',
    state: 'marked',
    report: sampleReport,
    siteAllowed: true,
    siteOff: false,
    ...change,
  };
}

export const SAMPLE_NOW = Date.UTC(2025, 2, 12, 18);

export function sampleNote(id: string, change: Partial<Note> = {}): Note {
  return {
    id,
    rev: 1,
    articleUrl: 'https://news.example/orla',
    target: {
      kind: 'figure',
      quote: '240 Tesmark soldiers',
      selectors: {
        position: { type: 'TextPositionSelector', start: 40, end: 60 },
        quote: { type: 'TextQuoteSelector', exact: '240 Tesmark soldiers', prefix: 'killed ', suffix: ' near' },
      },
      figure: {
        start: 40,
        end: 60,
        value: 240,
        low: 240,
        high: 240,
        modifier: 'exact',
        number: { start: 40, end: 43 },
        item: 'soldiers',
        category: 'person',
        outcome: 'killed',
        affected: 'Tesmark',
        victimClass: 'combatant',
        scope: 'incident',
        verification: null,
        attribution: 0,
        distance: 0,
        place: null,
        time: null,
        reasons: [],
      },
      claim: null,
      attribution: {
        source: { id: 0, name: 'Ivo Darrent', role: null, kind: 'person', party: 'Valdoria' },
        sourceWords: 'Colonel Ivo Darrent',
        cue: 'announced',
        cueClass: 'neutral',
        distance: 0,
      },
    },
    markdown: 'Compare with the other side’s bulletin.',
    tags: ['orla'],
    rating: 'needs-check',
    strength: 'none',
    reliability: 'F',
    credibility: 6,
    evidence: [],
    corrections: {},
    createdAt: SAMPLE_NOW - 7_200_000,
    updatedAt: SAMPLE_NOW - 7_200_000,
    deletedAt: null,
    anchorState: 'anchored',
    ...change,
  };
}
