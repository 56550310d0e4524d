/**
 * What every reader of a construction takes and gives: a cue in its setting in, source, cue and content as token ranges
 * out. Holds no rule of its own.
 */
import type { CueClass } from './annotation';
import type { Cue } from './attribution-cues';
import { classifyCue } from './cue-class';
import { isDocument } from './plausible-sources';
import type { MarkedText, TokenRange } from './word-classes';

/** Source, cue and content as token ranges; the source is null when nobody is named. */
export interface Frame {
  readonly source: TokenRange | null;
  readonly cue: TokenRange | null;
  readonly content: readonly TokenRange[];
  readonly cueClass: CueClass;
}

/** Where a cue stands: its sentence (or, inside a quotation, what the marks leave of it) and what was found before. */
export interface Setting {
  readonly marked: MarkedText;
  readonly range: TokenRange;
  readonly previous: Frame | null;
}

export function toFrame(
  setting: Setting,
  cue: Cue,
  source: TokenRange | null,
  content: readonly (TokenRange | null)[],
): Frame | null {
  const pieces = content.filter((piece) => piece !== null);
  return pieces.length === 0
    ? null
    : {
        source,
        cue,
        content: pieces,
        cueClass: classifyCue(cue, source !== null && isDocument(setting.marked, source)),
      };
}
