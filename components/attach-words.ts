/** Words of finding a note's place again by hand. No logic. */

export const ATTACH_WORDS = {
  title: 'Find its place again',
  hint: 'Select the words your note is about.',
  marks: 'Or choose a mark of the article',
  noMark: 'Marks in the article',
  nothingChosen: 'No words selected.',
  attach: 'Attach my note here',
  cancel: 'Cancel',
  open: 'Open article',
  closed: 'The article is not open',
  closedWhy: 'Open it and let Says Who mark it: its text will stand here, and you can choose the place.',
  failed: 'The note could not be moved. It stays where it was.',
} as const;
