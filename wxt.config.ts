import { mergeConfig, type Plugin } from 'vite';
import { defineConfig } from 'wxt';

const FIREFOX_ID = 'says-who@says-who.example';
/** Extension pages: nothing but our own files; no page may frame them except the note frame, which checks its parent. */
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";
/** Chromium alone enforces it: no text becomes markup or script, and no policy can be made that would let it. */
const TRUSTED_TYPES = "; require-trusted-types-for 'script'; trusted-types 'none'";
/** With SAYS_WHO_LOCALHOST, set by the tests and `npm start` only, the gate runs on pages served from this machine. */
const IS_LOCALHOST_BUILD = Boolean(process.env['SAYS_WHO_LOCALHOST']);
const LOCALHOST_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];
/** Match patterns for `npm start -- https://…`, blank-separated; heeded in a localhost build only. */
const EXTRA_HOSTS = process.env['SAYS_WHO_HOSTS']?.split(' ').filter(Boolean) ?? [];
const EVERY_SITE = ['*://*/*'];

/** Scripts that run in pages, where each kB costs: the API of every browser we build for gives promises by itself. */
const PAGE_SCRIPTS: ReadonlySet<string> = new Set(['gate', 'article', 'card']);

/** Nearly all of the page script runs at once: compiling it whole spares Chromium reading each function twice, 6 ms a page. */
const COMPILE_WHOLE = '//# allFunctionsCalledOnLoad';

/** After every other plugin: browsers heed the line at the top of a file only. */
const compileWhole: Plugin = {
  name: 'compile-whole',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = `${COMPILE_WHOLE}\n${chunk.code}`;
      }
    },
  },
};

/** Suggestions only: the reader may change each in the browser's own settings. No bare letters, which pages use. */
const COMMANDS = {
  _execute_action: { suggested_key: { default: 'Alt+Shift+W' } },
  'next-mark': { suggested_key: { default: 'Alt+Shift+Period' }, description: 'Go to the next mark on the page' },
  'previous-mark': {
    suggested_key: { default: 'Alt+Shift+Comma' },
    description: 'Go to the previous mark on the page',
  },
  'open-card': { suggested_key: { default: 'Alt+Shift+M' }, description: 'Open or close the card of the current mark' },
};

export default defineConfig({
  imports: false,
  // A build that may read localhost without asking never lies where a release build is taken from.
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${IS_LOCALHOST_BUILD ? '-localhost' : ''}`,
  hooks: {
    // Background and our own pages talk to one API in every browser.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'article')) {
        Object.assign(config, mergeConfig(config, { plugins: [compileWhole] }));
      }
      if (entrypoints.some(({ name }) => PAGE_SCRIPTS.has(name))) return;
      const alias = { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' };
      Object.assign(config, mergeConfig(config, { resolve: { alias } }));
    },
    // Pictures for the README lie in public/ and have no business in the extension.
    'build:publicAssets': (_wxt, files) => {
      const shipped = files.filter(({ relativeDest }) => !relativeDest.startsWith('readme'));
      files.splice(0, files.length, ...shipped);
    },
  },
  manifest: ({ browser }) => {
    const isChromium = browser !== 'firefox' && browser !== 'safari';
    return {
      name: 'Says Who',
      description:
        'Marks every claim and casualty figure in the article you are reading, and says who is said to have said it.',
      permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', ...(isChromium ? ['sidePanel'] : [])],
      optional_host_permissions: EVERY_SITE,
      ...(IS_LOCALHOST_BUILD ? { host_permissions: [...LOCALHOST_HOSTS, ...EXTRA_HOSTS] } : {}),
      action: { default_title: 'Says Who' },
      commands: COMMANDS,
      // A dynamic address keeps pages from testing whether the extension is installed; only Chromium has it.
      web_accessible_resources: [
        { resources: ['note-frame.html'], matches: EVERY_SITE, ...(isChromium ? { use_dynamic_url: true } : {}) },
      ],
      content_security_policy: { extension_pages: EXTENSION_PAGES_CSP + (isChromium ? TRUSTED_TYPES : '') },
      incognito: 'not_allowed',
      ...(browser === 'firefox'
        ? {
            browser_specific_settings: {
              gecko: {
                id: FIREFOX_ID,
                strict_min_version: '140.0',
                data_collection_permissions: { required: ['none'] },
              },
            },
          }
        : {}),
    };
  },
});
