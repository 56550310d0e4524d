import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../lib/annotations/attributions';
import { textOf } from '../../lib/text/span';
import { readUnits } from '../../lib/text/text-units';
import { bareText, markAttribution } from '../support/attribution-notation';
import { SHIPPED_MODELS } from '../support/shipped-models';

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
    '[The River Council, which hosts the talks], <warned> {that time was short}.',
    '[Ada Lind, head of the River Council, which hosts the talks], <said> {that time was short}.',
    'It was a claim [Danov] <called> {absurd}.',
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
    '<According to> [a tally] that the army posted that evening, {nine lorries are lost}.',
    '<According to> [Ada Berg, a fellow at the Peace Institute], {talks will fail}.',
    '{Nine people died}, <according to> [the governor].',
    '{Nine people died} <according to> [a note from the fire service].',
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

describe('attributions around one another', () => {
  it('puts the one inside that stands in the middle of the other', () => {
    const text = 'She conceded that some of the wounded, about 40 according to a field doctor, were left behind.';
    const found = findAttributions(readUnits(text), undefined, SHIPPED_MODELS.tagger);
    const cues = found.map(({ cue, parent }) => `${cue.map((span) => textOf(text, span)).join()} ${parent ?? '-'}`);
    expect(cues).toEqual(['conceded -', 'according to 0']);
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

describe('passives, nouns, adverbs', () => {
  it.each([
    '{The claim} <was denied by> [the governor].',
    '{The general} <is believed> {to have fled}.',
    '<Reports of> {heavy strikes} could not be checked.',
    'Nobody checked [the army]’s <claim> {that the town had fallen}.',
    '{Nine people} <reportedly> {died in the blast}.',
    '[Officials] <accused> {the rebels of shelling a school}.',
    '{The rebels} <were accused by> [the army] {of shelling a school}.',
    'The minister <was asked by> [a reporter] {whether troops would leave}.',
    '[The envoy] <urged> {both sides to stop}.',
    '[Satellite images] <show> {two burnt hangars}.',
    '[The mayor] <called for> {an inquiry}.',
    '[The mayor] <called> {the raid “a crime.”}',
  ])('%s', (marked) => {
    expect(markAttribution(bareText(marked))).toBe(marked);
  });
});

describe('headlines', () => {
  it('reads a colon as a cue', () => {
    const marked = '[Ministry]<:> {Nine dead in raid on port}';
    expect(markAttribution(bareText(marked))).toBe(marked);
  });

  it('leaves a colon in running text alone', () => {
    expect(findAttributions(readUnits('Ministry: nine dead in raid on the port.'))).toEqual([]);
  });
});

describe('what the outlet adds', () => {
  it.each([
    '[The army] <said> {it shot down nine drones}, which carried no load.',
    '[The army] <said> {it shot down nine drones}, while the rebels stayed silent.',
    '[The envoy] <condemned> {the raid} and left the room.',
  ])('%s', (marked) => {
    expect(markAttribution(bareText(marked))).toBe(marked);
  });
});

describe('where what is said ends', () => {
  it.each([
    '[The envoy] <said> {“the pause gives no side a role,”} adding that it would end on Friday.',
    '[The army] <said> {the town had fallen} and Kesten said it had not.',
    '[The army] <said> {the town had fallen}, but the mayor was still there.',
    '[The mayor] <denies> {shelling the port}, the harbour police said.',
    '{The pump failed}, <according to> [the mayor], leaving two streets dry.',
  ])('%s', (marked) => {
    expect(markAttribution(bareText(marked), bareText(marked).includes('denies') ? 1 : 0)).toBe(marked);
  });

  it.each([
    '[The army] <said> {the town had fallen and the bridge was lost}.',
    '[The army] <said> {it held not only the hill but the bridge}.',
    '[The mayor] <said> {the pump and its engine, the only one left, had failed}.',
  ])('goes on: %s', (marked) => {
    expect(markAttribution(bareText(marked))).toBe(marked);
  });
});

describe('what stands before what is said', () => {
  it.each([
    'OLDPORT (Courier) — {The bridge had been hit}, [the governor] <said>.',
    'But {the bridge had been hit}, [the governor] <said>.',
    'Meanwhile, {the bridge had been hit}, [the governor] <said>.',
    '[The governor] <said> on Friday evening {that the bridge had been hit}.',
    '[The governor] <said> on Friday {that the bridge had been hit}.',
    'The raid hit depots {which} [the army] <said> {held fuel}.',
  ])('%s', (marked) => {
    expect(markAttribution(bareText(marked))).toBe(marked);
  });

  it('takes a dash in running text for no dateline', () => {
    const marked = '{Danov — the mayor — had left}, [the governor] <said>.';
    expect(markAttribution(bareText(marked))).toBe(marked);
  });
});

describe('words that are handed on', () => {
  const chainOf = (text: string): readonly string[] =>
    findAttributions(readUnits(text)).map(
      ({ source, cue, content, parent }) =>
        `${parent ?? '-'} ${[source, cue, content].map((part) => part.map((span) => textOf(text, span)).join(' … ')).join(' | ')}`,
    );

  it.each([
    [
      'The agency quoted the mayor as saying that the port was shut.',
      [
        '- The agency | quoted | the mayor as saying that the port was shut',
        '0 the mayor | saying | that the port was shut',
      ],
    ],
    [
      'The mayor was quoted by the agency as saying the port was shut.',
      [
        '- the agency | was quoted by | The mayor … as saying the port was shut',
        '0 The mayor | saying | the port was shut',
      ],
    ],
    [
      'The Courier reported that nine boats had sunk, citing an intelligence official.',
      [
        '- The Courier | reported | that nine boats had sunk',
        '0 an intelligence official | citing | that nine boats had sunk',
      ],
    ],
    [
      'According to the Courier, citing Mayor Ada Berg, nine boats sank.',
      ['- the Courier | According to | nine boats sank', '0 Mayor Ada Berg | citing | nine boats sank'],
    ],
    [
      'Officials said that residents had told them that the port was shut.',
      [
        '- Officials | said | that residents had told them that the port was shut',
        '0 residents | had told | that the port was shut',
      ],
    ],
    [
      'An envoy said that, according to the army, nine boats had sunk.',
      [
        '- An envoy | said | that, according to the army, nine boats had sunk',
        '0 the army | according to | nine boats had sunk',
      ],
    ],
    ['The army released a statement saying the port was shut.', ['- The army | saying | the port was shut']],
  ])('%s', (text, chain) => {
    expect(chainOf(text)).toEqual(chain);
  });

  it.each([
    ['The company declined to comment, citing privacy reasons.', ['- The company | citing | privacy reasons']],
    [
      'The mayor said the port was shut, citing data.',
      ['- The mayor | said | the port was shut', '- The mayor | citing | data'],
    ],
    ['The army released footage showing a burnt hangar.', ['- footage | showing | a burnt hangar']],
  ])('but not: %s', (text, chain) => {
    expect(chainOf(text)).toEqual(chain);
  });
});

describe('sources with clauses and appositions of their own', () => {
  it.each([
    '[A baker whose shop was hit] <said> {the oven still worked}.',
    '[Danov – whose brother was hurt] – <said> {the oven still worked}.',
    '[A man carrying a lamp] <said> {the lights had failed}.',
    '[An official familiar with the talks] <said> {they had failed}.',
    'On Monday night [Norland] <said> {the talks had failed}.',
    '[Danov] this week <said> {the talks had failed}.',
    '{The talks failed}, [army and harbour officials] <said>.',
    'Last week in Oldport, [a spokesman] <said> {the talks had failed}.',
    '[Danov (the mayor)] <said> {the talks had failed}.',
    'Boats carried people who [the ministry] <said> {were safe}.',
    '{Nine died}, <according to> [the regional governor, Oleh Danov].',
    '{The claim} <was denied by> [a lawmaker, Hakim al-Danov].',
  ])('%s', (marked) => {
    expect(markAttribution(bareText(marked))).toBe(marked);
  });

  it('takes no place behind the source for its apposition', () => {
    const marked = '<According to> [the governor], {Norland lost nine boats}.';
    expect(markAttribution(bareText(marked))).toBe(marked);
  });
});

describe('questions', () => {
  it.each([
    '<Asked> by [reporters] {whether troops would leave}, he said they would.',
    'When <asked> {about the raid}, the mayor left.',
    '{“Where are the boats?”} [she] <asked>.',
    '[The mayor] <asked> {the army to leave}.',
  ])('%s', (marked) => {
    expect(markAttribution(bareText(marked))).toBe(marked);
  });

  it('reads nothing into a participle that asks nothing', () => {
    expect(findAttributions(readUnits('Asked by nobody, the plumber left.'))).toEqual([]);
  });
});

describe('words that look like cues', () => {
  it.each(['The Baltic states sent lorries.', 'She may say so one day.', 'A missile slammed into the market.'])(
    '%s',
    (text) => {
      expect(findAttributions(readUnits(text))).toEqual([]);
    },
  );
});

describe('every string', () => {
  const isSound = (text: string): boolean =>
    findAttributions(readUnits(text)).every(({ source, cue, content }) =>
      [...source, ...cue, ...content].every(({ start, end }) => start >= 0 && end > start && end <= text.length),
    );
  const words = 'said “ ” " , . that the Moscow according to he and adding : was by ’s ( )'.split(' ');

  it('gets spans within the text and no exception', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...words, '\n')).map((list) => list.join(' ')),
    );
    fc.assert(fc.property(texts, isSound), { numRuns: 60 });
  }, 30_000);

  it.each([
    ['a'.repeat(20_000)],
    ['“'.repeat(5_000)],
    ['said '.repeat(5_000)],
    ['he said, '.repeat(3_000)],
    ['according to '.repeat(3_000)],
  ])('stays sound where a text is made to be hard', (text) => {
    expect(isSound(text)).toBe(true);
  });
});
