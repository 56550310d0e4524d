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

  it.each([
    ['According to the regional governor, Oleh Danov, nine died.', 'Oleh Danov', 'regional governor'],
    ['Oleh Danov, a doctor in Oldport, who was hurt, said nine had died.', 'Oleh Danov', 'doctor in Oldport'],
  ])('takes name and role from either side of a comma: %s', (text, name, role) => {
    expect(sourcesOf(text)).toMatchObject([{ name, role }]);
  });

  it('gives an acronym its long form', () => {
    const text = 'The Rhine Security Council (RSC) met on Monday. The RSC said it would vote.';
    expect(speakersOf(text)).toEqual(['Rhine Security Council (RSC)']);
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

describe('whom "he", "she" and "it" can mean', () => {
  it.each([
    ['A senior official said no. He said the talks had failed.', 'a senior official'],
    ['Boris Danov met the mayor, Karel Brandt, and left. He said the talks had failed.', 'Boris Danov'],
    ['Boris Danov told reporters that Karel Brandt had said no. He added that talks would go on.', 'Boris Danov'],
    ['Olena Danova met Boris Brandt. He said the talks had failed.', 'Boris Brandt'],
    ['Luka Danov met Anna Brandt. He said the talks had failed.', 'Luka Danov'],
    ['Boris Danov lives in Nova Bystra. In Nova Bystra, he said the talks had failed.', 'Boris Danov'],
    ['Boris Danov said no. Karel Brandt/Courier He said the talks had failed.', 'Boris Danov'],
    ['The Norland Defence Forces said no. It said the talks had failed.', 'Norland Defence Forces'],
    ['Ministers met. Norland launched what it called a rescue.', 'Norland'],
    ['The Harbour Board said no. Israeli guns fired. It said the port was shut.', 'Harbour Board'],
    ['Talks failed, according to the Harbour Post, which said the envoys had left.', 'Harbour Post'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text).at(-1)).toBe(speaker);
  });
});

describe('nouns of another word that take a speaker up again', () => {
  it.each([
    ['Belarusian President Pavel Danov said no. The Belarusian leader said talks had failed.', 'Pavel Danov'],
    ['President Pavel Danov and Polish Prime Minister Ada Berg met. The Polish leader said no.', 'Ada Berg'],
    ['The Harbour Union said no. The Norland-backed group said talks had failed.', 'Harbour Union'],
    ['Air Norland shut its desk. The airline said the port was closed.', 'Air Norland'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text).at(-1)).toBe(speaker);
  });

  it.each([
    ['The Harbour Union said no. The Polish Institute said talks had failed.', 'Polish Institute'],
    ['Boris Danov said no. The agency said talks had failed.', 'the agency'],
    ['Polish President Ada Berg said no. The Swiss leader said talks had failed.', 'Swiss leader'],
  ])('and does not: %s', (text, speaker) => {
    expect(speakersOf(text).at(-1)).toBe(speaker);
  });
});

describe('titles, offices and other words beside a name', () => {
  it.each([
    ['Norland Secretary of State Ada Berg said no.', { name: 'Ada Berg', role: 'Norland Secretary of State' }],
    ['Minister of Foreign Affairs Ada Berg said no.', { name: 'Ada Berg', role: 'Minister of Foreign Affairs' }],
    ['On Friday Mr Danov said no.', { name: 'Danov', role: null }],
    ['On Friday the Reuters news agency said no.', { name: 'Reuters news agency', kind: 'media' }],
  ])('%s', (text, source) => {
    expect(sourcesOf(text)).toMatchObject([source]);
  });

  it('prints a name as running text does, not as a line in capitals', () => {
    expect(sourcesOf('Yesterday, BERGEN said no. On Friday, Bergen said yes.')).toMatchObject([{ name: 'Bergen' }]);
  });

  it.each([
    ['NATO Secretary-General Ada Berg spoke. The NATO head said talks had failed.', 'Ada Berg'],
    ['The Norland Defence Forces said no. The military said talks had failed.', 'Norland Defence Forces'],
    ['Boris Danov said no. A spokesperson for the port left. They said the port was shut.', null],
    [
      'Boris Danov said no. A spokesperson for the port said yes. They said it was shut.',
      'a spokesperson for the port',
    ],
  ])('%s', (text, speaker) => {
    if (speaker !== null) expect(speakersOf(text).at(-1)).toBe(speaker);
    else expect(speakersOf(text).at(-1)).not.toBe('Boris Danov');
  });

  it('takes a health minister for no other minister', () => {
    const text = 'Polish Defence Minister Boris Danov said no. The Polish health minister said yes.';
    expect(speakersOf(text).at(-1)).toBe('Polish health minister');
  });

  it('takes a place for no body', () => {
    const text = 'The Harbour Union said no. Lake Brenna froze. Boats lay in Lake Brenna. It said the port was shut.';
    expect(speakersOf(text).at(-1)).toBe('Harbour Union');
  });
});

describe('short names', () => {
  it.each([
    ['The Norland Ports Authority (Norport) met. Norport said no.', 'Norland Ports Authority (Norport)'],
    ['River Rescue Watch sent boats. RRW said nine were safe.', 'River Rescue Watch (RRW)'],
    ['The US said no.', 'United States (US)'],
    ['Nobody heeded the Russian warnings that the dam would break.', 'Russia'],
  ])('%s', (text, speaker) => {
    expect(speakersOf(text)).toEqual([speaker]);
  });

  it('takes no bracketed word for a short name that does not come from the name', () => {
    expect(speakersOf('The Norland Ports Authority (Oldport) said no.')).not.toContain(
      'Norland Ports Authority (Oldport)',
    );
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
