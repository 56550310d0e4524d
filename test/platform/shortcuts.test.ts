import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../lib/platform/browser';
import { openShortcutSettings, readShortcuts } from '../../lib/platform/shortcuts';

const api = browser as unknown as Record<'commands' | 'tabs', Record<string, unknown>>;
const { commands, tabs } = api;
const create = vi.fn();
const getAll = vi.fn();

beforeEach(() => {
  create.mockResolvedValue({});
  Object.assign(api, { commands: { getAll }, tabs: { ...tabs, create } });
});

afterEach(() => Object.assign(api, { commands, tabs }));

describe('keyboard shortcuts', () => {
  it('are the ones with a description; the one that opens the popup is left out', async () => {
    getAll.mockResolvedValue([
      { name: '_execute_action', description: '', shortcut: 'Alt+Shift+S' },
      { name: 'next-mark', description: 'Go to the next mark', shortcut: 'Alt+Shift+Period' },
    ]);
    expect(await readShortcuts()).toEqual([
      { name: 'next-mark', description: 'Go to the next mark', keys: 'Alt+Shift+Period' },
    ]);
  });

  it('that the reader took away are still listed, without keys', async () => {
    getAll.mockResolvedValue([{ name: 'open-card', description: 'Open the card' }]);
    expect(await readShortcuts()).toEqual([{ name: 'open-card', description: 'Open the card', keys: '' }]);
  });

  it('are changed in the browser’s own dialogue where it has a call for it', async () => {
    const open = vi.fn().mockResolvedValue(undefined);
    Object.assign(api, { commands: { getAll, openShortcutSettings: open } });
    await openShortcutSettings();
    expect(open).toHaveBeenCalledTimes(1);
    expect(create).not.toHaveBeenCalled();
  });

  it('are changed on the browser’s page for it elsewhere', async () => {
    await openShortcutSettings();
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome://extensions/shortcuts' });
  });
});
