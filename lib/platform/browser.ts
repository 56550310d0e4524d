/**
 * The only file of lib that names the extension API; everything else takes `browser` from here. The build puts
 * webextension-polyfill in its place, except in the scripts that run in pages (wxt.config.ts).
 */
import type { Browser } from 'webextension-polyfill';
import { browser as extensionApi } from 'wxt/browser';

interface ChromiumOnly {
  readonly storage: {
    readonly local: { readonly setAccessLevel?: (level: { readonly accessLevel: string }) => Promise<void> };
  };
}

/** One set of types for all browsers: where Chromium's own differ, they differ in what nobody here uses. */
export const browser = extensionApi as unknown as Browser & ChromiumOnly;
