/**
 * Brings `node_modules` in line with the lockfile, and only when it is not. Goes in: the project's folder.
 * Comes out: a folder the other scripts can import from. Runs with nothing installed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, runNode } from './run-command.mjs';

/**
 * Names the packages whose installed version differs from the lockfile; null when nothing is installed at all.
 * Optional packages count only when present: npm leaves out those of other systems.
 * @param {string} lockfile text of package-lock.json
 * @param {string | null} installed text of node_modules/.package-lock.json, null when there is none
 * @returns {readonly string[] | null}
 */
export function findOutdated(lockfile, installed) {
  if (installed === null) return null;
  const wanted = parsePackages(lockfile);
  const present = parsePackages(installed);
  return Object.entries(wanted)
    .filter(([path, { version, optional }]) => {
      if (path === '') return false;
      const found = present[path];
      return found ? found.version !== version : !optional;
    })
    .map(([path]) => path.replace(/^node_modules\//, ''));
}

/**
 * Runs `npm ci` when the installed packages are not those of the lockfile.
 * @param {string} root
 * @returns {Promise<boolean>} false when npm failed
 */
export async function installMissing(root) {
  const outdated = findOutdated(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
    readIfThere(join(root, 'node_modules', '.package-lock.json')),
  );
  if (outdated?.length === 0) return true;
  console.log(outdated ? `Updating ${outdated.length} packages (npm ci) …` : 'Installing packages (npm ci) …');
  const { status } = await runNpm(['ci', '--no-audit', '--no-fund'], root);
  return status === 0;
}

/**
 * npm is a `.cmd` file on Windows, which cannot be spawned without a shell; the script npm itself names can.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function runNpm(args, cwd) {
  const npmScript = process.env['npm_execpath'];
  return npmScript?.endsWith('.js') ? runNode(npmScript, args, { cwd }) : runCommand('npm', args, { cwd });
}

/**
 * @param {string} lockfile
 * @returns {Readonly<Record<string, { readonly version?: string, readonly optional?: boolean }>>}
 */
function parsePackages(lockfile) {
  return JSON.parse(lockfile).packages ?? {};
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
