import { expect, test } from 'vitest';
import { neighbourRows } from '../../entrypoints/card/neighbour-rows';
import { annotate } from '../../lib/annotations/annotate';
import { SHIPPED_MODELS } from '../support/shipped-models';

const rowsOf = (text: string, quote: string) => {
  const annotated = annotate(text, SHIPPED_MODELS);
  const index = annotated.figures.findIndex(({ start }) => text.startsWith(quote, start));
  return neighbourRows(text, annotated, index);
};
const TOLD = 'Ukraine’s General Staff said that Russia had lost 900 tanks since the war began.';
const ADMITTED = 'Russia’s Defence Ministry said that Russia had lost 300 tanks since the war began.';

test('a figure shows the other side’s and that both cannot be so', () => {
  expect(rowsOf(`${TOLD} ${ADMITTED}`, '900')).toEqual([
    { label: 'Russia says', value: '300 lost. The two cannot both be so. One is 3 times the other.' },
  ]);
});

test('both sides are treated alike', () => {
  expect(rowsOf(`${TOLD} ${ADMITTED}`, '300')).toEqual([
    { label: 'Ukraine says', value: '900 lost. The two cannot both be so. One is 3 times the other.' },
  ]);
});

test('a silent side is shown as silent', () => {
  expect(rowsOf(TOLD, '900')).toEqual([{ label: 'Russia says', value: 'no figure from this side here' }]);
});

test('numbers that fit say so, and nothing is said of which is right', () => {
  const rows = rowsOf(`${TOLD} ${ADMITTED.replace('300', 'about 900')}`, '900');
  expect(rows[0]?.value).toContain('The two can both be so.');
});

test('counts of different kinds are not compared', () => {
  const rows = rowsOf(`${TOLD} ${ADMITTED.replace('had lost 300 tanks', 'had 300 tanks destroyed')}`, '900');
  expect(rows[0]?.value).toMatch(/Cannot be compared: .*different counts/u);
});

test('a figure that changes what it counts says how it is told elsewhere', () => {
  const switched = 'Ukraine’s General Staff said that 900 Russian tanks had been destroyed.';
  const values = rowsOf(`${TOLD} ${switched}`, '900').map(({ value }) => value);
  expect(values.join()).toContain('Told as lost and as destroyed: “900 Russian tanks”, destroyed.');
});
