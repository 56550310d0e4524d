/**
 * What the reader kept, over time: one series at a time as a chart and as a table, what is unusual in it, where repeated
 * figures come from, and the reader's own record of sources. Data, callbacks and a chart in, markup out.
 */

import type { ComponentType } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { findAlarms } from '../lib/ledger/alarms';
import type { Lineage } from '../lib/ledger/lineage';
import type { Series } from '../lib/ledger/series';
import type { SourceRecord } from '../lib/ledger/source-record';
import type { Topic } from '../lib/ledger/topic-table';
import { dayText } from './date-format';
import { countText, numberText } from './format';
import { ALARM_WORDS, LEDGER_WORDS } from './ledger-words';
import { LineageList } from './lineage-list';
import { Notice } from './notice';
import type { SeriesChartProps } from './series-chart';
import { pointText, reportRows, type SeriesRow, seriesName, stepRows } from './series-rows';
import { SourceRecordTable } from './source-record-table';
import { TopicSection } from './topic-section';

export interface LedgerViewProps {
  /** The longest first. */
  readonly series: readonly Series[];
  readonly topics: readonly Topic[];
  readonly lineages: readonly Lineage[];
  readonly records: readonly SourceRecord[];
  /** Its longest series shows first; null or absent for the longest of all. */
  readonly source?: string | null;
  /** Address of a figure's article, null when it is not known. */
  readonly urlOf: (id: string) => string | null;
  /** False for a figure of an article that was read and got no note. */
  readonly hasNote: (id: string) => boolean;
  /** Leads to the note, or to the article of a figure that has none. */
  readonly onOpen: (id: string) => void;
  readonly Chart: ComponentType<SeriesChartProps>;
}

/** Rows of the table, the newest; more are in the chart. */
const MOST_ROWS = 500;

export function LedgerView({ series, topics, lineages, records, source = null, ...rest }: LedgerViewProps) {
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      series.findIndex((one) => one.source === source),
    ),
  );
  const shown = series[chosen] ?? series[0];
  if (series.length + lineages.length + records.length === 0) {
    return (
      <Notice title={LEDGER_WORDS.none}>
        <p>{LEDGER_WORDS.noneWhy}</p>
      </Notice>
    );
  }
  return (
    <div class="ledger">
      {shown === undefined ? null : (
        <section aria-labelledby="ledger-series">
          <h2 id="ledger-series">{LEDGER_WORDS.series}</h2>
          <p class="soft small">{LEDGER_WORDS.seriesHint}</p>
          <label class="choose">
            <span class="small soft">{LEDGER_WORDS.choose}</span>
            <select class="select" onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
              {series.map((one, i) => (
                <option key={i} value={i} selected={one === shown}>
                  {`${seriesName(one)} (${countText(one.points.length, 'report')}${alarmNote(one)})`}
                </option>
              ))}
            </select>
          </label>
          <SeriesSection key={chosen} series={shown} {...rest} />
        </section>
      )}
      <TopicSection topics={topics} onOpenNote={rest.onOpen} />
      <LineageList lineages={lineages} onOpenNote={rest.onOpen} />
      {records.length === 0 ? null : <SourceRecordTable records={records} />}
    </div>
  );
}

function alarmNote(series: Series): string {
  const { length } = findAlarms(series);
  return length === 0 ? '' : `, ${numberText(length)} to look at`;
}

type SeriesProps = Pick<LedgerViewProps, 'urlOf' | 'hasNote' | 'onOpen' | 'Chart'> & { readonly series: Series };

function SeriesSection({ series, urlOf, hasNote, onOpen, Chart }: SeriesProps) {
  const [isSteps, setIsSteps] = useState(false);
  const rows = useMemo(() => (isSteps ? stepRows(series) : reportRows(series)), [series, isSteps]);
  const [picked, setPicked] = useState(Number.MAX_SAFE_INTEGER);
  const index = Math.min(picked, rows.length - 1);
  const row = rows[index];
  return (
    <>
      {series.scope === 'cumulative' ? <ViewChoice isSteps={isSteps} onChange={setIsSteps} /> : null}
      {row === undefined ? (
        <p class="soft small">{LEDGER_WORDS.noSteps}</p>
      ) : (
        <>
          <Chart rows={rows} picked={index} label={LEDGER_WORDS.chart(seriesName(series))} onPick={setPicked} />
          <PickedRow row={row} url={urlOf(row.id)} hasNote={hasNote} onOpen={onOpen} />
          <RowTable rows={rows} hasNote={hasNote} onOpen={onOpen} />
        </>
      )}
      <Alarms series={series} onOpen={onOpen} />
    </>
  );
}

