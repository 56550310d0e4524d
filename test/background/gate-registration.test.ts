import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { syncGate } from '../../entrypoints/background/gate-registration';
import { changeSettings, withSite } from '../../lib/platform/settings';
import { type FakeTabs, fakeTabs } from '../support/fake-tabs';

let tabs: FakeTabs;

beforeEach(() => {
  fakeBrowser.reset();
  tabs = fakeTabs();
});

describe('the gate', () => {
  it('is registered nowhere until the reader allows a site', async () => {
    await syncGate();
    expect(tabs.scripts.size).toBe(0);
  });

  it('is registered for the sites that were allowed, and only for web pages', async () => {
    tabs.origins = ['*://*.news.example/*', 'file:///*', 'chrome-extension://id/*'];
    await syncGate();
    expect(tabs.scripts.get('gate')).toMatchObject({
      js: ['gate.js'],
      matches: ['*://*.news.example/*'],
      allFrames: false,
    });
    expect(tabs.scripts.get('gate')).not.toHaveProperty('excludeMatches');
  });

  it('stays out of a site that is switched off', async () => {
    tabs.origins = ['*://*/*'];
    await changeSettings((settings) => withSite(settings, 'news.example', false));
    await syncGate();
    expect(tabs.scripts.get('gate')).toMatchObject({ excludeMatches: ['*://news.example/*'] });
  });

  it('goes when the last site is taken back', async () => {
    tabs.origins = ['*://*/*'];
    await syncGate();
    tabs.origins = [];
    await syncGate();
    expect(tabs.scripts.size).toBe(0);
  });

  it('is registered once, however many changes come together', async () => {
    tabs.origins = ['*://*/*'];
    await Promise.all([syncGate(), syncGate(), syncGate()]);
    expect([...tabs.scripts.keys()]).toEqual(['gate']);
  });
});
