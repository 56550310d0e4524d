/** The keyboard shortcuts as the reader has them now, and the browser's own page for changing them. */

import { browser } from './browser';

export interface BrowserShortcut {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it, "" when none is set. */
  readonly keys: string;
}

/** Chromium opens its shortcut page only from a tab of its own; Firefox has a call for it (since version 137). */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

interface ShortcutApi {
  readonly commands: { openShortcutSettings?(): Promise<void> };
}

/** Returns the shortcuts that have a description; the one that opens the popup has none of ours and is left out. */
export async function readShortcuts(): Promise<readonly BrowserShortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the place where the browser lets the reader change shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  const { commands } = browser as ShortcutApi;
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
