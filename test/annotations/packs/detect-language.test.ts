import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../lib/annotations/annotate';
import { NO_MODELS } from '../../../lib/annotations/models';
import { detectLanguage } from '../../../lib/annotations/packs/detect-language';
import { findPack, LANGUAGES, packFile } from '../../../lib/annotations/packs/language-packs';
import { buildSpanishPack } from '../../../lib/annotations/packs/spanish';

const PACK = buildSpanishPack();
const MODELS = { ...NO_MODELS, packs: [PACK] };
const ENGLISH =
  'The ministry said on Monday that 12 soldiers had been killed in the north of the country, but it did not say how ' +
  'many of them were officers. Residents spoke of a fire that lasted for hours.';
const SPANISH =
  'El ministerio dijo el lunes que 12 soldados habían muerto en el norte del país, pero no precisó cuántos de ellos eran ' +
  'oficiales. Los vecinos hablaron de un incendio que duró horas.';

describe('detectLanguage', () => {
  it.each([
    ['en', ENGLISH],
    ['es', SPANISH],
    [
      'pt',
      'O ministério disse na segunda-feira que os soldados morreram no norte do país, mas não informou quantos deles eram oficiais e com que armas.',
    ],
    [
      'fr',
      'Le ministère a dit lundi que les soldats sont morts dans le nord du pays, mais il n’a pas précisé qui les avait tués et avec quelles armes.',
    ],
    [
      'it',
      'Il ministero ha detto lunedì che i soldati sono morti nel nord del paese, ma non ha precisato chi li ha uccisi e con che armi della zona.',
    ],
    [
      'ca',
      'El ministeri va dir dilluns que els soldats van morir al nord del país, però no va precisar qui els va matar ni amb quines armes de la zona.',
    ],
    [
      'de',
      'Das Ministerium sagte am Montag, dass die Soldaten im Norden des Landes gefallen sind, aber nicht, wer sie mit welchen Waffen getötet hat.',
    ],
  ])('knows %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ['too few words', 'El ministerio dijo el lunes que los soldados del norte habían muerto.'],
    ['another script', 'Міністерство заявило в понеділок '.repeat(10)],
    ['a list of names', 'Danov Petrov Lind Berg Okoye Holt Almqvist '.repeat(6)],
    ['nothing', ''],
  ])('names none for %s', (_, text) => {
    expect(detectLanguage(text)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => LANGUAGES.includes(detectLanguage(text) ?? 'en')));
  });
});

describe('findPack', () => {
  it('finds a pack by any tag of its language, and none for English or strangers', () => {
    expect(['es', 'es-MX', 'ES'].map((tag) => findPack([PACK], tag))).toEqual([PACK, PACK, PACK]);
    expect(['en', 'fr', '', null].map((tag) => findPack([PACK], tag))).toEqual([null, null, null, null]);
    expect(findPack([], 'es')).toBeNull();
  });
});

describe('packFile', () => {
  it('names the file of a language that has a pack, and none for English or strangers', () => {
    expect(packFile('es-MX')).toBe('models/words-es.txt');
    expect(['en', 'en-GB', 'fr', '', 'constructor', null].map(packFile)).toEqual(new Array(6).fill(null));
  });
});

describe('annotate', () => {
  it('reads a Spanish text as Spanish by itself', () => {
    expect(annotate(SPANISH, MODELS)).toEqual(annotate(SPANISH, MODELS, 'es'));
    expect(annotate(SPANISH, MODELS).figures).toMatchObject([{ value: 12, outcome: 'killed' }]);
  });

  it('leaves what the tagger has learnt of English out of other languages', () => {
    const tagger = (): never => {
      throw new Error('asked');
    };
    expect(annotate(SPANISH, { ...MODELS, tagger })).toEqual(annotate(SPANISH, MODELS));
    expect(() => annotate(ENGLISH, { ...NO_MODELS, tagger })).toThrow('asked');
  });

  it('reads an English text alike with and without being told', () => {
    expect(annotate(ENGLISH)).toEqual(annotate(ENGLISH, NO_MODELS, 'en'));
    expect(annotate(ENGLISH).figures).toMatchObject([{ value: 12, outcome: 'killed' }]);
  });

  it('reads a language whose pack is not there as English', () => {
    expect(annotate(SPANISH)).toEqual(annotate(SPANISH, MODELS, 'en'));
    expect(annotate(ENGLISH, NO_MODELS, 'fr')).toEqual(annotate(ENGLISH, NO_MODELS, 'en'));
  });
});
