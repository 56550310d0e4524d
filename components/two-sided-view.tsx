/**
 * The two-sided table: one row per thing that is counted, the same two columns for both sides, what others say below.
 * An empty cell says that it is empty. A table in, markup out; a figure leads to its mark.
 */

import type { ReportedFigure } from '../lib/ledger/reported-figure';
import type { TwoSidedRow, TwoSidedTable } from '../lib/ledger/two-sided-table';
import { comparisonText } from './comparison-text';
import { magnitudeText } from './format';
import { OVERVIEW_WORDS } from './overview-words';
import { cueClassText, outcomeText, scopeText } from './words';

export interface TwoSidedViewProps extends FigureActions {
  readonly table: TwoSidedTable;
}

interface FigureActions {
  /** Leads to a figure, by its index. */
  readonly onShow: (index: number) => void;
  /** Where and when a figure was told, for tables of several articles; by its index. */
  readonly whenceOf?: (index: number) => string | null;
}

export function TwoSidedView({ table, ...actions }: TwoSidedViewProps) {
  const { sides, rows } = table;
  if (rows.length === 0) return <p class="soft small">{OVERVIEW_WORDS.noFigures}</p>;
  const byASide = rows.filter(isBySide);
  const byOthers = rows.filter((row) => !isBySide(row));
  return (
    <>
      {byASide.length === 0 ? null : (
        <table class="sides">
          <caption class="hidden-text">{OVERVIEW_WORDS.bothSides}</caption>
          <thead>
            <tr>
              {sides.map((side, column) => (
                <th key={column} scope="col">
                  {side ?? <span class="soft">{OVERVIEW_WORDS.noSide}</span>}
                </th>
              ))}
            </tr>
          </thead>
          {byASide.map((row) => (
            <SideRows key={keyOf(row)} row={row} {...actions} />
          ))}
        </table>
      )}
      {byOthers.length === 0 ? null : (
        <table class="sides sides-told">
          <caption class="overline">{OVERVIEW_WORDS.told}</caption>
          {byOthers.map((row) => (
            <tbody key={keyOf(row)}>
              <ThingRow row={row} />
              <Asides row={row} {...actions} />
            </tbody>
          ))}
        </table>
      )}
    </>
  );
}

function isBySide({ cells }: TwoSidedRow): boolean {
  return cells.first.length + cells.second.length > 0;
}

/** Its first figure stands in no other row. */
function keyOf({ cells }: TwoSidedRow): number {
  return Math.min(
    ...Object.values(cells).flatMap((figures: readonly ReportedFigure[]) => figures.map(({ index }) => index)),
  );
}

interface RowProps extends FigureActions {
  readonly row: TwoSidedRow;
}

function SideRows({ row, ...actions }: RowProps) {
  return (
    <tbody>
      <ThingRow row={row} />
      <tr>
        <SideCell figures={row.cells.first} {...actions} />
        <SideCell figures={row.cells.second} {...actions} />
      </tr>
      <Asides row={row} {...actions} />
      {row.comparison === null ? null : (
        <tr class="sides-fit" data-fit={row.comparison.fit}>
          <td colSpan={2}>{comparisonText(row.comparison)}</td>
        </tr>
      )}
    </tbody>
  );
}

function ThingRow({ row }: Pick<RowProps, 'row'>) {
  return (
    <tr>
      <th scope="rowgroup" colSpan={2} class="sides-thing">
        <b>{row.itemClass ?? row.item}</b>
        {row.affected === null ? null : ` ${OVERVIEW_WORDS.of(row.affected)}`}
        {row.affected === null ? <span class="soft">{` · ${OVERVIEW_WORDS.whoseUnknown}`}</span> : null}
        {row.scope === 'none' ? null : <span class="soft">{` · ${scopeText(row.scope)}`}</span>}
      </th>
    </tr>
  );
}

/** What others say and what nobody is said to have said, across both columns. */
function Asides({ row, ...actions }: RowProps) {
  const { third, unattributed } = row.cells;
  const labels = [
    [OVERVIEW_WORDS.third, third],
    [OVERVIEW_WORDS.unattributed, unattributed],
  ] as const;
  return labels.map(([label, figures]) =>
    figures.length === 0 ? null : (
      <tr key={label}>
        <td colSpan={2}>
          {isBySide(row) || label === OVERVIEW_WORDS.unattributed ? <span class="overline">{label}</span> : null}
          <Figures figures={figures} {...actions} />
        </td>
      </tr>
    ),
  );
}

interface FiguresProps extends FigureActions {
  readonly figures: readonly ReportedFigure[];
}

function SideCell({ figures, ...actions }: FiguresProps) {
  return (
    <td>
      {figures.length === 0 ? (
        <span class="sides-silent">{OVERVIEW_WORDS.silent}</span>
      ) : (
        <Figures figures={figures} {...actions} />
      )}
    </td>
  );
}

function Figures({ figures, onShow, whenceOf }: FiguresProps) {
  return (
    <ul class="sides-figures">
      {figures.map((figure) => (
        <li key={figure.index}>
          <button type="button" class="sides-figure" title={figure.quote} onClick={() => onShow(figure.index)}>
            <strong>{magnitudeText(figure.magnitude)}</strong> {outcomeText(figure.outcome)}
            {figure.source === null ? null : <small>{sourceText(figure.source)}</small>}
            {whenceOf === undefined ? null : <small class="soft">{whenceOf(figure.index)}</small>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Neutral words need no name: they are the rule. */
function sourceText({ name, cueClass }: NonNullable<ReportedFigure['source']>): string {
  return cueClass === 'neutral' ? name : `${name} · ${cueClassText(cueClass)}`;
}
