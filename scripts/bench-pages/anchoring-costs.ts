/**
 * What finding 200 saved quotes again costs beside Hypothesis's way of doing it. In: a tab and the text of a page; out: CPU
 * milliseconds and the number of quotes at their place, for a text in which they stand word for word and an edited one.
 */
import { medianOf, shuffle } from '../bench/statistics';
import type { Bench } from './page-costs';
import { drawQuotes, editText } from './quotes';

export const QUOTES = 200;
/** Share of letters changed in the edited text. */
const EDITED_SHARE = 0.05;

export interface AnchoringCost {
  readonly name: 'exact' | 'edited';
  /** CPU milliseconds. */
  readonly ours: number;
  readonly wholeText: number;
  /** Quotes at their place, of 200. */
  readonly right: { readonly ours: number; readonly wholeText: number };
}

/** Measures both ways on one text, in an empty page. */
export async function measureAnchoring(
  bench: Bench,
  emptyUrl: string,
  text: string,
): Promise<readonly AnchoringCost[]> {
  const spans = drawQuotes(text, QUOTES, bench.random);
  const costs: AnchoringCost[] = [];
  for (const name of ['exact', 'edited'] as const) {
    const edited = JSON.stringify(editText(text, spans, name === 'exact' ? 0 : EDITED_SHARE, bench.random));
    const cpu = { ours: [] as number[], wholeText: [] as number[] };
    const right = { ours: 0, wholeText: 0 };
    for (let run = 0; run < bench.runs; run += 1) {
      for (const way of shuffle(['ours', 'wholeText'] as const, bench.random)) {
        await bench.tab.visit(emptyUrl, bench.probe);
        await bench.tab.run(`globalThis.edited = ${edited}; 0`);
        const cost = await bench.tab.cost(`pageProbe.anchorQuotes(edited, ${way === 'ours'})`);
        cpu[way].push(cost.cpu);
        right[way] = Number(cost.value);
      }
    }
    costs.push({ name, ours: medianOf(cpu.ours), wholeText: medianOf(cpu.wholeText), right });
  }
  return costs;
}
