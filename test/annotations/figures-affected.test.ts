import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotations/annotate';
import { ADMITTING_VERBS, LOCAL_SPEAKERS } from '../../lib/annotations/lexicon/party-evidence';
import { textOf } from '../../lib/text/span';

/** What shows the two states of these texts; adds no figure. */
const WAR = 'The Keldian army fought the Vellish army for control of Keldia and Velland. ';
/** What shows a state and a group that fights it. */
const REVOLT = 'Keldian soldiers fought Marrun rebels in Keldia. ';

/** "number: affected" */
const told = (text: string): readonly string[] =>
  annotate(text).figures.map((figure) => `${textOf(text, figure.number)}: ${figure.affected}`);

const SWAPPED: Readonly<Record<string, string>> = {
  Keldia: 'Velland',
  Keldian: 'Vellish',
  Velland: 'Keldia',
  Vellish: 'Keldian',
};
const swapSides = (text: string): string =>
  text.replace(/\b(?:Keldian?|Velland|Vellish)\b/gu, (name) => SWAPPED[name] ?? name);

interface Case {
  readonly says: string;
  readonly text: string;
  readonly figures: readonly string[];
}

const BETWEEN_STATES: readonly Case[] = [
  { says: 'a demonym', text: 'Shells killed 12 Keldian sailors.', figures: ['12: Keldia'] },
  { says: 'the striker of "by"', text: 'In the night shelling by Keldia killed 12.', figures: ['12: Velland'] },
  { says: 'a passive agent', text: 'Nine people were killed by Keldian fire.', figures: ['Nine: Velland'] },
  {
    says: 'the subject of the verb',
    text: 'Keldian drones hit a depot and killed five workers.',
    figures: ['five: Velland'],
  },
  {
    says: 'a participle',
    text: 'Vellish rockets struck a market, killing three children.',
    figures: ['three: Keldia'],
  },
  { says: 'a town of one side', text: 'Shells killed 12 in the Vellish town of Lenn.', figures: ['12: Velland'] },
  {
    says: 'a town put on a side elsewhere',
    text: 'The Vellish town of Lenn is small. On Friday 12 people were killed in Lenn.',
    figures: ['12: Velland'],
  },
  {
    says: 'an army on its enemy',
    text: 'The Vellish army said that it destroyed nine trucks.',
    figures: ['nine: Keldia'],
  },
  {
    says: 'an army on its own',
    text: 'The Vellish army said that four soldiers were wounded.',
    figures: ['four: Velland'],
  },
  { says: '"we"', text: '“We lost nine men,” said a Vellish army captain.', figures: ['nine: Velland'] },
  { says: '"our"', text: '“Our brigade buried nine men,” said a Vellish army captain.', figures: ['nine: Velland'] },
  { says: '"its own losses"', text: 'The Vellish army put its own losses at 40.', figures: ['40: Velland'] },
  {
    says: 'possession by the subject, not the striker',
    text: 'Keldia condemned the Vellish attack, which injured two of its sailors.',
    figures: ['two: Keldia'],
  },
  {
    says: 'a name in place of the verb',
    text: 'Keldia has lost 90 men and Velland about 120.',
    figures: ['90: Keldia', '120: Velland'],
  },
  { says: 'the people beside the toll', text: 'The number of Keldian dead was 300.', figures: ['300: Keldia'] },
  { says: 'a mayor on the town', text: 'The mayor of Lenn in Velland said 12 were killed.', figures: ['12: Velland'] },
  {
    says: 'the army named before',
    text: 'The Vellish navy said it sank a boat. The navy said that it had shot down four drones.',
    figures: ['four: Keldia'],
  },
  {
    says: 'the sentence before',
    text: 'Shells killed 12 people in Keldia. Another 30 were wounded.',
    figures: ['12: Keldia', '30: Keldia'],
  },
  {
    says: 'the enemy of a staff, not its seat',
    text: 'The General Staff in Velland said 90 enemy soldiers were killed and nine tanks destroyed.',
    figures: ['90: Keldia', 'nine: Keldia'],
  },
  {
    says: 'an army on its own soldiers',
    text: 'The Vellish army said 90 soldiers were killed.',
    figures: ['90: Velland'],
  },
  { says: 'a country on its dead', text: 'Keldia reports 11 dead.', figures: ['11: Keldia'] },
  {
    says: 'a country on the dead elsewhere',
    text: 'Keldia reports 11 Vellish soldiers dead.',
    figures: ['11: Velland'],
  },
  {
    says: 'the name behind "them"',
    text: 'Shells killed 54 people in Velland, 40 of them Keldian sailors.',
    figures: ['54: Velland', '40: Keldia'],
  },
  {
    says: 'the place where "them" is no one’s',
    text: 'Shells killed 54 people in Velland, 40 of them in their homes.',
    figures: ['54: Velland', '40: Velland'],
  },
  {
    says: 'the side of a border',
    text: 'Keldia said 29 people had died on its side of the border with Velland.',
    figures: ['29: Keldia'],
  },
  {
    says: 'the place where "its side" is not told',
    text: 'Keldia said 29 people had died on the border in Velland.',
    figures: ['29: Velland'],
  },
];

const IN_A_REVOLT: readonly Case[] = [
  { says: 'soldiers of the only state', text: 'A mine killed four soldiers.', figures: ['four: Keldia'] },
  { says: 'rebels of the only group', text: 'The army killed six insurgents.', figures: ['six: Marrun'] },
  {
    says: 'fighters with a pronoun',
    text: 'The rebels said two of their fighters were hurt.',
    figures: ['two: Marrun'],
  },
  { says: 'vehicles the army hit', text: 'The army said it destroyed nine pickups.', figures: ['nine: Marrun'] },
];

describe('whose the counted are', () => {
  it.each(BETWEEN_STATES)('is told by $says in a war of two states', ({ text, figures }) => {
    expect(told(WAR + text)).toEqual(figures);
  });

  it.each(IN_A_REVOLT)('is told by $says in a revolt', ({ text, figures }) => {
    expect(told(REVOLT + text)).toEqual(figures);
  });

  it.each([
    ['nobody is named', 'Shells killed 12 people.', ['12: null']],
    ['a contrast lies between', 'In Keldia it was quiet, but 12 people were killed.', ['12: null']],
    ['an opening tells of another time', 'Since the raid on Keldia, 12 people were killed.', ['12: null']],
    ['what was fired is counted', 'Keldia fired 20 rockets.', ['20: null']],
  ])('is not told where %s', (_, text, figures) => {
    expect(told(WAR + text)).toEqual(figures);
  });

  it('is not told of civilians a state struck in a revolt', () => {
    expect(told(`${REVOLT}Keldian shelling killed 12 villagers.`)).toEqual(['12: null']);
  });

  it.each(BETWEEN_STATES)('treats both sides alike: $says', ({ text, figures }) => {
    expect(told(WAR + swapSides(text))).toEqual(figures.map(swapSides));
  });

  it.each([...ADMITTING_VERBS])('takes what a side %s for its own', (verb) => {
    expect(told(`${WAR}On Friday Velland ${verb} the deaths of 40 sailors.`)).toEqual(['40: Velland']);
  });

  it.each([...LOCAL_SPEAKERS])('takes what the %s of a side tell of for its own', (word) => {
    expect(told(`${WAR}The Vellish ${word} spokesman said that a blast injured 12 people.`)).toEqual(['12: Velland']);
  });
});
