import { describe, expect, test } from 'vitest';
import { measureParts } from '../../scripts/bundle-sizes.mjs';
import { readScripts, releaseFolder, TARGETS } from './builds';

/** Text run as code: refused by the stores and by the policy of extension pages. */
const TEXT_AS_CODE = /\beval\s*\(|\bFunction\s*\(/;

test('the pattern tells text run as code from ordinary calls', () => {
  for (const code of ['eval("1")', 'new Function("a")', 'Function ("a")']) expect(code).toMatch(TEXT_AS_CODE);
  for (const code of ['medieval(1)', 'isFunction(a)', 'function (a) {}']) expect(code).not.toMatch(TEXT_AS_CODE);
});

test.each(TARGETS)('no script of the %s release runs text as code', (target) => {
  const guilty = readScripts(releaseFolder(target)).filter(([, text]) => TEXT_AS_CODE.test(text));
  expect(guilty.map(([path]) => path)).toEqual([]);
});

describe.each(['chrome', 'firefox'] as const)('the %s release', (target) => {
  test.each(measureParts(releaseFolder(target)))('has a $part of $gzipped kB gzipped, at most $gate', (size) => {
    expect(size.gzipped).toBeLessThanOrEqual(size.gate);
  });
});
