/** The labels that the two taggers give to tokens: constants only. */

/** Of the first tagger, over a sentence. */
export const ROLE = { none: 0, source: 1, cueStart: 2, cueInside: 3, content: 4 } as const;
export const ROLES = 5;

/** Of the second tagger, over the window of a cue; the cue itself is neither. */
export const LINK = { none: 0, source: 1, content: 2 } as const;
export const LINKS = 3;
