/**
 * The reader's own record of each source: counts, and a share beside them where five or more figures are settled. Records
 * in, a table out.
 */

import { type FigureFate, type SourceRecord, shareOf } from '../lib/ledger/source-record';
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
            <tr key={record.source}>
              <th scope="row">{record.source}</th>
              <td data-label={LEDGER_WORDS.seen}>{numberText(record.seen)}</td>
              {FATES.map((fate) => (
                <td key={fate} data-label={LEDGER_WORDS[fate]}>
                  {fateText(record, fate)}
                </td>
              ))}
              <td data-label={LEDGER_WORDS.open}>{numberText(record.byFate.open)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function fateText(record: SourceRecord, fate: (typeof FATES)[number]): string {
  const share = shareOf(record, fate);
  const count = numberText(record.byFate[fate]);
  return share === null ? count : LEDGER_WORDS.share(`${Math.round(share * 100)} %`, count);
}
