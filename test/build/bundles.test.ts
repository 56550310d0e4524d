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

test.each(TARGETS)('only the page script of the %s release asks to be compiled whole, in its first line', (target) => {
  const asking = readScripts(releaseFolder(target)).filter(([, text]) =>
    text.startsWith('//# allFunctionsCalledOnLoad\n'),
  );
  expect(asking.map(([path]) => path.split('/').at(-1))).toEqual(['article.js']);
});

test.each(TARGETS)('the page script of the %s release formats no number through Intl, which costs 15 ms', (target) => {
  const [, script = ''] = readScripts(releaseFolder(target)).find(([path]) => path.endsWith('article.js')) ?? [];
  expect(script).not.toBe('');
  expect(script).not.toContain('Intl.');
});

/** Ways to make markup of text. Preact's own, behind `dangerouslySetInnerHTML`, is the one place that may be there. */
const TEXT_AS_MARKUP =
  /innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|document\.write|parseFromString|srcdoc/g;
const PREACT = /__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html/g;

test.each(TARGETS)('no script of the %s release makes markup of text', (target) => {
  const scripts = readScripts(releaseFolder(target));
  const guilty = scripts.filter(([, text]) => text.replaceAll(PREACT, '').search(TEXT_AS_MARKUP) >= 0);
  expect(guilty.map(([path]) => path)).toEqual([]);
  expect(scripts.some(([, text]) => text.search(PREACT) >= 0)).toBe(true);
});

describe.each(['chrome', 'firefox'] as const)('the %s release', (target) => {
  test.each(measureParts(releaseFolder(target)))('has a $part of $gzipped kB gzipped, at most $gate', (size) => {
    expect(size.gzipped).toBeLessThanOrEqual(size.gate);
  });
});
