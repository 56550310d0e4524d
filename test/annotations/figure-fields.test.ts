import { describe, expect, it } from 'vitest';
import type { Attribution, Figure, Source } from '../../lib/annotations/annotation';
import { findFigures } from '../../lib/annotations/figures';
import { findQuantities } from '../../lib/annotations/quantities';
import { type Span, textOf } from '../../lib/text/span';
import { readUnits } from '../../lib/text/text-units';

const figuresOf = (text: string, attributions: readonly Attribution[] = []): readonly Figure[] => {
  const units = readUnits(text);
  const sources: Source[] = [{ id: 0, name: 'the ministry', role: null, kind: 'government', party: null }];
  return findFigures(units, findQuantities(units), { sources, attributions });
};
const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const attribution = (text: string, source: string, cue: string, content: string): Attribution => ({
  source: source === '' ? [] : [spanOf(text, source)],
  sourceId: source === '' ? null : 0,
  cue: [spanOf(text, cue)],
  content: [spanOf(text, content)],
  form: 'indirect',
  cueClass: 'neutral',
  parent: null,
});

describe('findFigures: whose', () => {
  it.each([
    ['Shelling killed 300 Armenian soldiers.', ['Armenia']],
    ['Azerbaijan has lost 40 tanks.', ['Azerbaijan']],
    ['Armenian shelling killed 12 people in Ganja.', ['Azerbaijan']],
    ['A raid in Kabul killed nine people.', ['Afghanistan']],
    ['Ten fighters from Hezbollah were killed.', ['Hezbollah']],
    ['Unifil said three of its drivers were wounded.', ['Unifil']],
    ['The Sudanese health ministry said a raid killed two.', ['Sudan']],
    ['It destroyed four howitzers and killed 300 Georgian troops.', ['Georgia', 'Georgia']],
    ['Sudan fired 20 rockets.', [null]],
    ['Twelve people were killed.', [null]],
  ])('tells in %j', (text, expected) => {
    expect(figuresOf(text).map((figure) => figure.affected)).toEqual(expected);
  });

  it('gives both sides of one fight the same treatment', () => {
    const told = (a: string, b: string) => figuresOf(`${a} lost 40 tanks. ${b} shelling killed 12 people in ${a}.`);
    const first = told('Armenia', 'Azerbaijani').map((figure) => figure.affected);
    const second = told('Azerbaijan', 'Armenian').map((figure) => figure.affected);
    expect(first).toEqual(['Armenia', 'Armenia']);
    expect(second).toEqual(['Azerbaijan', 'Azerbaijan']);
  });
});

describe('findFigures: whose, in a war that no list knows', () => {
  it.each([
    [
      'a list headed by "has lost"',
      'Now Orvane’s General Staff claims that Keldia has lost 40 tanks, 12 drones and two boats. The Keldian army is silent.',
      ['Keldia', 'Keldia', 'Keldia'],
    ],
    [
      'things destroyed beside people of one side',
      'Orvane’s army said that it destroyed four howitzers and nine trucks, and killed 30 Keldian soldiers.',
      ['Keldian', 'Keldian', 'Keldian'],
    ],
    [
      'an army’s claim against the only other party',
      'On Friday Orvane accused Keldia of looting. In the night, the Orvane army said, rockets destroyed nine trucks.',
      ['Keldia'],
    ],
    [
      'people hit on the ground of one side',
      'On Friday Orvane accused Keldia of looting. Shells killed 12 people in Keldia.',
      ['Keldia'],
    ],
  ])('tells %s', (_, text, expected) => {
    expect(figuresOf(text).map((figure) => figure.affected)).toEqual(expected);
  });

  it.each([
    [
      'a third party is named',
      'On Friday Orvane accused Keldia and Egypt of looting. In the night, the Orvane army said, rockets destroyed nine trucks.',
    ],
    [
      'the other party may have struck',
      'On Friday Orvane accused Keldia of looting. The Orvane army said a rocket that Keldia sent had killed two people.',
    ],
    [
      'the speaker is no army',
      'On Friday Orvane accused Keldia of looting. Doctors in the north said a rocket killed two people.',
    ],
  ])('tells nothing where %s', (_, text) => {
    expect(figuresOf(text).map((figure) => figure.affected)).toEqual([null]);
  });

  it('gives both sides the same treatment', () => {
    const told = (a: string, b: string): readonly (string | null)[] =>
      figuresOf(`On Friday ${a} accused ${b} of looting. The ${a} army said that ${b} has lost 40 tanks.`).map(
        (figure) => figure.affected,
      );
    expect(told('Orvane', 'Keldia')).toEqual(['Keldia']);
    expect(told('Keldia', 'Orvane')).toEqual(['Orvane']);
  });
});

