import { describe, expect, it } from 'vitest';
import { type CountSwitchKind, findCountSwitches } from '../../lib/ledger/count-guard';
import type { ReportedFigure } from '../../lib/ledger/reported-figure';
import { about, figureOf } from './figure-of';

const people = { item: 'people', itemClass: 'people', outcome: 'killed', scope: 'incident' } as const;
const kindsIn = (figures: readonly ReportedFigure[]) => findCountSwitches(figures).map(({ kind }) => kind);

describe('the unit-of-count guard', () => {
  it.each<[string, Partial<ReportedFigure>, Partial<ReportedFigure>, CountSwitchKind]>([
    ['deaths told as casualties', people, { ...people, outcome: 'casualties' }, 'casualties-and-deaths'],
    ['the wounded told as dead', { ...people, outcome: 'injured' }, people, 'casualties-and-deaths'],
    ['lost tanks told as destroyed', { outcome: 'lost' }, { outcome: 'destroyed' }, 'losses-and-destroyed'],
    ['a total told as one day', {}, { scope: 'incident' }, 'total-and-incident'],
    [
      'deaths of a side told of nobody',
      people,
      { ...people, affected: null, outcome: 'lost' },
      'casualties-and-deaths',
    ],
  ])('sees %s', (_, a, b, kind) => {
    const [first, second] = [figureOf(62, a), figureOf(62, b)];
    expect(findCountSwitches([first, second])).toEqual([{ kind, figures: [first, second] }]);
  });

  it.each<[string, ReportedFigure, ReportedFigure]>([
    ['two numbers', figureOf(62, people), figureOf(63, { ...people, outcome: 'casualties' })],
    ['two sides', figureOf(62, people), figureOf(62, { ...people, outcome: 'casualties', affected: 'Tesmark' })],
    ['two kinds of things', figureOf(62), figureOf(62, { itemClass: 'drones', outcome: 'lost' })],
    ['one telling twice over', figureOf(62), figureOf(62)],
    ['a count without an outcome', figureOf(62), figureOf(62, { outcome: 'supplied' })],
    ['things of no class', figureOf(62, { itemClass: null }), figureOf(62, { itemClass: null, outcome: 'lost' })],
  ])('lets %s be', (_, a, b) => {
    expect(findCountSwitches([a, b])).toEqual([]);
  });

  it('tells a headline from its story', () => {
    const headline = figureOf(62, { ...people, span: { start: 0, end: 9 } });
    const body = figureOf(62, { ...people, outcome: 'casualties', span: { start: 80, end: 95 } });
    const kind = (end: number) => findCountSwitches([headline, body], { start: 0, end })[0]?.kind;
    expect(kind(20)).toBe('headline-and-body');
    expect(kind(120)).toBe('casualties-and-deaths');
  });

  it('shows a switch once, however often it is told', () => {
    const told = Array.from({ length: 60 }, (_, i) =>
      figureOf(62, { ...people, outcome: i % 2 === 0 ? 'killed' : 'lost' }),
    );
    expect(findCountSwitches(told)).toHaveLength(1);
  });
});

describe('parts of a whole', () => {
  const whole = figureOf(12, people);
  const part = (count: number, item: string) => figureOf(count, { ...people, item, partOf: whole.index });

  it.each<[string, readonly ReportedFigure[]]>([
    ['one part is larger', [part(13, 'children')]],
    ['women and children are more together', [part(8, 'women'), part(5, 'children')]],
    ['civilians and soldiers are more together', [part(8, 'civilians'), part(5, 'soldiers')]],
  ])('exceed it when %s', (_, parts) => {
    expect(kindsIn([whole, ...parts])).toEqual(['parts-exceed-whole']);
  });

  it.each<[string, readonly ReportedFigure[]]>([
    ['they fit', [part(8, 'women'), part(4, 'children')]],
    ['they may be the same people', [part(8, 'civilians'), part(6, 'children')]],
    ['there are none', []],
  ])('do not when %s', (_, parts) => {
    expect(kindsIn([whole, ...parts])).toEqual([]);
  });

  it('may reach as far as a rounded whole does', () => {
    const rounded = figureOf(about(90, 85, 95), people);
    expect(kindsIn([rounded, figureOf(94, { ...people, partOf: rounded.index })])).toEqual([]);
    expect(kindsIn([rounded, figureOf(96, { ...people, partOf: rounded.index })])).toEqual(['parts-exceed-whole']);
  });

  it('are named with the whole first', () => {
    const child = part(13, 'children');
    expect(findCountSwitches([child, whole])[0]?.figures).toEqual([whole, child]);
  });
});
