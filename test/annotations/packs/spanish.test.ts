import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/annotations/annotate';
import { claimWordClasses } from '../../../lib/annotations/lexicon/claim-words';
import * as clauses from '../../../lib/annotations/lexicon/clause-words';
import { findCueNoun } from '../../../lib/annotations/lexicon/cue-nouns';
import { findCueVerb } from '../../../lib/annotations/lexicon/cue-verbs';
import * as functions from '../../../lib/annotations/lexicon/function-words';
import { findItem } from '../../../lib/annotations/lexicon/items';
import { findParty as findMetonym } from '../../../lib/annotations/lexicon/metonyms';
import { MODIFIERS_BEFORE } from '../../../lib/annotations/lexicon/modifiers';
import * as names from '../../../lib/annotations/lexicon/names';
import { findOutcomeWord } from '../../../lib/annotations/lexicon/outcomes';
import { findParty } from '../../../lib/annotations/lexicon/parties';
import { INSTITUTION_PAIRS } from '../../../lib/annotations/lexicon/party-evidence';
import { CUMULATIVE_PHRASES, TIME_WORDS } from '../../../lib/annotations/lexicon/scope';
import { CHANNEL_NOUNS, kindOfNoun } from '../../../lib/annotations/lexicon/source-nouns';
import { CURRENCY_WORDS, MEASURES, MONTHS } from '../../../lib/annotations/lexicon/units';
import { LIGHT_WORDS, VERIFICATION_PHRASES } from '../../../lib/annotations/lexicon/verification-wording';
import { NO_MODELS } from '../../../lib/annotations/models';
import { readPack, writePack } from '../../../lib/annotations/packs/language-packs';
import { buildSpanishPack } from '../../../lib/annotations/packs/spanish';
import { CARDINALS, FRACTIONS, SCALES, VAGUE_NUMBERS, ZERO_WORDS } from '../../../lib/text/number-words';
import { textOf } from '../../../lib/text/span';

/** The pack as it is read from the file that ships. */
const SHIPPED = readPack(readFileSync('public/models/words-es.txt', 'utf8'));
const IN_SPANISH = { ...NO_MODELS, packs: SHIPPED === null ? [] : [SHIPPED] };
const entries = [...buildSpanishPack().entries.values()].flat();
const glosses = new Set(entries.flatMap(({ gloss, alone }) => [...gloss, ...alone]));

const LISTS: readonly (ReadonlySet<string> | ReadonlyMap<string, unknown>)[] = [
  ...[functions, clauses, names].flatMap((lists) => Object.values(lists)).filter((list) => list instanceof Set),
  ...[CARDINALS, FRACTIONS, SCALES, VAGUE_NUMBERS, ZERO_WORDS, INSTITUTION_PAIRS],
  ...[TIME_WORDS, CHANNEL_NOUNS, CURRENCY_WORDS, MEASURES, MONTHS, LIGHT_WORDS],
];
const PHRASES = new Set(
  [...MODIFIERS_BEFORE, ...VERIFICATION_PHRASES]
    .map(({ phrase }) => phrase)
    .concat(CUMULATIVE_PHRASES)
    .flatMap((phrase) => phrase.split(' ')),
);
/** Parts of names of two words that the engine knows as a whole. */
const NAME_PARTS = new Set(
  '. united arabia red cross nations union ballistic cruise jet armoured health city region'.split(' '),
);

/** A singular stands for its plural, and an ending in -ly for an adverb. */
function isKnown(word: string): boolean {
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/u, '');
  return word.endsWith('ly') || isListed(word) || isListed(singular);
}

function isListed(word: string): boolean {
  const finders = [findCueVerb, findCueNoun, findItem, findOutcomeWord, findParty, kindOfNoun];
  return (
    LISTS.some((list) => list.has(word)) ||
    PHRASES.has(word) ||
    NAME_PARTS.has(word) ||
    word.split('-').every((part) => CARDINALS.has(part)) ||
    claimWordClasses(word) > 0 ||
    findMetonym([word]) !== null ||
    finders.some((find) => (find(word) ?? null) !== null)
  );
}

describe('the words of the Spanish pack', () => {
  it.each([...glosses])('%s is a word that the engine knows', (gloss) => {
    expect(isKnown(gloss.toLowerCase())).toBe(true);
  });

  it('gives every form one meaning', () => {
    const surfaces = entries.map(({ surface }) => surface.join(' '));
    expect(surfaces).toHaveLength(new Set(surfaces).size);
  });

  it('has the same forms for the people of every party', () => {
    const forms = (english: string): number => entries.filter(({ gloss }) => gloss.join(' ') === english).length;
    expect(forms('Russian')).toBe(forms('Ukrainian'));
    expect(forms('Israeli')).toBe(forms('Iranian'));
    expect(forms('Palestinian')).toBe(forms('Syrian'));
  });
});

const figuresOf = (text: string) =>
  annotate(text, IN_SPANISH, 'es').figures.map(
    ({ value, low, high, modifier, item, category, outcome, affected }) =>
      `${value ?? `${low}-${high ?? ''}`} ${modifier} ${item || '–'} ${category} ${outcome} ${affected ?? '–'}`,
  );
