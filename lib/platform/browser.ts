/**
 * The only file of lib that names the extension API; everything else takes `browser` from here. Every browser we build
 * for gives promises by itself, so no polyfill is loaded into the pages.
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
