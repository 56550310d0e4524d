/** The builds under test, as scripts/test.mjs leaves them: where they lie and what is in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildTarget, toBuildFolder } from '../../scripts/build-extension.mjs';

export const TARGETS: readonly BuildTarget[] = ['chrome', 'firefox', 'edge', 'safari'];

const ROOT = join(import.meta.dirname, '..', '..');

export function releaseFolder(target: BuildTarget): string {
  return toBuildFolder(ROOT, target, false);
}

/** The manifest as the browser reads it. */
export function readManifest(folder: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

/** Every script of a build: path below its folder, and text. */
export function readScripts(folder: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
}
