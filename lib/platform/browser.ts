/** The only file of lib that names the extension API; everything else takes `browser` from here. */
import { browser as extensionApi } from 'wxt/browser';

export const browser = extensionApi;
