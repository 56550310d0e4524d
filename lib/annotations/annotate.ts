/**
 * Text in, everything the engine says about it out: the one function the background, the pages and the command line call.
 * Runs the finders in the order of their needs and nothing else: no rule of its own. Pure, deterministic, never throws.
 */
import { readUnits } from '../text/text-units';
import type { AnnotatedText } from './annotation';
import { findAttributions } from './attributions';
import { findClaims } from './claims';
import { findFigures } from './figures';
import { type EngineModels, NO_MODELS } from './models';
import { detectLanguage } from './packs/detect-language';
import { findPack } from './packs/language-packs';
import { indexParties } from './party-index';
import { findQuantities } from './quantities';
import { nameSides } from './source-sides';
import { resolveSpeakers } from './speakers';
import { markWords } from './word-classes';

/** UTF-16 code units of a text that are read; longer texts are marked as partial. Bounds memory and time on hostile pages. */
export const TEXT_CAP = 2_000_000;

/**
 * Annotates one text. Every span is an offset into `text` itself; lists are in text order. `language` is a BCP 47 tag;
 * without one the text tells, and a language whose pack is not among the models is read as English.
 */
export function annotate(
  text: string,
  { tagger, claimWords, packs }: EngineModels = NO_MODELS,
  language: string | null = detectLanguage(text),
): AnnotatedText {
  const pack = findPack(packs, language);
  const units = readUnits(text.slice(0, TEXT_CAP), pack);
  const marked = markWords(units);
  // What the models have learnt are English words and word orders: another language stands on the rules alone.
  const attributions = findAttributions(units, marked, pack === null ? tagger : null);
  const parties = indexParties(units);
  const speakers = nameSides(units, parties, resolveSpeakers(units, attributions, marked));
  const quantities = findQuantities(units);
  const figures = findFigures(units, quantities, { ...speakers, parties });
  const claims = findClaims(units, { ...speakers, quantities, figures }, pack === null ? claimWords : null);
  return { ...speakers, figures, quantities, claims, partial: text.length > TEXT_CAP };
}
