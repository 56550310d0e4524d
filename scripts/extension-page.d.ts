/** What functions evaluated inside an extension page find there; `chrome` answers with promises in both browsers. */
declare const chrome: import('webextension-polyfill').Browser;
