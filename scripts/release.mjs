/**
 * `npm run release`: builds for every browser and lays what the stores take into `.output/release`: a zip for Chrome, Edge
 * and Firefox, the zip of the sources that Firefox asks for, the bill of materials, and checksums. Safari's build stays a
 * folder, for Xcode. The same commit gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './build-extension.mjs';
import { runCommand } from './run-command.mjs';
import { makeSbom } from './sbom.mjs';
import { zipFolder } from './zip-folder.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(ROOT, '.output', 'release');
/** Stores that take a zip. */
const ZIPPED = /** @type {const} */ (['chrome', 'edge', 'firefox']);

try {
  await release();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function release() {
  const { name, version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  /** @type {Map<string, Uint8Array | string>} */
  const files = new Map();
  for (const target of ZIPPED) files.set(`${name}-${version}-${target}.zip`, zipFolder(await build(target)));
  console.log(`Safari: ${await build('safari')}`);
  files.set(`${name}-${version}-sources.zip`, zipFolder(ROOT, await listSources()));
  files.set('sbom.cdx.json', await makeSbom(ROOT));
  files.set('SHA256SUMS', toChecksums(files));
  for (const [file, content] of files) {
    await writeFile(join(FOLDER, file), content);
    console.log(join(FOLDER, file));
  }
}

/**
 * @param {import('./build-extension.mjs').BuildTarget} target
 * @returns {Promise<string>} the folder
 */
async function build(target) {
  const { status, output, folder } = await buildExtension(ROOT, target, { localhost: false });
  if (status !== 0) throw new Error(`The build for ${target} failed:\n${output}`);
  return folder;
}

/** What is committed, and nothing that lies about. */
async function listSources() {
  const { status, output } = await runCommand('git', ['ls-files', '-z'], { cwd: ROOT, quiet: true });
  if (status !== 0) throw new Error('The sources are listed by git, in a clone of the repository.');
  return output.split('\0').filter((path) => path !== '');
}

/**
 * As `sha256sum --check` reads them.
 * @param {ReadonlyMap<string, Uint8Array | string>} files
 */
function toChecksums(files) {
  return [...files]
    .map(([file, content]) => `${createHash('sha256').update(content).digest('hex')}  ${file}\n`)
    .join('');
}
