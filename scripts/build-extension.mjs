/**
 * Builds the extension for one browser. Goes in: the project's folder, the browser, which extra hosts the build
 * may read without asking. Comes out: the folder of the build. A build with extra hosts lies beside the
 * release build, never in its place.
 */
import { join } from 'node:path';
import { runNode } from './run-command.mjs';

/** @typedef {'chrome' | 'firefox' | 'edge' | 'safari'} BuildTarget */

/**
 * @typedef {object} BuildOptions
 * @property {boolean} localhost lets the extension read pages served from this machine; for tests and `npm start`
 * @property {readonly string[]} [hosts] match patterns of further sites, only together with `localhost`
 */

/**
 * Builds for production, whatever the build is for: development builds register their scripts differently.
 * @param {string} root
 * @param {BuildTarget} target
 * @param {BuildOptions} options
 * @returns {Promise<{ readonly status: number, readonly output: string, readonly folder: string }>}
 */
export async function buildExtension(root, target, { localhost, hosts = [] }) {
  const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, output } = await runNode(wxt, ['build', '-b', target, '--mv3'], {
    cwd: root,
    // Whoever builds, a test runner too, gets the same build.
    env: { NODE_ENV: 'production', SAYS_WHO_LOCALHOST: localhost ? '1' : '', SAYS_WHO_HOSTS: hosts.join(' ') },
    quiet: true,
  });
  return { status, output, folder: toBuildFolder(root, target, localhost) };
}

/**
 * Where a build lies; the template in wxt.config.ts says the same.
 * @param {string} root
 * @param {BuildTarget} target
 * @param {boolean} localhost
 */
export function toBuildFolder(root, target, localhost) {
  return join(root, '.output', `${target}-mv3${localhost ? '-localhost' : ''}`);
}
