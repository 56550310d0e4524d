import { describe, expect, it } from 'vitest';
import { withLearnedFrames } from '../../lib/annotations/learned-frames';
import { findRuleFrames } from '../../lib/annotations/rule-frames';
import type { TaggedFrame } from '../../lib/annotations/tagger/tagger';
import { type MarkedText, markWords, type TokenRange } from '../../lib/annotations/word-classes';
import { readUnits, spanOfTokens } from '../../lib/text/text-units';

const read = (text: string): MarkedText => markWords(readUnits(text));

/** The tokens of some words of a text. */
function rangeOf(marked: MarkedText, words: string): TokenRange {
  const start = marked.text.indexOf(words);
  const tokens = Array.from(marked.tokens.start.keys()).filter((i) => {
    const at = marked.tokens.start[i] ?? 0;
    return at >= start && at < start + words.length;
  });
  return { first: tokens[0] ?? 0, end: (tokens.at(-1) ?? 0) + 1 };
}

function tagged(marked: MarkedText, [source, cue, ...content]: readonly string[]): TaggedFrame {
  return {
    source: source === undefined || source === '' ? null : rangeOf(marked, source),
    cue: rangeOf(marked, cue ?? ''),
    content: content.map((words) => rangeOf(marked, words)),
  };
}

/** What comes out for a text when the tagger finds `found`, as "source|cue|content". */
function framesOf(text: string, ...found: readonly (readonly string[])[]): readonly string[] {
  const marked = read(text);
  const words = (range: TokenRange | null) => {
    if (range === null) return '';
    const { start, end } = spanOfTokens(marked.tokens, range.first, range.end);
    return text.slice(start, end);
  };
  const frames = withLearnedFrames(marked, findRuleFrames(marked), () => found.map((frame) => tagged(marked, frame)));
  return frames.map((frame) => `${words(frame.source)}|${words(frame.cue)}|${frame.content.map(words).join('…')}`);
}

function classOf(text: string, ...frame: readonly string[]): string | undefined {
  const marked = read(text);
  return withLearnedFrames(marked, findRuleFrames(marked), () => [tagged(marked, frame)])[0]?.cueClass;
}

describe('withLearnedFrames', () => {
  const text = 'The governor said the dam held, and engineers agreed.';

  it('takes the tagger’s word for a cue that the rules know too', () => {
    expect(framesOf(text, ['The governor', 'said', 'the dam held, and'])).toContain(
      'The governor|said|the dam held, and',
    );
    expect(framesOf(text, ['The governor', 'said', 'the dam held, and'])).toHaveLength(1);
  });

  it('leaves out the comma behind an apposition', () => {
    const apposed = 'The mayor, Ada Berg, said the dam held.';
    expect(framesOf(apposed, ['The mayor, Ada Berg,', 'said', 'the dam held'])).toEqual([
      'The mayor, Ada Berg|said|the dam held',
    ]);
  });

  it('keeps what the rules find whole inside what another says', () => {
    const nested = 'The agency reported that officials said the dam held.';
    const outer = ['The agency', 'reported', 'that officials said the dam held'];
    expect(framesOf(nested, outer)).toEqual([outer.join('|'), 'officials|said|the dam held']);
  });

  it.each([
    ['a verb of the mind inside', 'The agency reported that officials believed the dam held.', 'reported'],
    ['a verb of the mind around', 'The agency believed that officials said the dam held.', 'believed'],
  ])('keeps nothing of the rules inside another’s words with %s', (_, nested, cue) => {
    const [, inner = ''] = nested.replace(/\.$/u, '').split(`${cue} `);
    expect(framesOf(nested, ['The agency', cue, inner])).toHaveLength(1);
  });

  it('takes the rules’ frames when the tagger finds none', () => {
    expect(framesOf('The governor said the dam held.')).toEqual(['The governor|said|the dam held']);
  });

  it('keeps a frame of the rules that names a source among words the tagger left alone', () => {
    const two = 'The governor said the dam held. Engineers denied it, said the mayor.';
    expect(framesOf(two, ['The governor', 'said', 'the dam held'])).toContain('the mayor|said|Engineers denied it');
  });

  it('drops a frame of the rules whose cue lies in what the tagger has taken', () => {
    const quoted = 'The governor said engineers denied it.';
    expect(framesOf(quoted, ['The governor', 'said', 'engineers denied it'])).toHaveLength(1);
  });

  it('takes the rules’ source when the tagger names none, and only then', () => {
    expect(framesOf(text, ['', 'said', 'the dam held'])).toEqual(['The governor|said|the dam held']);
    expect(framesOf(text, ['governor', 'said', 'the dam held'])).toEqual(['governor|said|the dam held']);
  });

  it('takes a quotation before its cue as the rules read it, and no other content', () => {
    const quoted = '“The dam held. Nobody was hurt,” the governor said.';
    expect(framesOf(quoted, ['the governor', 'said', 'Nobody was hurt'])).toEqual([
      'the governor|said|“The dam held. Nobody was hurt,”',
    ]);
    expect(framesOf(text, ['The governor', 'said', 'held'])).toEqual(['The governor|said|held']);
  });

  it('goes on over a verb that shares its subject, as the rules do, but not over a clause of its own', () => {
    const shared = 'The governor said that the flood broke two dams and flooded 300 houses.';
    expect(framesOf(shared, ['The governor', 'said', 'that the flood broke two dams'])).toEqual([
      'The governor|said|that the flood broke two dams and flooded 300 houses',
    ]);
    expect(framesOf(text, ['The governor', 'said', 'the dam held'])).toContain('The governor|said|the dam held');
  });

  it('ends what is said inside a source with the source', () => {
    const within = 'An engineer, who asked not to be named, told reporters that the dam held.';
    const frames = framesOf(within, ['who', 'asked', 'not to be named, told reporters that the dam held']);
    expect(frames).toContain('who|asked|not to be named');
    expect(frames.find((frame) => frame.includes('|told|'))).toMatch(/^An engineer.*that the dam held$/u);
  });

  it('takes the rules’ source behind “according to” when the tagger looks elsewhere', () => {
    const according = 'Moreover, according to the governor, the dam held.';
    expect(framesOf(according, ['Moreover', 'according to', 'the dam held'])).toEqual([
      'the governor|according to|the dam held',
    ]);
    expect(framesOf(according, ['governor', 'according to', 'the dam held'])).toEqual([
      'governor|according to|the dam held',
    ]);
  });

  it('takes stops and commas off both ends of a content, and drops one with nothing left', () => {
    expect(framesOf(text, ['The governor', 'said', 'the dam held,'])).toEqual(['The governor|said|the dam held']);
    expect(framesOf('Well, then.', ['', 'Well', ','])).toEqual([]);
  });

  it.each([
    ['The governor has denied it.', 'has denied', 'denying'],
    ['The governor voiced a suspicion and an accusation over it.', 'an accusation over', 'judging'],
    ['The governor conceded it.', 'conceded', 'confirming'],
    ['The governor whispered it.', 'whispered', 'neutral'],
  ])('tells in %j how the cue stands', (sentence, cue, expected) => {
    expect(classOf(sentence, 'The governor', cue, 'it')).toBe(expected);
  });

  it('takes a colon for a speaker’s only where nobody else is said to have said the same', () => {
    const dateline = 'Oldport: The dam held, the governor said.';
    expect(framesOf(dateline, ['the governor', 'said', 'The dam held'])).toEqual(['the governor|said|The dam held']);
    expect(framesOf('Oldport: The dam held.', ['Oldport', ':', 'The dam held'])).toEqual(['Oldport|:|The dam held']);
  });
});
