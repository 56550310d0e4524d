/** What functions evaluated inside an extension page find there; `chrome` answers with promises in both browsers. */
declare const chrome: import('webextension-polyfill').Browser;

/** Defined in the pages that `openSoakPage` opens. */
declare const soak: typeof import('./soak/page-side');
