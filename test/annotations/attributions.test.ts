import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../lib/annotations/attributions';
import { readUnits } from '../../lib/text/text-units';
import { bareText, markAttribution } from '../support/attribution-notation';

describe('a subject, a verb and what is said', () => {
  it.each([
    '[The governor] <said> {the bridge had been hit twice}.',
    '[The governor] <said> {that the bridge had been hit twice}.',
    '[The defence ministry] <has claimed> {that its troops hold the town}.',
    '[Northland] <claims> {it shot down nine drones overnight}.',
    '[Officials] <say> {the road will reopen}.',
    '[The army] <announced> {a ceasefire along the river}.',
    '[Rescuers] <told> reporters {that nobody was left inside}.',
    '[The mayor of Oldport] <said> on Wednesday {that water was running out}.',
    '[The mayor] <said in a statement> {that water was running out}.',
    '[Mr Danov] <wrote on Telegram> {that two villages were cut off}.',
    '[Anna Lind, a doctor at the city hospital], <said> {the wards were full}.',
    '[She] <did not say> {how many had been hurt}.',
    '[The spokesman] <also warned> {that stocks were low}.',
  ])('%s', (marked) => {
    expect(markAttribution(bareText(marked))).toBe(marked);
  });
});

describe('what is said before who says it', () => {
  it.each([
    '{The bridge had been hit twice}, [the governor] <said>.',
    '{“We are not leaving,”} <said> [the mayor].',
    '{“We are not leaving,”} [the mayor] <said>.',
    '{“We are not leaving,”} [the mayor] <said> on Sunday.',
    '{“We stay. We are not leaving,”} [she] <said>.',
    '{“We stay,”} [she] <said>. {“We are not leaving.”}',
    '{“We stay,”} [she] <said>, {“and we are not leaving.”}',
  ])('%s', (marked) => {
    expect(markAttribution(bareText(marked))).toBe(marked);
  });
});

describe('according to', () => {
  it.each([
    '<According to> [the governor], {nine people died}.',
    '<According to> [Ada Berg, a fellow at the Peace Institute], {talks will fail}.',
    '{Nine people died}, <according to> [the governor].',
    '{Nine people died} <according to> [a report by the fire service].',
  ])('%s', (marked) => {
    expect(markAttribution(bareText(marked))).toBe(marked);
  });
});

describe('two attributions in one sentence', () => {
  it.each([
    [
      'The governor said the bridge was hit, adding that nobody died.',
      1,
      '[The governor] said the bridge was hit, <adding> {that nobody died}.',
    ],
    [
      'The governor said the bridge was hit and added that nobody died.',
      1,
      '[The governor] said the bridge was hit and <added> {that nobody died}.',
    ],
    [
      'The governor said the bridge was hit and added that nobody died.',
      0,
      '[The governor] <said> {the bridge was hit} and added that nobody died.',
    ],
  ])('%s (%i)', (text, index, marked) => {
    expect(markAttribution(text, index)).toBe(marked);
  });

  it('keeps coordinated verbs that report nothing inside one content', () => {
    const marked = '[The army] <said> {it had destroyed 18 lorries, and killed 300 men}.';
    expect(markAttribution(bareText(marked))).toBe(marked);
  });

  it('nests what officials said in what an agency reported', () => {
    const [outer, inner] = findAttributions(readUnits('The agency reported that officials said 12 had died.'));
    expect(outer?.parent).toBeNull();
    expect(inner?.parent).toBe(0);
  });
});

describe('sentences that report nothing', () => {
  it.each([
    'The bridge was hit twice.',
    'The ministry met the delegation on Monday.',
    'The report was long.',
    'Two sides of the river are held by the army.',
  ])('%s', (text) => {
    expect(findAttributions(readUnits(text))).toEqual([]);
  });
});

describe('every string', () => {
  it('gets spans within the text, in order, and no exception', () => {
    const words = fc.constantFrom(
      'said',
      '“',
      '”',
      '"',
      ',',
      '.',
      'that',
      'the',
      'Moscow',
      'according',
      'to',
      'he',
      'and',
      '\n',
      'adding',
      ':',
      'was',
      'by',
      '’s',
      '(',
      ')',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          for (const { source, cue, content } of findAttributions(readUnits(text))) {
            for (const span of [...source, ...cue, ...content]) {
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.end).toBeGreaterThan(span.start);
              expect(span.end).toBeLessThanOrEqual(text.length);
            }
          }
        },
      ),
    );
  });
});
