/**
 * `npm run sbom`: lists what ships in the extension as a CycloneDX bill of materials, `.output/sbom.cdx.json`: every
 * run-time package with version, licence and hash. Made by npm from the lockfile; what would differ from run to run is
 * left out, so that the same lockfile gives the same file.
 */
import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The bill of all packages, tools included; generous. */
const MOST_BYTES = 100_000_000;
const ARGS = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];

/** @typedef {{ readonly ref: string, readonly dependsOn: readonly string[] }} Edges */

/**
 * Returns the bill of materials of a project folder. Throws when npm cannot make one.
 * @param {string} root
 * @returns {Promise<string>} JSON
 */
export async function makeSbom(root) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = await promisify(execFile)(npm, ARGS, { cwd: root, maxBuffer: MOST_BYTES });
  const { serialNumber, ...bill } = JSON.parse(stdout);
  const { timestamp, tools, component, ...metadata } = bill.metadata;
  // With `--omit dev` npm leaves out what a tool needs as well, so the lockfile says what ships.
  const components = bill.components.filter(await shippedIn(root));
  const refs = new Set([component, ...components].map((one) => one['bom-ref']));
  const dependencies = bill.dependencies
    .filter((/** @type {Edges} */ { ref }) => refs.has(ref))
    .map((/** @type {Edges} */ { ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((to) => refs.has(to)) }));
  // npm names the folder it runs in.
  const named = { ...component, name: component['bom-ref'].replace(/@[^@]*$/, '') };
  const told = { ...bill, metadata: { ...metadata, component: named }, components, dependencies };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/**
 * @param {string} root
 * @returns {Promise<(component: { readonly name: string, readonly version: string }) => boolean>}
 */
async function shippedIn(root) {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));
  return ({ name, version }) => {
    const { dev = false, devOptional = false, ...locked } = packages[`node_modules/${name}`] ?? {};
    return locked.version === version && !dev && !devOptional;
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(ROOT, '.output', 'sbom.cdx.json');
  await mkdir(join(ROOT, '.output'), { recursive: true });
  await writeFile(path, await makeSbom(ROOT));
  console.log(path);
}
