import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../lib/annotations/annotation';
import { findFigures } from '../../lib/annotations/figures';
import { findQuantities } from '../../lib/annotations/quantities';
import { textOf } from '../../lib/text/span';
import { readUnits } from '../../lib/text/text-units';

const figuresOf = (text: string): readonly Figure[] => {
  const units = readUnits(text);
  return findFigures(units, findQuantities(units), { sources: [], attributions: [] });
};

/** "quote | category | outcome" */
const told = (text: string): string[] =>
  figuresOf(text).map((figure) => `${textOf(text, figure)} | ${figure.category} | ${figure.outcome}`);

describe('findFigures: counts of which nothing became', () => {
  it('knows the freed', () => {
    expect(told('Twelve hostages were released.')).toEqual(['Twelve hostages | person | none']);
  });

  it.each([
    'The two armies released new figures.',
    'Both sides exchanged three letters.',
    'Four brigades released footage.',
  ])('finds no figure in %j', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('findFigures: verbs that a word behind them changes', () => {
  it.each([
    ['The gunners brought down 16 drones.', '16 drones | equipment | intercepted'],
    ['Forty rebels had laid down their arms.', 'Forty rebels | person | surrendered'],
    ['Some 900 residents left their homes.', 'Some 900 residents | person | displaced'],
    ['The staff counted 140 enemy killed.', '140 enemy | person | killed'],
  ])('reads %j', (text, figure) => {
    expect(told(text)).toEqual([figure]);
  });

  it.each(['Twelve residents left the meeting early.', 'Forty rebels laid mines.'])('finds no figure in %j', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('findFigures: parts and wholes', () => {
  /** "value of whole" for each figure, null for a count of its own. */
  const wholesOf = (text: string): readonly (number | null)[] => {
    const figures = figuresOf(text);
    return figures.map(({ partOf }) => (partOf === undefined ? null : (figures[partOf]?.value ?? null)));
  };

  it.each([
    ['The raid killed 12 people, including three children.', [null, 12]],
    ['The raid hurt 31 people, among them six teachers.', [null, 31]],
    ['Air defence downed 36 of 51 drones.', [51, null]],
    ['The raid killed 12 people. Nine of them were women.', [null, 12]],
    ['The raid killed nine people: 5 in Lenn and 4 in Orn.', [null, 9, 9]],
    ['The raid killed 12 people and wounded three children.', [null, null]],
  ])('links them in %j', (text, expected) => {
    expect(wholesOf(text)).toEqual(expected);
  });

  it('gives a part of them the outcome of the whole', () => {
    expect(told('The raid wounded 31 people. It was said that 18 of them were women.').at(-1)).toBe(
      '18 | person | injured',
    );
  });
});

describe('findFigures: a number told by another', () => {
  const valuesOf = (text: string): readonly (number | null)[] => figuresOf(text).map(({ value }) => value);

  it.each([
    ['The blast left nine dead and three times that many hurt.', [9, 27]],
    ['Officials put the toll at 20; the militia, at twice that.', [20, 40]],
    ['Medics put the toll at 5; the mayor, at twice that number.', [5, 10]],
  ])('takes its value from the number before in %j', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });

  it('keeps what is not known of the number before', () => {
    expect(figuresOf('The blast left dozens dead and twice that many hurt.').map(({ low }) => low)).toEqual([12, 24]);
  });

  it.each(['Twice that many were hurt.', 'It cost $5 million and twice that many were hurt.'])(
    'finds none without a count before in %j',
    (text) => {
      expect(valuesOf(text)).toEqual([]);
    },
  );
});

describe('findFigures: what is counted and what became of it', () => {
  it.each([
    ['The shelling killed 12 people.', ['12 people | person | killed']],
    ['At least 12 people were killed.', ['At least 12 people | person | killed']],
    ['The raid killed one and wounded six.', ['one | person | killed', 'six | person | injured']],
    ['The strike left 12 dead and 30 wounded.', ['12 | person | killed', '30 | person | injured']],
    [
      'Five sailors, including two teachers, were killed.',
      ['Five sailors | person | killed', 'two teachers | person | killed'],
    ],
    ['One soldier, Sgt Ola Berg, was killed.', ['One soldier | person | killed']],
    ['No soldiers were killed.', ['No soldiers | person | killed']],
    ['Another 30 were wounded.', ['30 | person | injured']],
    [
      'Dozens of rebels and four marines were killed.',
      ['Dozens of rebels | person | killed', 'four marines | person | killed'],
    ],
    ['The gunmen took 40 villagers hostage.', ['40 villagers | person | captured']],
    [
      'They have lost 20 tanks, 3 jets, 14 drones and 2 boats.',
      [
        '20 tanks | equipment | lost',
        '3 jets | equipment | lost',
        '14 drones | equipment | lost',
        '2 boats | equipment | lost',
      ],
    ],
    ['Allies sent 14 Leopard 2 tanks.', ['14 Leopard 2 tanks | equipment | supplied']],
    // Names of weapons of either side, and names that only their maker's number gives away.
    ['It lost 31 Abrams and 60 Bradleys.', ['31 Abrams | equipment | lost', '60 Bradleys | equipment | lost']],
    ['It lost 31 T-72s and 60 BMPs.', ['31 T-72s | equipment | lost', '60 BMPs | equipment | lost']],
    ['It lost 31 HIMARS and 60 Grads.', ['31 HIMARS | equipment | lost', '60 Grads | equipment | lost']],
    [
      'Two F-16s and nine Ka-52s were shot down.',
      ['Two F-16s | equipment | intercepted', 'nine Ka-52s | equipment | intercepted'],
    ],
    ['It sent 31 QX-90Bs.', ['31 QX-90Bs | equipment | supplied']],
    ['It sent 31 U-21s and 40 COP-26s.', []],
    ['Air defence downed 36 of 51 drones.', ['36 | equipment | intercepted', '51 drones | equipment | intercepted']],
    ['Of the 51 drones fired, 36 were downed.', ['51 drones | equipment | launched', '36 | equipment | intercepted']],
    ['The army shot down five drones.', ['five drones | equipment | intercepted']],
    [
      'It destroyed two German-made 105mm L118 howitzers.',
      ['two German-made 105mm L118 howitzers | equipment | destroyed'],
    ],
    [
      'Shelling damaged 40 homes and two schools.',
      ['40 homes | infrastructure | damaged', 'two schools | infrastructure | damaged'],
    ],
    ['The death toll since spring rose to more than 900.', ['more than 900 | person | killed']],
    ['The number of those injured has risen to 39.', ['39 | person | injured']],
    ['It reported 200 casualties.', ['200 casualties | person | casualties']],
    ['Some 300 were killed or wounded.', ['Some 300 | person | casualties']],
    ['Around 70,000 people have been displaced.', ['Around 70,000 people | person | displaced']],
    ['Moscow said 27 dead Georgian soldiers lay there.', ['27 dead Georgian soldiers | person | killed']],
    ['Headline: 300 killed in the capital', ['300 | person | killed']],
    ['Between 1,200 and 1,500 fighters were killed.', ['Between 1,200 and 1,500 fighters | person | killed']],
    ['100 to 200 soldiers a day are dying.', ['100 to 200 soldiers | person | killed']],
    ['17.34: 3 killed', ['3 | person | killed']],
    ['Merrow: 40 killed in a blast', ['40 | person | killed']],
    ['About 60 a day are being killed.', ['About 60 | person | killed']],
    ['Tens of thousands have died.', ['Tens of thousands | person | killed']],
    ['Hundreds have since been killed.', ['Hundreds | person | killed']],
    ['Some 125 aircraft were seen near the island.', ['Some 125 aircraft | equipment | deployed']],
    ['About 30 rockets were detected near the port.', ['About 30 rockets | equipment | launched']],
    ['A total of 300 shells hit the town.', ['300 shells | equipment | launched']],
    [
      'Around 9,000 people have crossed into Lund, including 400 on Sunday.',
      ['Around 9,000 people | person | displaced', '400 | person | displaced'],
    ],
    [
      'Allies will send 14 Wolf 2s and two Patriots.',
      ['14 Wolf 2s | equipment | supplied', 'two Patriots | equipment | supplied'],
    ],
    ['Allies will send 14 Wolf 2 howitzers.', ['14 Wolf 2 howitzers | equipment | supplied']],
    ['The army handed over 25 prisoners.', ['25 prisoners | person | none']],
    ['All 89 drones fired were shot down.', ['89 drones | equipment | intercepted']],
    ['Two schools and a clinic were hit.', ['Two schools | infrastructure | damaged']],
    ['Three schools in the old and new quarters were struck.', ['Three schools | infrastructure | damaged']],
    ['Seven of the wounded later died.', ['Seven | person | killed']],
    ['Nearly 2,000 of the valley’s 4,000 people have been displaced.', ['Nearly 2,000 | person | displaced']],
    ['Men carried two bloodied children.', ['two bloodied children | person | injured']],
    ['The army sent 2,000 more troops.', ['2,000 more troops | person | deployed']],
    ['It has lost 90 men and Orvania about 120.', ['90 men | person | lost', 'about 120 | person | lost']],
    [
      'The raid hurt 31 people, among them six teachers.',
      ['31 people | person | injured', 'six teachers | person | injured'],
    ],
    ['Her unit buried 17 soldiers.', ['17 soldiers | person | killed']],
    ['Around 60,000 have been driven from their homes.', ['Around 60,000 | person | displaced']],
    ['The smugglers drowned 40 dockworkers and sank two gunboats.', ['two gunboats | equipment | destroyed']],
    ['Two years after 13 died, five more were killed.', ['13 | person | killed', 'five | person | killed']],
  ])('reads %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    'Three officials said the town was quiet.',
    'Two countries signed four treaties.',
    'The 155mm gun and the M777 are old.',
    'Trade reached $147 billion last year.',
    'The girl, 12, was seen on 3 May 2021.',
    'The army would have killed 300 people.',
    'Four Israeli strikes and two Syrian raids were reported.',
    'The home side won 3-1 with 12 minutes left.',
    'The 93rd brigade held on for 20 days.',
    'He visited five schools.',
    'It will deploy 300 tanks if attacked.',
    'The dam could kill 3,000 people.',
    'The girls, 12 and 14, were killed.',
    'The medic, 34, was killed.',
    'Crews put out one fire after the raid.',
    'One in five of the 400 houses was destroyed.',
    'Some 300 troops crossed into the valley.',
    'The army sent 40 teachers home.',
    'They held the town, putting 18,000 residents at risk.',
    'Gunmen shot dead a hairdresser.',
  ])('finds no figure in %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('gives valid, sorted figures on any mix of words', () => {
    const unit = fc.constantFrom(
      '12 ',
      'no ',
      'dozens of ',
      'people ',
      'tanks ',
      'were ',
      'killed ',
      'and ',
      ', ',
      'of ',
      '. ',
      '\n',
      'lost ',
      'Gaza ',
      'including ',
      '“',
      'more than ',
      'drones ',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        const figures = figuresOf(text);
        const starts = figures.map((figure) => figure.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const { start, end, number } of figures) {
          expect(start <= number.start && number.start < number.end && number.end <= end && end <= text.length).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('findFigures: nouns that stand elsewhere', () => {
  it.each([
    ['Shelling hit Sorn. Nine of the dead were miners.', ['Nine | person | killed']],
    ['Two of those killed were nurses.', ['Two | person | killed']],
    ['Some of the wounded, about 40 according to a doctor, stayed behind.', ['about 40 | person | injured']],
    ['Seven advisers were among those killed at Sorn.', ['Seven advisers | person | killed']],
    ['Nine of the seats were empty.', []],
    ['Some of the guests, about 40 according to a waiter, stayed behind.', []],
    ['Seven advisers were among those invited to Sorn.', []],
  ])('finds the victims in %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['Nine of the dead were nurses.', 'civilian'],
    ['Nine of the dead were soldiers.', 'combatant'],
    ['Nine of the dead were found later.', 'unknown'],
  ])('reads the class behind the verb in %j', (text, expected) => {
    expect(figuresOf(text)[0]?.victimClass).toBe(expected);
  });

  it('gives two peoples their one noun', () => {
    const figures = figuresOf('Analysts counted the destruction of 12 Armenian and 15 Georgian trucks.');
    expect(figures.map(({ item, affected, outcome }) => [item, affected, outcome])).toEqual([
      ['trucks', 'Armenia', 'destroyed'],
      ['Georgian trucks', 'Georgia', 'destroyed'],
    ]);
  });

  it('counts no people without a noun', () => {
    expect(told('He called the destruction of 12 Armenian and 15 Georgian legends a shame.')).toEqual([]);
  });

  it('reads two counts with a place each as two, neither a part', () => {
    const figures = figuresOf('Some 900 people in Chad and over 700 in Libya have been displaced.');
    expect(figures.map(({ low, outcome, partOf }) => [low, outcome, partOf])).toEqual([
      [expect.any(Number), 'displaced', undefined],
      [700, 'displaced', undefined],
    ]);
  });

  it('still reads a count told apart by place as parts', () => {
    const figures = figuresOf('Some 900 people were killed, 600 in the port and 300 in the hills.');
    expect(figures.map(({ partOf }) => partOf)).toEqual([undefined, 0, 0]);
  });

  it.each([
    ['Minister Says Raid Killed 17 Rebels Near Sorn', ['17 Rebels | person | killed']],
    ['Minister Says Wolf 17 Tanks Arrived Near Sorn', []],
  ])('counts in the capitals of the headline %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('findFigures: what has not happened to the counted', () => {
  it.each([
    ['A letter seen by the paper asked allies for 40 launchers and 900 shells.', []],
    ['A letter sent by the king requested 12 tanks.', []],
    ['The unit, asked to leave, destroyed 12 tanks.', ['12 tanks | equipment | destroyed']],
    ['Some 300 people are trapped without water.', []],
    ['Some 300 people are trapped in the city.', []],
    ['Nine people are trapped under the rubble.', ['Nine people | person | missing']],
    ['Nine workers were trapped in a collapsed shaft.', ['Nine workers | person | missing']],
  ])('tells asking and lacking from losing in %j', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
