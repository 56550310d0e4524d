/**
 * The parts of a figure in, the reasons why it is marked out: a code each, and the words of the text that made it so.
 */
import { spanOfTokens, type TextUnits } from '../text/text-units';
import type { Attribution, Reason } from './annotation';
import type { Parts } from './figures';
import type { GoverningAttribution } from './figures-attribution';

/** Lists what made a figure what it is, in the order the card shows it. */
export function reasonsOf(units: TextUnits, attributions: readonly Attribution[], parts: Parts): readonly Reason[] {
  const { tokens } = units;
  const { place, found, affected, setting, wording, governing } = parts;
  const { numeral, magnitude, phrase } = place;
  const reasons: Reason[] = [{ code: 'number', evidence: { start: numeral.start, end: numeral.end } }];
  if (magnitude.firstToken < numeral.firstToken) {
    reasons.push({ code: 'modifier', evidence: spanOfTokens(tokens, magnitude.firstToken, numeral.firstToken) });
  }
  if (phrase.item !== null) {
    reasons.push({ code: 'item', evidence: spanOfTokens(tokens, phrase.itemFirst, phrase.itemEnd) });
  }
  reasons.push({ code: 'outcome', evidence: spanOfTokens(tokens, found.token, found.token + 1) });
  if (affected !== null) {
    const { token } = affected;
    reasons.push({ code: 'affected', evidence: token === null ? null : spanOfTokens(tokens, token, token + 1) });
  }
  if (setting.scopeEvidence !== null) reasons.push({ code: 'scope', evidence: setting.scopeEvidence });
  if (wording !== null) reasons.push({ code: 'verification', evidence: wording.evidence });
  reasons.push(attributionReason(attributions, governing));
  return reasons;
}

function attributionReason(attributions: readonly Attribution[], governing: GoverningAttribution | null): Reason {
  if (governing === null) return { code: 'unattributed', evidence: null };
  const attribution = attributions[governing.attribution];
  if (governing.isInherited) return { code: 'inherited-source', evidence: attribution?.source[0] ?? null };
  return { code: 'cue', evidence: attribution?.cue[0] ?? null };
}
