/**
 * The Spanish pack: the words of spanish-words.ts in all the forms that news print, as entries of a language pack. How
 * Spanish makes a plural, a feminine or a past stands here and nowhere else.
 */
import { indexEntries, type LanguagePack, type PackEntry } from '../../text/language-pack';
import { formsOf, type VerbForm } from '../lexicon/cue-verbs';
import { CUES, DEEDS, NAMES, NOUNS, NUMBERS, PEOPLES, PLAIN } from './spanish-words';

/** Built anew with every call: keep what it returns. */
export function buildSpanishPack(): LanguagePack {
  const entries = [
    ...rowsOf(NUMBERS).map(({ english, spanish }) => plain(spanish, english)),
    ...rowsOf(PLAIN).map(({ english, spanish }) => plain(spanish, english)),
    ...rowsOf(NAMES).map(({ english, spanish }) => noun(spanish, english)),
    ...tensAndOnes(),
    ...rowsOf(NOUNS).flatMap(nounEntries),
    ...rowsOf(PEOPLES).flatMap(peopleEntries),
    ...rowsOf(DEEDS).flatMap(deedEntries),
    ...rowsOf(CUES).flatMap(cueEntries),
  ];
  return { language: 'es', hasDecimalComma: true, entries: indexEntries(entries) };
}

interface Row {
  readonly english: string;
  readonly spanish: string;
}

/** "the: el, la" → two rows. */
function rowsOf(section: string): readonly Row[] {
  return section
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [english = '', forms = ''] = line.split(': ');
      return forms.split(', ').map((spanish) => ({ english, spanish }));
    });
}

function plain(spanish: string, english: string): PackEntry {
  return { role: 'plain', surface: tokensOf(spanish), gloss: english.split(' '), alone: [] };
}

function noun(spanish: string, english: string): PackEntry {
  return { ...plain(spanish, english), role: 'noun' };
}

/** "EE. UU." is four tokens. */
function tokensOf(spanish: string): readonly string[] {
  return spanish.toLowerCase().replaceAll('.', ' .').split(' ');
}

/** "treinta y dos": 31 to 99. */
function tensAndOnes(): readonly PackEntry[] {
  const tens = { treinta: 'thirty', cuarenta: 'forty', cincuenta: 'fifty', sesenta: 'sixty', setenta: 'seventy' };
  const more = { ...tens, ochenta: 'eighty', noventa: 'ninety' };
  const ones = { dos: 'two', tres: 'three', cuatro: 'four', cinco: 'five', seis: 'six', siete: 'seven', ocho: 'eight' };
  const all = { un: 'one', uno: 'one', una: 'one', ...ones, nueve: 'nine' };
  return Object.entries(more).flatMap(([ten, english]) =>
    Object.entries(all).map(([one, end]) => plain(`${ten} y ${one}`, `${english}-${end}`)),
  );
}

/** The first word takes the plural, and its adjective with it: "vehículos blindados", "carros de combate". */
function nounEntries({ english, spanish }: Row): readonly PackEntry[] {
  const [one = '', many = ''] = english.split('/');
  const [singular = '', plural = pluralOf(singular)] = spanish.split('/');
  return [noun(singular, one), noun(plural, many)];
}

function pluralOf(phrase: string): string {
  const words = phrase.split(' ');
  const isOfType = words[1] === 'de';
  return words.map((word, index) => (isOfType && index > 0 ? word : pluralOfWord(word))).join(' ');
}

function pluralOfWord(word: string): string {
  if (word.endsWith('z')) return `${word.slice(0, -1)}ces`;
  if (/[aeioué]$/u.test(word)) return `${word}s`;
  if (word.endsWith('í')) return `${word}es`;
  const accents: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u' };
  // A word stressed on its last syllable loses the accent that marks it: "camión", "camiones".
  return `${word.replace(/[áéíóú](?=[ns]$)/u, (vowel) => accents[vowel] ?? vowel)}es`;
}

function peopleEntries({ english, spanish }: Row): readonly PackEntry[] {
  const [adjective = '', people = ''] = english.split('/');
  return adjectiveForms(spanish).map(({ form, isPlural }) => ({
    role: 'adjective',
    surface: [form],
    gloss: [adjective],
    alone: [isPlural ? people : adjective],
  }));
}

function adjectiveForms(masculine: string): readonly { readonly form: string; readonly isPlural: boolean }[] {
  const feminine = feminineOf(masculine);
  const plurals = [pluralOfWord(masculine), pluralOfWord(feminine)];
  return [
    ...[masculine, feminine].map((form) => ({ form, isPlural: false })),
    ...plurals.map((form) => ({ form, isPlural: true })),
  ];
}

function feminineOf(masculine: string): string {
  if (masculine.endsWith('o')) return `${masculine.slice(0, -1)}a`;
  if (masculine.endsWith('és')) return `${masculine.slice(0, -2)}esa`;
  if (masculine.endsWith('án')) return `${masculine.slice(0, -2)}ana`;
  return masculine.endsWith('ñol') ? `${masculine}a` : masculine;
}

/** The forms of a verb that news use: third persons, participle, gerund. */
interface VerbForms {
  readonly infinitive: string;
  readonly present: readonly [string, string];
  readonly past: readonly [string, string];
  readonly participle: string;
  readonly gerund: string;
}

/** Irregular verbs come as infinitive, presents, pasts, participle and gerund; the others by their ending. */
function verbForms(written: string): VerbForms {
  const [infinitive = '', one, many, past, pasts, participle = '', gerund = ''] = written.split(' ');
  if (one !== undefined && many !== undefined && past !== undefined && pasts !== undefined) {
    return { infinitive, present: [one, many], past: [past, pasts], participle, gerund };
  }
  const stem = infinitive.slice(0, -2);
  return infinitive.endsWith('ar')
    ? {
        infinitive,
        present: [`${stem}a`, `${stem}an`],
        past: [`${stem}ó`, `${stem}aron`],
        participle: `${stem}ado`,
        gerund: `${stem}ando`,
      }
    : {
        infinitive,
        present: [`${stem}e`, `${stem}en`],
        past: [`${stem}ió`, `${stem}ieron`],
        participle: `${stem}ido`,
        gerund: `${stem}iendo`,
      };
}

function futuresOf({ infinitive }: Pick<VerbForms, 'infinitive'>): readonly string[] {
  return [`${infinitive}á`, `${infinitive}án`];
}

function participles(masculine: string): readonly string[] {
  return adjectiveForms(masculine).map(({ form }) => form);
}

function deedEntries({ english, spanish }: Row): readonly PackEntry[] {
  const [past = '', gerund = ''] = english.split('/');
  const forms = verbForms(spanish);
  return [
    ...[...forms.past, ...forms.present, ...participles(forms.participle)].map((form) => plain(form, past)),
    ...futuresOf(forms).map((form) => plain(form, `will ${past}`)),
    plain(forms.gerund, gerund),
  ];
}

function cueEntries({ english, spanish }: Row): readonly PackEntry[] {
  const { infinitive, present, past, participle, gerund } = verbForms(spanish);
  const inEnglish = new Map<VerbForm, string>(formsOf(english).map(([word, form]) => [form, word]));
  const as = (form: VerbForm, words: readonly string[]) =>
    words.map((word) => plain(word, inEnglish.get(form) ?? english));
  return [
    ...as('past', past),
    ...as('present', [present[0]]),
    ...as('base', [present[1], infinitive]),
    ...as('participle', participles(participle)),
    ...as('gerund', [gerund]),
    ...futuresOf({ infinitive }).map((form) => plain(form, `will ${english}`)),
  ];
}
