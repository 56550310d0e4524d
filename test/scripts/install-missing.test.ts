import { expect, test } from 'vitest';
import { findOutdated } from '../../scripts/install-missing.mjs';

function lockfile(packages: Readonly<Record<string, { version: string; optional?: boolean }>>): string {
  return JSON.stringify({ packages });
}

const WANTED = lockfile({
  '': { version: '0.1.0' },
  'node_modules/wxt': { version: '0.21.4' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
});

test('nothing installed is not the same as nothing outdated', () => {
  expect(findOutdated(WANTED, null)).toBeNull();
});

test('an install of the same versions is left alone, also without the packages of other systems', () => {
  expect(findOutdated(WANTED, lockfile({ 'node_modules/wxt': { version: '0.21.4' } }))).toEqual([]);
});

test('a package that is missing or has another version is named', () => {
  expect(findOutdated(WANTED, lockfile({}))).toEqual(['wxt']);
  expect(findOutdated(WANTED, lockfile({ 'node_modules/wxt': { version: '0.21.3' } }))).toEqual(['wxt']);
});

test('a package nobody asks for any more is no reason to install again', () => {
  const more = lockfile({ 'node_modules/wxt': { version: '0.21.4' }, 'node_modules/left': { version: '1.0.0' } });
  expect(findOutdated(WANTED, more)).toEqual([]);
});
