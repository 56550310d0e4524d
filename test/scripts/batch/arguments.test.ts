import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../scripts/batch/arguments';

describe('parseArguments', () => {
  it('prints a table of the files it is given', () => {
    expect(parseArguments(['a.txt', 'b.html'])).toEqual({
      kind: 'options',
      options: { format: 'table', input: null, language: null, operands: ['a.txt', 'b.html'] },
    });
  });

  it('takes options before, between and behind files, with and without an equals sign', () => {
    const options = { format: 'csv', input: 'html', language: 'es', operands: ['-', 'a'] };
    expect(parseArguments(['--format', 'csv', '-', '--input=html', '--language', 'es', 'a'])).toEqual({
      kind: 'options',
      options,
    });
  });

  it('takes everything behind "--" as a file', () => {
    expect(parseArguments(['--', '--format'])).toMatchObject({ options: { operands: ['--format'] } });
  });

  it.each([[['--help']], [['-h', 'a.txt']], [['a.txt', '--help']]])('shows help for %j', (words) => {
    expect(parseArguments(words)).toEqual({ kind: 'help' });
  });

  it.each([
    [[], 'nothing to read'],
    [['--format', 'xml', 'a'], '--format xml: unknown; it takes table, json, jsonl, csv'],
    [['--input', 'pdf', 'a'], '--input pdf: unknown; it takes text, html, jsonl'],
    [['--language', 'xx', 'a'], '--language xx: unknown; it takes en, es'],
    [['a', '--format'], 'argument missing'],
    [['--colour', 'a'], "'--colour'"],
  ])('says what is wrong with %j', (words, message) => {
    const parsed = parseArguments(words);
    expect(parsed.kind).toBe('mistake');
    expect(parsed).toMatchObject({ message: expect.stringContaining(message) });
    expect(parsed).toMatchObject({ message: expect.stringContaining('--help') });
  });
});