interface ViewChoiceProps {
  readonly isSteps: boolean;
  readonly onChange: (isSteps: boolean) => void;
}

function ViewChoice({ isSteps, onChange }: ViewChoiceProps) {
  return (
    <fieldset class="button-row ledger-choice">
      <legend class="hidden-text">{LEDGER_WORDS.view}</legend>
      {[false, true].map((steps) => (
        <button
          key={String(steps)}
          type="button"
          class="button"
          aria-pressed={steps === isSteps}
          onClick={() => onChange(steps)}
        >
          {steps ? LEDGER_WORDS.steps : LEDGER_WORDS.totals}
        </button>
      ))}
    </fieldset>
  );
}

type Opening = Pick<LedgerViewProps, 'hasNote' | 'onOpen'>;

interface PickedProps extends Opening {
  readonly row: SeriesRow;
  readonly url: string | null;
}

function PickedRow({ row, url, hasNote, onOpen }: PickedProps) {
  const isRead = !hasNote(row.id);
  return (
    <p class="ledger-picked">
      <span>
        <b>{row.text}</b> {row.outcome} <span class="soft">{dayText(row.date)}</span>
        {isRead ? <span class="soft small ledger-read">{LEDGER_WORDS.read}</span> : null}
      </span>
      <span class="button-row">
        {isRead ? null : (
          <button type="button" class="button" onClick={() => onOpen(row.id)}>
            {LEDGER_WORDS.openNote}
          </button>
        )}
        {url === null ? null : (
          <a class="button" href={url} target="_blank" rel="noreferrer">
            {LEDGER_WORDS.openArticle}
          </a>
        )}
      </span>
    </p>
  );
}

/** Its rows are made when it is opened: a long series has many. */
function RowTable({ rows, hasNote, onOpen }: Opening & { readonly rows: readonly SeriesRow[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const hidden = Math.max(0, rows.length - MOST_ROWS);
  return (
    <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{LEDGER_WORDS.table}</summary>
      {isOpen ? (
        <table class="ledger-table">
          <thead>
            <tr>
              <th scope="col">{LEDGER_WORDS.date}</th>
              <th scope="col">{LEDGER_WORDS.count}</th>
              <th scope="col">{LEDGER_WORDS.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(hidden).map(({ id, date, text, outcome }) => (
              <tr key={id}>
                <th scope="row">{dayText(date)}</th>
                <td>
                  <button type="button" class="ledger-link" onClick={() => onOpen(id)}>
                    {text}
                  </button>
                  {hasNote(id) ? null : <span class="soft small ledger-read">{LEDGER_WORDS.read}</span>}
                </td>
                <td>{outcome}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {isOpen && hidden > 0 ? <p class="soft small">{LEDGER_WORDS.more(numberText(hidden))}</p> : null}
    </details>
  );
}

function Alarms({ series, onOpen }: Pick<Opening, 'onOpen'> & { readonly series: Series }) {
  const alarms = useMemo(() => findAlarms(series), [series]);
  if (alarms.length === 0) return null;
  return (
    <div class="ledger-alarms">
      <h3>{LEDGER_WORDS.alarms}</h3>
      <p class="soft small">{LEDGER_WORDS.alarmsHint}</p>
      <ul>
        {alarms.slice(-MOST_ROWS).map(({ kind, from, to }) => (
          <li key={`${kind} ${to.id}`}>
            <b>{ALARM_WORDS[kind]}</b>{' '}
            <button type="button" class="ledger-link" onClick={() => onOpen(to.id)}>
              {LEDGER_WORDS.since(pointText(from, dayText(from.date)), pointText(to, dayText(to.date)))}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