const attributionsOf = (text: string) =>
  annotate(text, IN_SPANISH, 'es').attributions.map(({ source, cue, cueClass }) =>
    [...[source, cue].map((spans) => spans.map((span) => textOf(text, span)).join('…')), cueClass].join(' | '),
  );

describe('the file of the Spanish pack', () => {
  it('is what the words give', () => {
    expect(readFileSync('public/models/words-es.txt', 'utf8')).toBe(writePack(buildSpanishPack()));
  });

  it('is read as it was written', () => {
    const byWords = (pack: typeof SHIPPED) =>
      [...(pack?.entries.values() ?? [])]
        .flat()
        .map((entry) => JSON.stringify(entry, ['role', 'surface', 'gloss', 'alone']))
        .sort();
    expect(byWords(SHIPPED)).toEqual(byWords(buildSpanishPack()));
    expect(SHIPPED?.hasDecimalComma).toBe(true);
  });

  it.each(['', 'says-who-words-2 es\nplain: the: : el', '{"error":404}'])('is not read from %j', (file) => {
    expect(readPack(file)).toBeNull();
  });
});

describe('figures in Spanish', () => {
  it.each([
    [
      'El Ministerio de Defensa ruso afirmó el lunes que 1.200 soldados ucranianos murieron en la ofensiva.',
      ['1200 exact soldados ucranianos person killed Ukraine'],
    ],
    [
      'Al menos 12 personas murieron y otras 30 resultaron heridas en un ataque, dijo el gobernador.',
      ['12 at-least personas person killed –', '30 exact – person injured –'],
    ],
    ['Unas 3,5 millones de personas han sido desplazadas.', ['3500000 approx personas person displaced –']],
    [
      'Entre 1.200 y 1.500 civiles fueron evacuados, informó la alcaldesa.',
      ['1200-1500 range civiles person displaced –'],
    ],
    [
      'Treinta y dos rebeldes murieron y ciento veinte resultaron heridos.',
      ['32 exact rebeldes person killed –', '120 exact – person injured –'],
    ],
    ['Murieron 17 policías en la emboscada.', ['17 exact policías person killed –']],
    [
      'El bombardeo dejó 12 muertos y 45 heridos, entre ellos tres niños.',
      ['12 exact – person killed –', '45 exact – person injured –', '3 exact niños person injured –'],
    ],
    ['Hezbolá lanzó unos 150 cohetes contra la ciudad.', ['150 approx cohetes equipment launched –']],
    ['Francia entregará 30 cañones.', ['30 exact cañones equipment supplied –']],
    ['Más de 2.000 viviendas quedaron destruidas.', ['2000 at-least viviendas infrastructure destroyed –']],
    ['Decenas de combatientes fueron capturados.', ['12- vague combatientes person captured –']],
    ['El número de muertos subió a 41, dijo la alcaldesa.', ['41 exact – person killed –']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  it('finds none in dates, years and prices', () => {
    expect(figuresOf('El 3 de mayo de 2024 el pan costaba 2,50 euros.')).toEqual([]);
  });
});

describe('attributions in Spanish', () => {
  it.each([
    [
      'El ejército israelí negó que sus tropas hubieran matado a 23 civiles palestinos.',
      ['El ejército israelí | negó | denying'],
    ],
    ['Según las autoridades, nadie murió en el incendio.', ['las autoridades | Según | neutral']],
    ['«Hemos perdido 14 tanques», dijo el portavoz del Ejército.', ['el portavoz del Ejército | dijo | neutral']],
    [
      'El presidente ruso, Vladímir Putin, confirmó la muerte de dos periodistas.',
      ['El presidente ruso, Vladímir Putin | confirmó | confirming'],
    ],
    ['Ucrania derribó 36 drones, aseguró la Fuerza Aérea.', ['la Fuerza Aérea | aseguró | claiming']],
    ['El Gral. Pérez acusó a Rusia de mentir.', ['El Gral. Pérez | acusó | judging']],
    ['La Cruz Roja exigió la liberación de los rehenes.', ['La Cruz Roja | exigió | demanding']],
  ])('%s', (text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });

  it('says who speaks in the words of the text', () => {
    const { sources } = annotate('El presidente Volodímir Zelenski dijo que la ciudad resiste.', IN_SPANISH, 'es');
    expect(sources).toMatchObject([{ name: 'Volodímir Zelenski', role: 'presidente', kind: 'person' }]);
  });

  it('takes a quotation in guillemets for what was said', () => {
    const text = '«No había ningún combatiente en el edificio», afirmó Ahmed Saleh, vecino de la zona.';
    const [attribution] = annotate(text, IN_SPANISH, 'es').attributions;
    expect(attribution?.form).toBe('direct');
    expect(attribution?.content.map((span) => textOf(text, span))).toEqual([
      '«No había ningún combatiente en el edificio»',
    ]);
  });

  it('finds none where nobody is said to say anything', () => {
    expect(attributionsOf('El puente fue destruido y la ciudad quedó sin agua.')).toEqual([]);
  });
});
