/** Where repeated figures come from: each quantity with its independent origins and who told it. Lineages in, markup out. */

import type { Lineage, Origin } from '../lib/ledger/lineage';
import { dayText } from './date-format';
import { countText, magnitudeText } from './format';
import { LEDGER_WORDS, LINK_WORDS } from './ledger-words';
import { LineagePicture } from './lineage-picture';
import { outcomeText } from './words';

export interface LineageListProps {
  /** Most told first. */
  readonly lineages: readonly Lineage[];
  readonly onOpenNote: (noteId: string) => void;
}

/** Quantities shown: the most told ones. */
const MOST_LINEAGES = 50;

export function LineageList({ lineages, onOpenNote }: LineageListProps) {
  return (
    <section aria-labelledby="ledger-origins">
      <h2 id="ledger-origins">{LEDGER_WORDS.origins}</h2>
      <p class="soft small">{LEDGER_WORDS.originsHint}</p>
      {lineages.length === 0 ? <p class="small">{LEDGER_WORDS.noOrigins}</p> : null}
      {lineages.slice(0, MOST_LINEAGES).map((lineage) => (
        <LineageEntry key={lineage.tellings[0]?.id} lineage={lineage} onOpenNote={onOpenNote} />
      ))}
    </section>
  );
}

function LineageEntry({ lineage, onOpenNote }: Pick<LineageListProps, 'onOpenNote'> & { readonly lineage: Lineage }) {
  const { tellings, origins } = lineage;
  const told = countText(tellings.length, 'telling');
  return (
    <article class="lineage">
      <h3>{titleOf(tellings)}</h3>
      <p>
        <b>{LEDGER_WORDS.independent(origins.length)}</b> <span class="soft">{told}</span>
      </p>
      <LineagePicture lineage={lineage} label={LEDGER_WORDS.picture(countText(origins.length, 'origin'), told)} />
      <ul>
        {origins.map((origin) => (
          <OriginRow key={origin.tellings[0]?.id} origin={origin} onOpenNote={onOpenNote} />
        ))}
      </ul>
    </article>
  );
}

function OriginRow({ origin, onOpenNote }: Pick<LineageListProps, 'onOpenNote'> & { readonly origin: Origin }) {
  const { name, tellings, descents } = origin;
  return (
    <li>
      <b>{name}</b>
      <ul>
        {tellings.map(({ id, outlet, date }) => {
          const descent = descents.find(({ to }) => to.id === id);
          return (
            <li key={id}>
              <button type="button" class="ledger-link" onClick={() => onOpenNote(id)}>
                {`${outlet}, ${dayText(date)}`}
              </button>
              {descent === undefined ? null : <span class="soft">{` ${LINK_WORDS[descent.by]}`}</span>}
            </li>
          );
        })}
      </ul>
    </li>
  );
}

function titleOf([first]: Lineage['tellings']): string {
  if (first === undefined) return '';
  const { magnitude, itemClass, item, outcome, affected } = first.figure;
  const whose = affected === null ? '' : ` ${LEDGER_WORDS.of(affected)}`;
  return `${magnitudeText(magnitude)} ${itemClass ?? item}${whose} ${outcomeText(outcome)}`;
}
