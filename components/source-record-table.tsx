/**
 * The reader's own record of each source: counts, and a share beside them where five or more figures are settled. Records
 * in, a table out.
 */

import { useState } from 'preact/hooks';
import { type FigureFate, type RecordCounts, type SourceRecord, shareOf } from '../lib/ledger/source-record';
import { numberText } from './format';
import { LEDGER_WORDS } from './ledger-words';

const FATES = ['confirmed', 'revised', 'contradicted'] as const satisfies readonly FigureFate[];

export function SourceRecordTable({ records }: { readonly records: readonly SourceRecord[] }) {
  return (
    <section aria-labelledby="ledger-record">
      <h2 id="ledger-record">{LEDGER_WORDS.record}</h2>
      <p class="soft small">{LEDGER_WORDS.recordHint}</p>
      <table class="ledger-table ledger-records">
        <thead>
          <tr>
            {['source', 'seen', ...FATES, 'open'].map((column) => (
              <th key={column} scope="col">
                {LEDGER_WORDS[column as 'source' | 'seen' | FigureFate]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <RecordRows key={record.source} record={record} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A source, and on demand its topics below it. */
function RecordRows({ record }: { readonly record: SourceRecord }) {
  const [isOpen, setIsOpen] = useState(false);
  const { source, topics } = record;
  return (
    <>
      <tr>
        <th scope="row">
          <button
            type="button"
            class="ledger-link ledger-fold"
            title={LEDGER_WORDS.byTopic}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {source}
          </button>
        </th>
        <Counts counts={record} />
      </tr>
      {isOpen
        ? topics.map((topic) => (
            <tr key={topic.topic} class="ledger-topic">
              <th scope="row">{topic.topic}</th>
              <Counts counts={topic} />
            </tr>
          ))
        : null}
    </>
  );
}

function Counts({ counts }: { readonly counts: RecordCounts }) {
  return (
    <>
      <td data-label={LEDGER_WORDS.seen}>{numberText(counts.seen)}</td>
      {FATES.map((fate) => (
        <td key={fate} data-label={LEDGER_WORDS[fate]}>
          {shareText(counts, fate)}
        </td>
      ))}
      <td data-label={LEDGER_WORDS.open}>{numberText(counts.byFate.open)}</td>
    </>
  );
}

/** Returns how many figures met a fate, and their share where there are enough to speak of one. */
export function shareText(record: RecordCounts, fate: FigureFate): string {
  const share = fate === 'open' ? null : shareOf(record, fate);
  const count = numberText(record.byFate[fate]);
  return share === null ? count : LEDGER_WORDS.share(`${Math.round(share * 100)} %`, count);
}
