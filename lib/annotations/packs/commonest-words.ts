/**
 * The commonest closed-class words of the languages that news are told apart by: data only. Languages without a pack are here
 * so that their texts are not taken for those of a neighbour.
 */
const LISTS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as at by from it he his not are have',
  es: 'de la que el en y los del las por un para con una su al es lo se más pero fue según',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos ao',
  fr: 'de la le et les des en un du une que est pour qui dans par plus au il sur pas',
  it: 'di e il la che in un a per del è una con non i da le si della sono al',
  ca: 'de la i el que a en els per del un les amb una es al va més són pel',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als',
};

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = indexWords();

/** Returns the languages, by primary subtag, that the lower-case word is one of the commonest of. */
export function languagesOfWord(word: string): readonly string[] {
  return LANGUAGES_OF.get(word) ?? [];
}

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, list] of Object.entries(LISTS)) {
    for (const word of list.split(' ')) {
      const others = languages.get(word);
      if (others === undefined) languages.set(word, [language]);
      else others.push(language);
    }
  }
  return languages;
}
