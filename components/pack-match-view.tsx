/**
 * What a reference pack knows of an article's running totals: the day of the bulletin, days that fit, or none, and how
 * old it was. Always with whose claims they are, the licence, and the empty slot of the other side. A match in, markup out.
 */

import type { PackMatch } from '../lib/ledger/article-overview';
import type { BulletinMatch, BulletinResult } from '../lib/ledger/match-bulletin';
import { dayText } from './date-format';
import { countText } from './format';
import { OVERVIEW_WORDS } from './overview-words';

export interface PackMatchProps {
  readonly match: PackMatch;
  readonly onShow: (markId: string) => void;
}

export function PackMatchView({ match, onShow }: PackMatchProps) {
  return (
    <div class="pack-match">
      <p class="overline">{OVERVIEW_WORDS.claimsBy(match.publisher)}</p>
      {match.matches.map((one) => (
        <Bulletin key={one.source ?? ''} one={one} onShow={onShow} />
      ))}
      <p class="soft small">{OVERVIEW_WORDS.packSource(match.attribution, match.licence)}</p>
      <p class="sides-silent">{OVERVIEW_WORDS.mirror}</p>
    </div>
  );
}

function Bulletin({ one, onShow }: { readonly one: BulletinMatch; readonly onShow: PackMatchProps['onShow'] }) {
  return (
    <>
      <p>
        {resultText(one.result)} {ageText(one.result)}
      </p>
      <ul class="pack-figures">
        {one.figures.map(({ index, quote }) => (
          <li key={index}>
            <button type="button" class="cue-count" onClick={() => onShow(`f${index}`)}>
              {quote}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function resultText(result: BulletinResult): string {
  switch (result.state) {
    case 'day':
      return OVERVIEW_WORDS.packDay(dayText(result.date));
    case 'days':
      return OVERVIEW_WORDS.packDays(result.ranges.map(rangeText).join(', '));
    case 'none':
      return result.nearest === null
        ? OVERVIEW_WORDS.packNone
        : `${OVERVIEW_WORDS.packNone} ${OVERVIEW_WORDS.packNearest(
            dayText(result.nearest.date),
            result.nearest.differing.map(({ quote }) => `“${quote}”`).join(', '),
          )}`;
  }
}

function rangeText({ from, to }: { readonly from: string; readonly to: string }): string {
  return from === to ? dayText(from) : `${dayText(from)} to ${dayText(to)}`;
}

/** The staleness clock; nothing where no bulletin was found or the article has no date. */
function ageText(result: BulletinResult): string | null {
  if (result.state === 'none' || result.age === null) return null;
  return result.age <= 0 ? OVERVIEW_WORDS.packSameDay : OVERVIEW_WORDS.packAge(countText(result.age, 'day'));
}
