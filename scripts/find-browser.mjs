/**
 * Finds a browser that is already on this machine. Goes in: which family, and the surroundings (environment,
 * system, a file test), so that tests can make them up. Comes out: a path or null. Downloads nothing.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserFamily */

/**
 * @typedef {object} Surroundings
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {NodeJS.Platform} platform
 * @property {(path: string) => boolean} isProgram
 */

/** What the reader sets to choose a browser; it wins over everything, and is never silently replaced. */
const PATH_VARIABLE = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

/** Program names on PATH, most usual first. */
const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
    'brave-browser',
    'brave',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

/** Application bundles below /Applications or ~/Applications. */
const MAC_PROGRAMS = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

/** Below the program folders of Windows. */
const WINDOWS_PROGRAMS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** @type {Surroundings} */
const THIS_MACHINE = { env: process.env, platform: process.platform, isProgram };

/**
 * Finds a browser of one family: the path variable, then PATH, then the usual places of the system.
 * @param {BrowserFamily} family
 * @param {Surroundings} [surroundings]
 * @returns {string | null} null also when the path variable names no program
 */
export function findBrowser(family, surroundings = THIS_MACHINE) {
  const chosen = surroundings.env[PATH_VARIABLE[family]];
  if (chosen) return surroundings.isProgram(chosen) ? chosen : null;
  const candidates = [...listOnPath(family, surroundings), ...listUsualPlaces(family, surroundings)];
  return candidates.find(surroundings.isProgram) ?? null;
}

/**
 * Says how to get a browser of one family on one system.
 * @param {BrowserFamily} family
 * @param {Surroundings} [surroundings]
 * @returns {string}
 */
export function explainMissingBrowser(family, { env, platform } = THIS_MACHINE) {
  const variable = PATH_VARIABLE[family];
  const chosen = env[variable];
  if (chosen) return `${variable} is set to "${chosen}", which is not a program. Correct it or unset it.`;
  const name = family === 'firefox' ? 'Firefox' : 'Chromium, Chrome, Edge or Brave';
  return `No ${name} found. ${explainInstall(family, platform)} Or set ${variable} to the program's path.`;
}

/**
 * @param {BrowserFamily} family
 * @param {NodeJS.Platform} platform
 */
function explainInstall(family, platform) {
  const firefox = family === 'firefox';
  if (platform === 'darwin') return `Install one with "brew install --cask ${firefox ? 'firefox' : 'google-chrome'}".`;
  if (platform === 'win32')
    return `Install one with "winget install ${firefox ? 'Mozilla.Firefox' : 'Google.Chrome'}".`;
  const debian = firefox ? 'firefox-esr' : 'chromium';
  return `Install one with your package manager, e.g. "sudo apt-get install ${debian}" (Debian) or "sudo dnf install ${family}" (Fedora).`;
}

/**
 * @param {BrowserFamily} family
 * @param {Surroundings} surroundings
 */
function listOnPath(family, { env, platform }) {
  const windows = platform === 'win32';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(windows ? ';' : ':').filter(Boolean);
  const { join } = windows ? win32 : posix;
  return NAMES[family].flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name)));
}

/**
 * @param {BrowserFamily} family
 * @param {Surroundings} surroundings
 */
function listUsualPlaces(family, { env, platform }) {
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')];
    return folders.flatMap((folder) => MAC_PROGRAMS[family].map((program) => posix.join(folder, program)));
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return folders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_PROGRAMS[family].map((program) => win32.join(folder, program)));
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    NAMES[family].map((name) => posix.join(folder, name)),
  );
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
