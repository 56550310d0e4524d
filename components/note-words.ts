/** Words of the note editor's choices, in typed tables: strength, grades, and what each grade means. No logic. */

import type { Credibility, Reliability, Strength } from '../lib/notes/note';

export const STRENGTHS: Readonly<Record<Strength, string>> = {
  none: 'not judged',
  confirmed: 'confirmed',
  fair: 'fair',
  weak: 'weak',
  contested: 'contested',
  discounted: 'discounted',
};

export interface GradeWords {
  readonly label: string;
  /** The grade in plain words. */
  readonly help: string;
}

/** How far to trust whoever says it. */
export const RELIABILITIES: Readonly<Record<Reliability, GradeWords>> = {
  A: { label: 'completely reliable', help: 'Has always been right; nothing speaks against it.' },
  B: { label: 'usually reliable', help: 'Small doubts; has mostly been right.' },
  C: { label: 'fairly reliable', help: 'Some doubts; has been right before.' },
  D: { label: 'not usually reliable', help: 'Large doubts; has been right now and then.' },
  E: { label: 'unreliable', help: 'Has been wrong before, or has reason to mislead.' },
  F: { label: 'cannot be judged', help: 'You do not know this source well enough. This is where every note starts.' },
};

/** How far to trust what is said, whoever says it. */
export const CREDIBILITIES: Readonly<Record<Credibility, GradeWords>> = {
  1: { label: 'confirmed', help: 'Others who do not draw on this source say the same.' },
  2: { label: 'probably true', help: 'Fits what else is known; not confirmed by others.' },
  3: { label: 'possibly true', help: 'Makes sense; little else is known of it.' },
  4: { label: 'doubtful', help: 'Possible, but nothing else points to it.' },
  5: { label: 'improbable', help: 'Other reports contradict it.' },
  6: { label: 'cannot be judged', help: 'There is nothing to compare it with. This is where every note starts.' },
};

export const CLAIM_KINDS = {
  fact: 'statement of fact',
  opinion: 'opinion',
  prediction: 'prediction',
  promise: 'promise',
} as const;

export const EDITOR_WORDS = {
  text: 'Your note',
  textHint: 'Markdown. Stays in this browser. Ctrl+Enter saves.',
  preview: 'Preview',
  write: 'Write',
  previewEmpty: 'Nothing to preview yet.',
  rating: 'Your rating',
  judgement: 'Strength and grades',
  strength: 'Strength of the claim',
  reliability: 'Reliability of the source',
  credibility: 'Credibility of what is said',
  corrections: 'Correct what was read',
  corrected: (count: number) => (count === 1 ? '1 field' : `${count} fields`),
  correctionsHint:
    'What was reported stays beside it. Leave a field empty to keep it; write “none” for nobody or no bound.',
  reported: (value: string) => `As reported: ${value}`,
  nothing: 'none',
  asReported: 'as reported',
  value: 'Best number',
  low: 'Lowest',
  high: 'Highest',
  item: 'What is counted',
  outcome: 'What happened to them',
  affected: 'Whose they are',
  source: 'Who says it',
  claimKind: 'Kind of claim',
  notANumber: 'Write a number such as 32,500, or “none”.',
  outOfOrder: 'The lowest number should not be above the best one, nor the best above the highest.',
  archive: 'Archive link and time',
  archived: 'Archived copy',
  notALink: 'A link must be a whole address that begins with http:// or https://',
  archiveUrl: (site: string) => `Archived copy of ${site}`,
  capturedAt: (site: string) => `Captured (UTC), ${site}`,
} as const;
