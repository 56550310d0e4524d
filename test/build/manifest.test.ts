import { describe, expect, test } from 'vitest';
import { toBuildFolder } from '../../scripts/build-extension.mjs';
import { readManifest, releaseFolder, TARGETS } from './builds';

const SHARED_PERMISSIONS = ['activeTab', 'scripting', 'storage', 'unlimitedStorage'];

describe.each(TARGETS)('the %s release', (target) => {
  const manifest = readManifest(releaseFolder(target));

  test('asks for these permissions and no other', () => {
    const panel = target === 'chrome' || target === 'edge' ? ['sidePanel'] : [];
    expect([...(manifest['permissions'] as string[])].sort()).toEqual([...SHARED_PERMISSIONS, ...panel].sort());
  });

  test('reads no site until the reader allows it', () => {
    expect(manifest['host_permissions'] ?? []).toEqual([]);
    expect(manifest['content_scripts'] ?? []).toEqual([]);
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  });

  test('lets its own pages load nothing from elsewhere and run no text as code', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    const isChromium = target === 'chrome' || target === 'edge';
    expect(policy.includes("require-trusted-types-for 'script'; trusted-types 'none'")).toBe(isChromium);
  });

  test('cannot be reached by pages or other extensions', () => {
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  test('lets pages reach the note frame and nothing else of its own', () => {
    const reachable = manifest['web_accessible_resources'] as readonly { readonly resources: readonly string[] }[];
    expect(reachable.flatMap(({ resources }) => resources)).toEqual(['note-frame.html']);
  });

  test('is Manifest V3 and stays out of private windows', () => {
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['incognito']).toBe('not_allowed');
  });
});

test('the Firefox release names its id and the oldest Firefox it runs on', () => {
  expect(readManifest(releaseFolder('firefox'))['browser_specific_settings']).toMatchObject({
    gecko: { id: 'says-who@says-who.example', strict_min_version: '140.0' },
  });
});

test('only the builds for tests read this machine without asking', () => {
  const manifest = readManifest(toBuildFolder(`${import.meta.dirname}/../..`, 'chrome', true));
  expect(manifest['host_permissions']).toEqual(['http://127.0.0.1/*', 'http://localhost/*']);
});
