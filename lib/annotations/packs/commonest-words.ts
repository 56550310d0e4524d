/**
 * The commonest closed-class words of the languages that news are told apart by: data only. Languages without a pack are here
 * so that their texts are not taken for those of a neighbour.
 */
import { type WordSet, wordSet } from '../lexicon/function-words';

const LISTS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as at by from it he his not are have',
  es: 'de la que el en y los del las por un para con una su al es lo se más pero fue según',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos ao',
  fr: 'de la le et les des en un du une que est pour qui dans par plus au il sur pas',
  it: 'di e il la che in un a per del è una con non i da le si della sono al',
  ca: 'de la i el que a en els per del un les amb una es al va més són pel',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als',
};

/** By primary subtag. */
export const COMMONEST_WORDS: Readonly<Record<string, WordSet>> = Object.fromEntries(
  Object.entries(LISTS).map(([language, list]) => [language, wordSet(list)]),
);
