/** A pack of an invented conflict: nine days of totals that Tesmark's staff publishes of Valdoria's losses. */
import { isoDateOf } from '../../lib/ledger/calendar-day';
import type { PackColumn, ReferencePack } from '../../lib/ledger/reference-pack';

const FIRST_DAY = 20_500;
const DAYS = 9;

export function columnOf(name: string, itemClass: PackColumn['itemClass']): PackColumn {
  return { name, itemClass, category: itemClass === 'combatants' ? 'person' : 'equipment', outcome: 'lost' };
}

export function dayOf(row: number): string {
  return isoDateOf(FIRST_DAY + row);
}

/** Troops grow by 40 a day, tanks by 2, drones not at all. */
export function inventedPack(part: Partial<ReferencePack> = {}): ReferencePack {
  return {
    format: 'says-who-pack',
    version: 1,
    id: 'tesmark-staff',
    title: 'Valdorian losses by Tesmark’s General Staff',
    publisher: 'Tesmark’s General Staff',
    claimsBy: 'Tesmark',
    affected: 'Valdoria',
    licence: 'CC0-1.0',
    attribution: 'invented for tests',
    note: null,
    columns: [columnOf('troops', 'combatants'), columnOf('tanks', 'tanks'), columnOf('drones', 'drones')],
    breaks: [],
    rows: Array.from({ length: DAYS }, (_, i) => ({ date: dayOf(i), counts: [13_800 + 40 * i, 600 + 2 * i, 91] })),
    ...part,
  };
}
