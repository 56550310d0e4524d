/** Two wordings as one text: what went is struck through, what came is underlined. Wordings in; text nodes only. */

import { diffWords } from '../lib/text/word-diff';

export function WordDiffView({ was, now }: { readonly was: string; readonly now: string }) {
  return (
    <>
      {diffWords(was, now).map(({ kind, text }, at) => (
        <span key={at}>
          {at === 0 ? '' : ' '}
          {kind === 'same' ? text : kind === 'removed' ? <del>{text}</del> : <ins>{text}</ins>}
        </span>
      ))}
    </>
  );
}
