/**
 * Which reference packs are looked up: none until the reader chooses. Each says whose claims it holds, under which licence,
 * and that the other side has a slot of the same kind. Packs and a callback in, markup out.
 */

import type { ReferencePack } from '../lib/ledger/reference-pack';
import { dayText } from './date-format';
import { countText } from './format';
import { PACK_WORDS } from './options-words';
import { Switch } from './switch';

export interface PackSettingsProps {
  /** Packs that came with the extension; null while they are read. */
  readonly available: readonly ReferencePack[] | null;
  /** Ids of those that are looked up. */
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

export function PackSettings({ available, chosen, onChoose }: PackSettingsProps) {
  const choose = (id: string, on: boolean) => {
    const others = chosen.filter((other) => other !== id);
    onChoose(on ? [...others, id] : others);
  };
  return (
    <>
      <p class="soft small">{PACK_WORDS.why}</p>
      {available === null ? <p class="soft small">{PACK_WORDS.loading}</p> : null}
      {available?.length === 0 ? <p class="soft small">{PACK_WORDS.none}</p> : null}
      {available?.map((pack) => (
        <div key={pack.id} class="pack-slots">
          <div class="pack-slot">
            <Switch on={chosen.includes(pack.id)} onChange={(on) => choose(pack.id, on)}>
              {PACK_WORDS.claimsBy(pack.claimsBy ?? pack.publisher)}
            </Switch>
            <p class="small">{pack.title}</p>
            <p class="soft small">{aboutText(pack)}</p>
            {pack.note === null ? null : <p class="soft small">{pack.note}</p>}
          </div>
          <div class="pack-slot pack-slot-empty">
            <p>{PACK_WORDS.claimsBy(pack.affected)}</p>
            <p class="soft small">{PACK_WORDS.emptySlot(pack.claimsBy ?? pack.publisher)}</p>
          </div>
        </div>
      ))}
    </>
  );
}

function aboutText({ rows, attribution, licence }: ReferencePack): string {
  const days = countText(rows.length, 'day');
  const [first, last] = [rows[0], rows.at(-1)].map((row) => dayText(row?.date ?? ''));
  return PACK_WORDS.about(days, `${first} – ${last}`, `${attribution} (${licence})`);
}
