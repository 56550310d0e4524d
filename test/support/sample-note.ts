/** A note with everything in it, for tests of whatever stores, sends or shows notes. */

import type { ArticleMetadata } from '../../lib/anchors/article-metadata';
import type { PageMark } from '../../lib/messaging/protocol';
import type { NoteBody, PlacedTarget } from '../../lib/notes/note';
import type { NoteSave } from '../../lib/notes/note-writes';

export const SAMPLE_ARTICLE: ArticleMetadata = {
  url: 'https://news.example/world/ferry-port',
  title: 'Both armies report losses at the ferry port',
  outlet: 'The Example Courier',
  byline: 'A. Writer',
  publishedAt: '2025-03-04T08:00:00Z',
  language: 'en',
};

export const SAMPLE_TARGET: PlacedTarget = {
  kind: 'figure',
  quote: 'about 140 soldiers',
  selectors: {
    position: { type: 'TextPositionSelector', start: 51, end: 69 },
    quote: {
      type: 'TextQuoteSelector',
      exact: 'about 140 soldiers',
      prefix: 'The northern army’s spokesman, Colonel Aro, said ',
      suffix: ' of the southern army had been killed at the port.',
    },
  },
  figure: {
    start: 51,
    end: 69,
    number: { start: 57, end: 60 },
    value: 140,
    low: 135,
    high: 145,
    modifier: 'approx',
    item: 'soldiers',
    category: 'person',
    outcome: 'killed',
    affected: 'southern army',
    victimClass: 'combatant',
    scope: 'incident',
    verification: null,
    attribution: 0,
    distance: 0,
    place: 'the port',
    time: null,
    reasons: [{ code: 'number', evidence: { start: 57, end: 60 } }],
  },
  claim: null,
  attribution: {
    source: { id: 0, name: 'Colonel Aro', role: 'spokesman', kind: 'person', party: 'northern army' },
    sourceWords: 'The northern army’s spokesman, Colonel Aro',
    cue: 'said',
    cueClass: 'neutral',
    distance: 0,
  },
};

export const SAMPLE_BODY: NoteBody = {
  markdown: 'The other side gives **no figure** for this.',
  tags: ['ferry port', 'losses'],
  rating: 'needs-check',
  strength: 'weak',
  reliability: 'C',
  credibility: 3,
  evidence: [
    {
      url: 'https://archive.example/bulletin',
      addedAt: 1_741_075_200_000,
      archiveUrl: 'https://web.archive.example/2025/bulletin',
      capturedAt: 1_741_078_800_000,
    },
  ],
  corrections: { high: 150, party: 'Northern Union' },
};

/** A save of a new note; `change` replaces what a test is about. */
export function sampleSave(change: Partial<NoteSave> = {}): NoteSave {
  return { id: 'note-1', rev: 0, article: SAMPLE_ARTICLE, target: SAMPLE_TARGET, body: SAMPLE_BODY, ...change };
}

/** A figure as lists show it; `change` replaces what a test is about. */
export function sampleMark(change: Partial<PageMark> = {}): PageMark {
  return {
    id: 'f0',
    kind: 'figure',
    quote: SAMPLE_TARGET.quote,
    magnitude: '135–145',
    category: 'person',
    outcome: 'killed',
    affected: 'southern army',
    sourceName: 'Colonel Aro',
    sourceRole: 'spokesman',
    cue: 'said',
    cueClass: 'neutral',
    unattributed: false,
    noteIds: [],
    ...change,
  };
}
