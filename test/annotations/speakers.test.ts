import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../lib/annotations/attributions';
import { resolveSpeakers } from '../../lib/annotations/speakers';
import { readUnits } from '../../lib/text/text-units';

/** Who speaks in each attribution of a text, by name. */
function speakersOf(text: string): readonly (string | null)[] {
  const units = readUnits(text);
  const { sources, attributions } = resolveSpeakers(units, findAttributions(units));
  return attributions.map(({ sourceId }) => (sourceId === null ? null : (sources[sourceId]?.name ?? null)));
}

function sourcesOf(text: string) {
  const units = readUnits(text);
  return resolveSpeakers(units, findAttributions(units)).sources;
}

describe('names', () => {
  it('gives a short name its fullest form, wherever the text has it', () => {
    const text = 'Danov said the talks had failed. Foreign Minister Boris Danov flew home on Friday.';
    expect(speakersOf(text)).toEqual(['Boris Danov']);
  });

  it('knows family names that come first', () => {
    const text = 'President Lin Qiang arrived on Monday. Lin said he would stay.';
    expect(speakersOf(text)).toEqual(['Lin Qiang']);
  });

  it('keeps two people with one family name apart', () => {
    const text = 'Boris Danov left. Anna Danov said she would stay.';
    expect(speakersOf(text)).toEqual(['Anna Danov']);
  });

  it('takes role and party from the title', () => {
    const [source] = sourcesOf('Russian Defence Ministry spokesperson Oleg Durov said the line was quiet.');
    expect(source).toMatchObject({
      name: 'Oleg Durov',
      role: 'Russian Defence Ministry spokesperson',
      kind: 'person',
      party: 'Russia',
    });
  });

  it('takes the role from an apposition', () => {
    const [source] = sourcesOf('According to Ada Berg, a fellow at the Peace Institute, talks will fail.');
    expect(source).toMatchObject({ name: 'Ada Berg', role: 'fellow at the Peace Institute', kind: 'person' });
  });

  it('gives an acronym its long form', () => {
    const text = 'The Rhine Security Council (RSC) met on Monday. The RSC said it would vote.';
    expect(speakersOf(text)).toEqual(['Rhine Security Council']);
  });
});

describe('pronouns and nouns that take a speaker up again', () => {
  it.each([
    ['Boris Danov said no. He said the talks had failed.', 'Boris Danov'],
    ['Anna Lind met Boris Danov. She said the talks had failed.', 'Anna Lind'],
    ['The Defence Ministry said no. It said the talks had failed.', 'Defence Ministry'],
    ['The Ukrainian Energy Ministry said no. The ministry said the talks had failed.', 'Ukrainian Energy Ministry'],
    ['Army spokeswoman Anna Lind said no. The spokesperson said the talks had failed.', 'Anna Lind'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text).at(-1)).toBe(speaker);
  });

  it('leaves "the" speaker that nobody introduced as it stands', () => {
    expect(speakersOf('The plumber said the pipes were frozen.')).toEqual(['the plumber']);
  });
});

describe('institutions', () => {
  it('gives a statement to the house that made it', () => {
    expect(speakersOf('“We stay neutral,” the Kremlin statement said.')).toEqual(['Kremlin']);
  });

  it('keeps a report as its own source', () => {
    expect(sourcesOf('According to a fire service report, nine died.')).toMatchObject([
      { name: 'a fire service report', kind: 'document' },
    ]);
  });

  it('lists one entry per source', () => {
    expect(sourcesOf('Kyiv said no. Kyiv said it again.')).toHaveLength(1);
  });
});

it('never throws and points into its own list', () => {
  const words = 'said “ ” he The ministry Moscow Boris ( RSC ) . ,'.split(' ');
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words, '\n')).map((list) => list.join(' ')),
  );
  const isSound = (text: string): boolean => {
    const units = readUnits(text);
    const { sources, attributions } = resolveSpeakers(units, findAttributions(units));
    return attributions.every(({ sourceId }) => sourceId === null || sources[sourceId]?.id === sourceId);
  };
  fc.assert(fc.property(texts, isSound), { numRuns: 60 });
}, 30_000);
