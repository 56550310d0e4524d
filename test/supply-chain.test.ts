import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeSbom } from '../scripts/sbom.mjs';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

const { dependencies, devDependencies } = read('package.json') as Readonly<Record<string, Record<string, string>>>;
const locked = Object.entries(read('package-lock.json').packages as Readonly<Record<string, LockedPackage>>).filter(
  ([path]) => path !== '',
);
const shipped = locked.filter(([, { dev, devOptional }]) => dev !== true && devOptional !== true);

/** Licences under which code may be part of a package that is MIT-licensed. */
const ALLOWED = new Set(['MIT', 'ISC', 'Apache-2.0', 'MPL-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);
const MOST_DEPENDENCIES = 12;

describe('what the extension is made of', () => {
  it('is at most twelve packages', () => {
    expect(Object.keys(dependencies ?? {}).length).toBeLessThanOrEqual(MOST_DEPENDENCIES);
    expect(shipped.length).toBeLessThanOrEqual(MOST_DEPENDENCIES);
  });

  it('is asked for by exact version', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
  });

  it.each(shipped)('%s is under a licence that allows it', (path) => {
    const { license } = read(`${path}/package.json`) as { readonly license?: string };
    expect(ALLOWED).toContain(license);
  });

  it('is locked by its hash, and nowhere by the address of a server', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    const unhashed = locked.filter(([, { integrity, link }]) => integrity === undefined && link !== true);
    expect(unhashed.map(([path]) => path)).toEqual([]);
  });
});

describe('the bill of materials', () => {
  it('lists every package that ships, with licence and hash, and no other', async () => {
    const bill = JSON.parse(await makeSbom(ROOT));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'says-who' } } });
    const listed = bill.components as readonly { readonly name: string; readonly hashes: readonly object[] }[];
    const names = shipped.map(([path]) => path.replace(/^.*node_modules\//u, ''));
    expect(listed.map(({ name }) => name).sort()).toEqual(names.sort());
    for (const { hashes } of listed) expect(hashes).toHaveLength(1);
  });

  it('is the same every time', async () => {
    expect(await makeSbom(ROOT)).toBe(await makeSbom(ROOT));
  });
});
