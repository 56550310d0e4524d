/**
 * What stands beside a figure of the article, as rows of its card: an annotated text and a figure's index in, rows in
 * words out. The neighbours of all figures are found once per text.
 */

import type { CardRow } from '../../components/card-facts';
import { comparisonText } from '../../components/comparison-text';
import { magnitudeText } from '../../components/format';
import { OVERVIEW_WORDS, SWITCH_WORDS } from '../../components/overview-words';
import { outcomeText } from '../../components/words';
import type { AnnotatedText } from '../../lib/annotations/annotation';
import type { CountSwitch } from '../../lib/ledger/count-guard';
import { type FigureNeighbours, findNeighbours, type SideBeside } from '../../lib/ledger/figure-neighbours';

const known = new WeakMap<AnnotatedText, ReadonlyMap<number, FigureNeighbours>>();

/** Returns the other side's row and one for each change of what is counted. */
export function neighbourRows(text: string, annotated: AnnotatedText, index: number): readonly CardRow[] {
  const all = known.get(annotated) ?? findNeighbours(text, annotated);
  known.set(annotated, all);
  const { sides, switches } = all.get(index) ?? { sides: [], switches: [] };
  return [...sides.map(toSideRow), ...switches.map((one) => toSwitchRow(one, index))];
}

function toSideRow({ side, figures, comparison }: SideBeside): CardRow {
  const told = figures.map(({ magnitude, outcome }) => `${magnitudeText(magnitude)} ${outcomeText(outcome)}`);
  const value = told.length === 0 ? OVERVIEW_WORDS.silent : `${told.join(', ')}.`;
  const fit = comparison === null ? '' : ` ${comparisonText(comparison)}`;
  return { label: OVERVIEW_WORDS.sideSays(side), value: `${value}${fit}` };
}

function toSwitchRow({ kind, figures }: CountSwitch, index: number): CardRow {
  const other = figures.find((figure) => figure.index !== index);
  const quote = other === undefined ? '' : `: “${other.quote}”, ${outcomeText(other.outcome)}`;
  return { label: OVERVIEW_WORDS.counted, value: `${SWITCH_WORDS[kind]}${quote}.` };
}
