/**
 * "Who says what": one row per source with its counts and the classes of the words that report it. Counts only; sources
 * stand in the order of the page, and marks without a source have their own row. Marks in, a table out.
 */

import type { PageMark } from '../lib/messaging/protocol';
import { numberText } from './format';
import { MarkLetter } from './mark-letter';
import { type SourceSummary, summariseSources } from './page-marks';
import { PAGE_WORDS } from './page-words';
import { cueClassText } from './words';

export function SourceTable({ marks }: { readonly marks: readonly PageMark[] }) {
  return (
    <table class="sources">
      <caption class="hidden-text">{PAGE_WORDS.whoSaysWhat}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="overline">{PAGE_WORDS.source}</span>
          </th>
          <th scope="col">
            <MarkLetter look="figure" />
          </th>
          <th scope="col">
            <MarkLetter look="claim" />
          </th>
          <th scope="col">
            <MarkLetter look="quotation" />
          </th>
        </tr>
      </thead>
      <tbody>
        {summariseSources(marks).map((source) => (
          <SourceRow key={source.name ?? ''} source={source} />
        ))}
      </tbody>
    </table>
  );
}

function SourceRow({ source }: { readonly source: SourceSummary }) {
  const cues = cueCounts(source);
  return (
    <tr>
      <th scope="row">
        <span class={source.name === null ? 'no-source' : 'sources-name'}>
          {source.name ?? PAGE_WORDS.unattributed}
        </span>
        {source.role === null ? null : <small>{source.role}</small>}
        {cues === null ? null : <small class="sources-cues">{cues}</small>}
      </th>
      <td>{countOrDash(source.figures)}</td>
      <td>{countOrDash(source.claims)}</td>
      <td>{countOrDash(source.quotations)}</td>
    </tr>
  );
}

/** null where every word that reports it is neutral: the columns say how many there are. */
function cueCounts({ cueClasses }: SourceSummary): string | null {
  if (cueClasses.every(([cueClass]) => cueClass === 'neutral')) return null;
  return cueClasses.map(([cueClass, count]) => `${cueClassText(cueClass)} ${count}`).join(' · ');
}

/** A dash keeps the columns readable; zero is still said aloud. */
function countOrDash(count: number) {
  if (count > 0) return numberText(count);
  return (
    <>
      <span aria-hidden="true">–</span>
      <span class="hidden-text">0</span>
    </>
  );
}
