/** The search field for notes: what is typed goes out with each change. */

import { NOTE_WORDS } from './page-words';

export interface SearchFieldProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

export function SearchField({ words, onWords }: SearchFieldProps) {
  return (
    <input
      type="search"
      class="field"
      aria-label={NOTE_WORDS.search}
      placeholder={NOTE_WORDS.search}
      title={NOTE_WORDS.searchHint}
      value={words}
      onInput={(event) => onWords(event.currentTarget.value)}
    />
  );
}
