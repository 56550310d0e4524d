import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotations/annotate';

/** The side of every source, "Joren Tal: Merenia". */
const sidesOf = (text: string): readonly string[] =>
  annotate(text).sources.map(({ name, party }) => `${name}: ${party}`);

const WAR = 'On Friday Orvane accused Keldia of looting. ';

describe('the side a source speaks for, in a war that no list knows', () => {
  it.each([
    ['its body', `${WAR}The Keldian defence ministry said 12 people died.`, 'Keldian defence ministry: Keldia'],
    ['its office', `${WAR}The Keldian army spokesman Ivo Marek said it was quiet.`, 'Ivo Marek: Keldia'],
    [
      'a role that stood with the name before',
      `${WAR}Keldian navy spokesman Ivo Marek arrived on Monday. Marek said it was quiet.`,
      'Ivo Marek: Keldia',
    ],
    ['"its"', `${WAR}Keldia was silent. Its spokesman, Ivo Marek, said it was quiet.`, 'Ivo Marek: Keldia'],
    [
      '"the army" after whose it is',
      `${WAR}The Keldian army moved on. The army said it was quiet.`,
      'the army: Keldia',
    ],
  ])('is told by %s', (_, text, expected) => {
    expect(sidesOf(text)).toContain(expected);
  });

  it.each([
    ['who only is there', `${WAR}Doctors in Keldia said 12 people died.`, 'Doctors: null'],
    ['a paper', `${WAR}Satellite images of the Keldian army showed nine trucks.`, 'Satellite images: null'],
    [
      'both sides at once',
      `${WAR}The Orvane army and the Keldian army said it was quiet.`,
      'Orvane army and the Keldian army: null',
    ],
  ])('is not told for %s', (_, text, expected) => {
    const sides = sidesOf(text);
    expect(sides.filter((side) => side.startsWith(expected.split(':')[0] ?? ''))).toHaveLength(1);
    expect(sides.filter((side) => side.endsWith(': null'))).toHaveLength(1);
  });

  it('is not told by a word of a group’s long name that others use', () => {
    const text =
      'The army fought the People’s Front of the Delta. The Front killed nine soldiers. Ada Sole, director of Delta Watch, said it was quiet.';
    expect(sidesOf(text)).toContain('Ada Sole: null');
  });

  it('is told of both sides alike', () => {
    const told = (a: string, b: string): readonly string[] =>
      sidesOf(`On Friday ${a} accused ${b} of looting. The ${a} army said that ${b} fired.`);
    expect(told('Orvane', 'Keldia')).toContain('Orvane army: Orvane');
    expect(told('Keldia', 'Orvane')).toContain('Keldia army: Keldia');
  });
});
