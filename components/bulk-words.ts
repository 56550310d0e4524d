/** Words of what is done with many notes at once, in one typed table. No logic. */

import { countText, numberText } from './format';

const PROBLEMS: Readonly<Record<string, string>> = {
  'read-only': 'Your notes were written by a newer version. Update the extension to change them.',
  lost: 'Your stored notes are not those last written here. Options has the way back.',
  quota: 'The disk is full. Free some space and try again.',
  busy: 'Another page of Says Who is changing many notes. Wait until it is done.',
};

export const BULK_WORDS = {
  selected: (count: number) => `${numberText(count)} selected`,
  selectAll: (count: number) => `Select all ${numberText(count)} found`,
  clear: 'Clear selection',
  tags: 'Tags, with commas between',
  addTag: 'Add tag',
  removeTag: 'Remove tag',
  rate: 'Rate…',
  exportAs: 'Export…',
  formats: {
    json: 'everything about them (JSON)',
    csv: 'figures as a table (CSV)',
    w3c: 'Web Annotations (JSON-LD)',
    bibtex: 'their articles (BibTeX)',
  },
  remove: 'Delete',
  working: 'Changing notes',
  progress: (done: number, total: number) => `${numberText(done)} of ${numberText(total)}`,
  stop: 'Stop',
  stopped: (count: number) => `Stopped after ${countText(count, 'note')}.`,
  tagged: (count: number) => `${countText(count, 'note')} changed.`,
  deleted: (count: number) => `${countText(count, 'note')} moved to the trash.`,
  undone: (count: number) => `${countText(count, 'note')} as before.`,
  nothing: 'All of them were like that already.',
  exported: (count: number) => `${countText(count, 'note')} exported.`,
  problems: PROBLEMS,
  problem: 'That did not work. Nothing more was changed.',
  changedBefore: (count: number) => `${countText(count, 'note')} were changed before it stopped.`,
} as const;
