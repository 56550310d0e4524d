import { describe, expect, test } from 'vitest';
import { explainMissingBrowser, findBrowser } from '../../scripts/find-browser.mjs';

function machine(platform: NodeJS.Platform, programs: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return { platform, env, isProgram: (path: string) => programs.includes(path) };
}

describe('findBrowser', () => {
  test.each([
    ['chromium', '/usr/bin/chromium'],
    ['google-chrome-stable', '/opt/bin/google-chrome-stable'],
    ['microsoft-edge', '/opt/bin/microsoft-edge'],
    ['brave-browser', '/usr/bin/brave-browser'],
  ])('finds %s on PATH', (_name, path) => {
    expect(findBrowser('chromium', machine('linux', [path], { PATH: '/opt/bin:/usr/bin' }))).toBe(path);
  });

  test('finds Firefox ESR under its Debian name', () => {
    expect(findBrowser('firefox', machine('linux', ['/usr/bin/firefox-esr'], { PATH: '/usr/bin' }))).toBe(
      '/usr/bin/firefox-esr',
    );
  });

  test('prefers Chromium to Chrome when both are on PATH', () => {
    const both = ['/a/google-chrome', '/b/chromium'];
    expect(findBrowser('chromium', machine('linux', both, { PATH: '/a:/b' }))).toBe('/b/chromium');
  });

  test('takes the path variable before everything else', () => {
    const surroundings = machine('linux', ['/home/ada/chrome', '/usr/bin/chromium'], {
      PATH: '/usr/bin',
      CHROME_PATH: '/home/ada/chrome',
    });
    expect(findBrowser('chromium', surroundings)).toBe('/home/ada/chrome');
  });

  test('does not quietly replace a wrong path variable by another browser', () => {
    const surroundings = machine('linux', ['/usr/bin/chromium'], { PATH: '/usr/bin', CHROME_PATH: '/nowhere' });
    expect(findBrowser('chromium', surroundings)).toBeNull();
    expect(explainMissingBrowser('chromium', surroundings)).toContain('CHROME_PATH is set to "/nowhere"');
  });

  test('finds an application of macOS in the home folder too', () => {
    const path = '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser('chromium', machine('darwin', [path], { HOME: '/Users/ada' }))).toBe(path);
  });

  test('finds Edge in the program folder of Windows, and chrome.exe on its Path', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(findBrowser('chromium', machine('win32', [edge], { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }))).toBe(
      edge,
    );
    expect(findBrowser('chromium', machine('win32', ['D:\\tools\\chrome.exe'], { Path: 'C:\\x;D:\\tools' }))).toBe(
      'D:\\tools\\chrome.exe',
    );
  });

  test('finds a browser in the usual place when PATH is empty', () => {
    expect(findBrowser('chromium', machine('linux', ['/snap/bin/chromium']))).toBe('/snap/bin/chromium');
  });

  test('is null on a machine without one, and never takes the other family', () => {
    expect(findBrowser('chromium', machine('linux', ['/usr/bin/firefox'], { PATH: '/usr/bin' }))).toBeNull();
  });
});

describe('explainMissingBrowser', () => {
  test.each([
    ['linux', 'chromium', 'apt-get install chromium'],
    ['linux', 'firefox', 'apt-get install firefox-esr'],
    ['darwin', 'chromium', 'brew install --cask google-chrome'],
    ['win32', 'firefox', 'winget install Mozilla.Firefox'],
  ] as const)('on %s says how to get %s', (platform, family, command) => {
    expect(explainMissingBrowser(family, machine(platform, []))).toContain(command);
  });
});
