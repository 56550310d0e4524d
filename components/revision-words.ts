/** Words of earlier versions of a note. No logic. */

export const REVISION_WORDS = {
  title: 'Earlier versions',
  none: 'No earlier versions: this note was saved once.',
  changedInto: 'was changed into what is underlined',
  noText: 'No text',
  restore: (when: string) => `Restore the version of ${when}`,
  failed: 'The earlier version could not be restored. Nothing was changed.',
} as const;