describe('findFigures: who they were', () => {
  it.each([
    ['Shelling killed 12 civilians.', ['civilian']],
    ['Shelling killed 12 soldiers and wounded 30.', ['combatant', 'combatant']],
    ['Shelling killed 12 people.', ['unknown']],
    ['Dozens of nurses and sailors were hurt.', ['mixed']],
    ['The sinking killed 700 people, some of them civilians.', ['mixed']],
    ['Shelling destroyed 12 tanks.', [null]],
  ])('tells in %j', (text, expected) => {
    expect(figuresOf(text).map((figure) => figure.victimClass)).toEqual(expected);
  });
});

describe('findFigures: scope, place and time', () => {
  it.each([
    ['The army has lost 300 tanks since the war began.', 'cumulative'],
    ['The feud has killed 2,300 people.', 'cumulative'],
    ['So far 12 people were killed.', 'cumulative'],
    ['On Monday 12 people were killed.', 'incident'],
    ['In the largest raid since May, 12 people were killed.', 'incident'],
    ['Allies delivered 12 tanks.', 'none'],
  ])('reads the scope of %j', (text, scope) => {
    expect(figuresOf(text)[0]?.scope).toBe(scope);
  });

  it('gives place and time as printed', () => {
    const [figure] = figuresOf('On Friday 12 people were killed in the Ganja region.');
    expect(figure).toMatchObject({ place: 'Ganja region', time: 'Friday' });
  });

  it.each([
    ['Nine people were killed in May.', null],
    ['Nine people were killed in the battle for Ganja.', 'Ganja'],
    ['Nine people were killed in an ambush near Ganja.', 'Ganja'],
    ['Nine people were killed on the road to Ganja.', 'road to Ganja'],
    ['Nine people were killed but markets stayed open in Ganja.', null],
    ['The front lost 90 men and says it destroyed 12 tanks in Ganja.', null],
  ])('reads the place of the first count in %j', (text, place) => {
    expect(figuresOf(text)[0]?.place).toBe(place);
  });

  it.each([
    ['Two helicopters were shot down last week.', 'last week'],
    ['Two helicopters were shot down this month.', 'this month'],
    ['Two helicopters were shot down at last.', null],
  ])('reads the time of %j', (text, time) => {
    expect(figuresOf(text)[0]?.time).toBe(time);
  });
});

describe('findFigures: who says so', () => {
  it('takes the innermost attribution around the number', () => {
    const text = 'The ministry said medics reported 12 people were killed.';
    const outer = attribution(text, 'The ministry', 'said', 'medics reported 12 people were killed');
    const inner = attribution(text, 'medics', 'reported', '12 people were killed');
    expect(figuresOf(text, [outer, inner])[0]).toMatchObject({ attribution: 1, distance: 0 });
  });

  it('prefers a named source to "reportedly"', () => {
    const text = 'He said 12 people were reportedly killed.';
    const outer = attribution(text, 'He', 'said', '12 people were reportedly killed');
    const nameless = attribution(text, '', 'reportedly', '12 people were reportedly killed');
    expect(figuresOf(text, [nameless, outer])[0]?.attribution).toBe(1);
  });

  it('lets a plain continuation inherit the source and counts the distance', () => {
    const text = 'Twelve people were killed, the ministry said. Another 30 were wounded.';
    const only = attribution(text, 'the ministry', 'said', 'Twelve people were killed');
    expect(figuresOf(text, [only]).map(({ attribution: index, distance }) => [index, distance])).toEqual([
      [0, 0],
      [0, 1],
    ]);
    expect(figuresOf(text, [only])[1]?.reasons.map(({ code }) => code)).toContain('inherited-source');
  });

  it('gives a part the source of its whole', () => {
    const text = 'It left 92 dead, according to the ministry, including 35 children.';
    const only = attribution(text, 'the ministry', 'according to', 'It left 92 dead');
    expect(figuresOf(text, [only]).map(({ attribution: index }) => index)).toEqual([0, 0]);
  });

  it('leaves a figure in the outlet’s own voice unattributed', () => {
    const text = 'It was quiet, the ministry said. Shelling killed 12 people.';
    const only = attribution(text, 'the ministry', 'said', 'It was quiet');
    const [figure] = figuresOf(text, [only]);
    expect(figure).toMatchObject({ attribution: null, distance: null });
    expect(figure?.reasons.at(-1)).toEqual({ code: 'unattributed', evidence: null });
  });
});

describe('findFigures: why it is marked', () => {
  it('names the words that made it so', () => {
    const text = 'Armenia has lost almost 300 tanks since May. The figure could not be verified.';
    const [figure] = figuresOf(text);
    const told = figure?.reasons.map(({ code, evidence }) => [code, evidence && textOf(text, evidence)]);
    expect(figure?.verification).toBe('unverified');
    expect(told).toEqual([
      ['number', '300'],
      ['modifier', 'almost'],
      ['item', 'tanks'],
      ['outcome', 'lost'],
      ['affected', 'Armenia'],
      ['scope', 'has lost'],
      ['verification', 'not be verified'],
      ['unattributed', null],
    ]);
  });

  it('names the item without the modifier and shares it with a part', () => {
    const figures = figuresOf('Air defence downed 36 of 51 drones.');
    expect(figures.map(({ item }) => item)).toEqual(['drones', 'drones']);
  });
});
