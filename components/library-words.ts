/** Every string of the library, in one typed table. No logic. */

export const LIBRARY_WORDS = {
  title: 'Library',
  notes: 'Notes',
  paste: 'Paste a text',
  views: 'Library views',
  filters: 'Narrow the list',
  article: 'Article',
  rating: 'Rating',
  tag: 'Tag',
  any: 'any',
  orphanedOnly: (count: number) => `Quote not found (${count})`,
  clear: 'Clear filters',
  editing: 'Edit note',
  options: 'Options',
  pasteLabel: 'Text of an article',
  pasteHint: 'Paste an article. It is read here, on your device, and not kept.',
  pasteGo: 'Mark it',
  pasteEmpty: 'Nothing pasted yet',
  pasteEmptyWhy: 'The marks, and who says what, will show here.',
  pasteNone: 'Nothing to mark in this text',
  pasteNoneWhy: 'It was read to the end: no figures, claims or quotations were found.',
} as const;
