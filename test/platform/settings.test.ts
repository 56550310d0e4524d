import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  parseSettings,
  readSettings,
  watchSettings,
  withSearch,
  withSite,
} from '../../lib/platform/settings';

const defaults = parseSettings(undefined);

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are complete when nothing is stored', async () => {
    await expect(readSettings()).resolves.toEqual(defaults);
    expect(defaults).toMatchObject({ sitesOff: [], sensitivity: 'balanced', look: { scheme: 'system' } });
  });

  it('keep the good fields when one is damaged', () => {
    const parsed = parseSettings({
      sitesOff: ['news.example'],
      sensitivity: 'loud',
      marks: { figures: false, claims: 7 },
    });
    expect(parsed.sitesOff).toEqual(['news.example']);
    expect(parsed.sensitivity).toBe('balanced');
    expect(parsed.marks).toEqual({ figures: false, claims: true, quotations: true });
  });

  it('parse from anything, and parsing twice changes nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const once = parseSettings(stored);
        expect(parseSettings(once)).toEqual(once);
      }),
    );
  });

  it('apply changes made at the same time one after the other', async () => {
    const sites = ['a.example', 'b.example', 'c.example'];
    await Promise.all(sites.map((site) => changeSettings((settings) => withSite(settings, site, false))));
    expect((await readSettings()).sitesOff).toEqual(sites);
  });

  it('go on working after a change that failed', async () => {
    const fails = changeSettings(() => {
      throw new Error('cannot');
    });
    await expect(fails).rejects.toThrow('cannot');
    await expect(changeSettings((settings) => withSite(settings, 'a.example', false))).resolves.toMatchObject({
      sitesOff: ['a.example'],
    });
  });

  it('switch a site off once and on again', () => {
    const off = withSite(withSite(defaults, 'news.example', false), 'news.example', false);
    expect(off.sitesOff).toEqual(['news.example']);
    expect(withSite(off, 'news.example', true)).toEqual(defaults);
  });

  it('tell a watcher of each change until it leaves', async () => {
    const seen = vi.fn();
    const life = new AbortController();
    watchSettings(seen, life.signal);
    await changeSettings((settings) => ({ ...settings, sensitivity: 'few' }));
    expect(seen).toHaveBeenCalledExactlyOnceWith({ ...defaults, sensitivity: 'few' });
    life.abort();
    await changeSettings((settings) => ({ ...settings, sensitivity: 'all' }));
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

describe('searches the reader named', () => {
  const none = parseSettings(undefined);
  it('are kept by name, the later in the place of the earlier, and forgotten', () => {
    const one = withSearch(none, 'Losses', 'outcome:killed');
    const two = withSearch(withSearch(one, 'Boats', 'boats'), 'Losses', 'outcome:lost');
    expect(two.searches).toEqual([
      { name: 'Boats', query: 'boats' },
      { name: 'Losses', query: 'outcome:lost' },
    ]);
    expect(withSearch(two, 'Boats', null).searches.map(({ name }) => name)).toEqual(['Losses']);
  });
  it('that are damaged are lost alone', () => {
    const damaged = { searches: [{ name: '' }], packs: ['p'] };
    expect(parseSettings(damaged)).toMatchObject({ searches: [], packs: ['p'] });
  });
});
