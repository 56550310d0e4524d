/**
 * Opens the list beside the page: a side panel in Chromium, the sidebar in Firefox, nothing in Safari. Both must be
 * called straight from a click, so nothing here awaits before the call.
 */

import { browser } from './browser';

/** The part of Chromium's API that the shared typings lack. */
interface PanelApi {
  readonly sidePanel?: { open(options: { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Tells whether this browser has a panel at all. */
export function hasPanel(): boolean {
  const { sidePanel, sidebarAction } = browser as PanelApi;
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/** Opens the panel in a window; false when the browser has none. */
export async function openPanel(windowId: number): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as PanelApi;
  if (sidePanel !== undefined) await sidePanel.open({ windowId });
  else if (sidebarAction !== undefined) await sidebarAction.open();
  else return false;
  return true;
}
