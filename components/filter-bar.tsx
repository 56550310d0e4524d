/** The library's filters: article, rating, tag, lost quotes. What there is to choose from in, the choice out. */

import type { Rating } from '../lib/notes/note';
import { LIBRARY_WORDS } from './library-words';
import { isNoFilter, NO_FILTER, type NoteFacets, type NoteFilter } from './note-filter';
import { ratingText } from './words';

export interface FilterBarProps {
  readonly facets: NoteFacets;
  /** Titles by URL; an article without one is shown by its URL. */
  readonly titles: ReadonlyMap<string, string>;
  readonly filter: NoteFilter;
  readonly onFilter: (filter: NoteFilter) => void;
}

export function FilterBar({ facets, titles, filter, onFilter }: FilterBarProps) {
  return (
    <fieldset class="filters">
      <legend class="overline">{LIBRARY_WORDS.filters}</legend>
      <Choose
        label={LIBRARY_WORDS.article}
        options={facets.articleUrls.map((url) => [url, titles.get(url) ?? url])}
        value={filter.articleUrl}
        onChange={(articleUrl) => onFilter({ ...filter, articleUrl })}
      />
      <Choose<Rating>
        label={LIBRARY_WORDS.rating}
        options={facets.ratings.map((rating) => [rating, ratingText(rating)])}
        value={filter.rating}
        onChange={(rating) => onFilter({ ...filter, rating })}
      />
      <Choose
        label={LIBRARY_WORDS.tag}
        options={facets.tags.map((tag) => [tag, `#${tag}`])}
        value={filter.tag}
        onChange={(tag) => onFilter({ ...filter, tag })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={filter.changedOnly}
          onChange={(event) => onFilter({ ...filter, changedOnly: event.currentTarget.checked })}
        />
        {LIBRARY_WORDS.changedOnly(facets.changed)}
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={filter.orphanedOnly}
          onChange={(event) => onFilter({ ...filter, orphanedOnly: event.currentTarget.checked })}
        />
        {LIBRARY_WORDS.orphanedOnly(facets.orphaned)}
      </label>
      {isNoFilter(filter) ? null : (
        <button type="button" class="button-quiet" onClick={() => onFilter(NO_FILTER)}>
          {LIBRARY_WORDS.clear}
        </button>
      )}
    </fieldset>
  );
}

interface ChooseProps<Value extends string> {
  readonly label: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly value: Value | null;
  readonly onChange: (value: Value | null) => void;
}

function Choose<Value extends string>({ label, options, value, onChange }: ChooseProps<Value>) {
  return (
    <label class="choose">
      <span class="small soft">{label}</span>
      <select
        class="select"
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange(options.find(([option]) => option === chosen)?.[0] ?? null);
        }}
      >
        <option value="">{LIBRARY_WORDS.any}</option>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
