import { describe, expect, test } from 'vitest';
import { parseStartArguments } from '../../scripts/start-arguments.mjs';

describe('parseStartArguments', () => {
  test('opens the sample in Chromium when nothing is said', () => {
    expect(parseStartArguments([])).toEqual({ state: 'parsed', family: 'chromium', target: { kind: 'sample' } });
  });

  test('takes a file and Firefox in any order', () => {
    const expected = { state: 'parsed', family: 'firefox', target: { kind: 'file', path: 'report.txt' } };
    expect(parseStartArguments(['--firefox', 'report.txt'])).toEqual(expected);
    expect(parseStartArguments(['report.txt', '--firefox'])).toEqual(expected);
  });

  test.each(['https://news.example/front', 'HTTP://news.example'])('takes %s as an address', (url) => {
    expect(parseStartArguments([url])).toMatchObject({ target: { kind: 'url', url } });
  });

  test.each(['ftp://news.example/a', 'https.html', 'file:///tmp/a.html'])('does not take %s as an address', (path) => {
    expect(parseStartArguments([path])).toMatchObject({ target: { kind: 'file', path } });
  });

  test('asks for help', () => {
    expect(parseStartArguments(['a.txt', '--help'])).toEqual({ state: 'help' });
  });

  test.each([
    [['--safari'], 'Unknown option --safari.'],
    [['--firefox', '--chromium'], 'Choose one of --firefox and --chromium.'],
    [['a.txt', 'b.txt'], 'One page at a time: a.txt, b.txt.'],
  ])('refuses %j', (args, message) => {
    expect(parseStartArguments(args)).toEqual({ state: 'wrong', message });
  });
});
