/**
 * What a note said before each save, newest first, each beside what came after it, and the way back to it as a new
 * revision. Revisions and callbacks in.
 */

import type { NoteBody, Revision } from '../lib/notes/note';
import { whenText } from './date-format';
import { STRENGTHS } from './note-words';
import { REVISION_WORDS } from './revision-words';
import { WordDiffView } from './word-diff-view';
import { ratingText } from './words';

export interface RevisionListProps {
  readonly current: NoteBody;
  /** Newest first. */
  readonly revisions: readonly Revision[];
  readonly now: number;
  readonly onRestore: (rev: number) => void;
}

export function RevisionList({ current, revisions, now, onRestore }: RevisionListProps) {
  if (revisions.length === 0) return <p class="soft small">{REVISION_WORDS.none}</p>;
  return (
    <ol class="revisions" aria-label={REVISION_WORDS.title}>
      {revisions.map(({ rev, savedAt, body }, at) => {
        const when = whenText(savedAt, now);
        const after = at === 0 ? current : (revisions[at - 1]?.body ?? current);
        return (
          <li key={rev} class="revision">
            <p class="small">
              <time dateTime={new Date(savedAt).toISOString()}>{when}</time>
              <span class="soft">{` · ${REVISION_WORDS.changedInto}`}</span>
            </p>
            <p class="revision-text">
              <WordDiffView was={body.markdown} now={after.markdown} />
              {body.markdown === '' && after.markdown === '' ? <span class="soft">{REVISION_WORDS.noText}</span> : null}
            </p>
            <p class="revision-facts small">
              <WordDiffView was={factsOf(body)} now={factsOf(after)} />
            </p>
            <button type="button" class="button" onClick={() => onRestore(rev)}>
              {REVISION_WORDS.restore(when)}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** All but the text, in one line. */
function factsOf({ rating, strength, reliability, credibility, tags, evidence, corrections }: NoteBody): string {
  return [
    ratingText(rating),
    STRENGTHS[strength],
    `${reliability}${credibility}`,
    ...tags.map((tag) => `#${tag}`),
    ...evidence.map(({ url }) => url),
    ...Object.entries(corrections).map(([field, value]) => `${field}=${value ?? 'none'}`),
  ].join(' ');
}
