import { defineConfig } from 'wxt';

const FIREFOX_ID = 'says-who@says-who.example';
/** Extension pages: nothing but our own files; no page may frame them except the note frame, which checks its parent. */
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
/** Set by the test runner and `npm start` only: lets the gate run on pages served from this machine. */
const IS_LOCALHOST_BUILD = Boolean(process.env['SAYS_WHO_LOCALHOST']);
const LOCALHOST_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];
/** Match patterns for `npm start -- https://…`, blank-separated; heeded in a localhost build only. */
const EXTRA_HOSTS = process.env['SAYS_WHO_HOSTS']?.split(' ').filter(Boolean) ?? [];

export default defineConfig({
  imports: false,
  // A build that may read localhost without asking never lies where a release build is taken from.
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${IS_LOCALHOST_BUILD ? '-localhost' : ''}`,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: 'Says Who',
    description:
      'Marks every claim and casualty figure in the article you are reading, and says who is said to have said it.',
    permissions: [
      'storage',
      'unlimitedStorage',
      'activeTab',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' || browser === 'safari' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['*://*/*'],
    ...(IS_LOCALHOST_BUILD ? { host_permissions: [...LOCALHOST_HOSTS, ...EXTRA_HOSTS] } : {}),
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    incognito: 'not_allowed',
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: FIREFOX_ID, strict_min_version: '140.0' } } }
      : {}),
  }),
});
