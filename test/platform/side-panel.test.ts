import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../lib/platform/browser';
import { hasPanel, openPanel } from '../../lib/platform/side-panel';

const api = browser as unknown as Record<'sidePanel' | 'sidebarAction', { open: unknown } | undefined>;
const { sidePanel, sidebarAction } = api;
const open = vi.fn();

beforeEach(() => {
  open.mockResolvedValue(undefined);
  Object.assign(api, { sidePanel: undefined, sidebarAction: undefined });
});

afterEach(() => Object.assign(api, { sidePanel, sidebarAction }));

describe('the panel beside the page', () => {
  it('is the side panel of the window where the browser has side panels', async () => {
    api.sidePanel = { open };
    expect(hasPanel()).toBe(true);
    expect(await openPanel(3)).toBe(true);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  it('is the sidebar where the browser has that', async () => {
    api.sidebarAction = { open };
    expect(hasPanel()).toBe(true);
    expect(await openPanel(3)).toBe(true);
    expect(open).toHaveBeenCalledExactlyOnceWith();
  });

  it('is opened within the click, because the browser refuses it any later', () => {
    api.sidebarAction = { open };
    void openPanel(3);
    expect(open).toHaveBeenCalledTimes(1);
  });

  it('is not offered where there is neither', async () => {
    expect(hasPanel()).toBe(false);
    expect(await openPanel(3)).toBe(false);
  });

  it('tells when the browser refuses', async () => {
    api.sidePanel = { open };
    open.mockRejectedValue(new Error('no user gesture'));
    await expect(openPanel(3)).rejects.toThrow('no user gesture');
  });
});
