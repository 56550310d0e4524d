/**
 * A file name or glob in, the paths it stands for out, sorted. "*" and "?" stay within one folder, "**" crosses
 * folders. A word without wildcards is given back as it is, whether the file exists or not.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

const WILDCARD = /[*?]/u;

/** Expands one operand; an empty list means that the glob matches nothing. Rejects when a folder cannot be read. */
export async function expandGlob(operand: string): Promise<readonly string[]> {
  if (!WILDCARD.test(operand)) return [operand];
  const steps = operand.split('/');
  const root = operand.startsWith('/') ? '/' : '';
  const found = await walk(root, root === '' ? steps : steps.slice(1));
  return [...new Set(found)].sort();
}

async function walk(folder: string, steps: readonly string[]): Promise<readonly string[]> {
  const [step, ...rest] = steps;
  if (step === undefined) return [];
  if (step !== '**' && !WILDCARD.test(step)) {
    const path = join(folder, step);
    return rest.length === 0 ? existing(folder, step) : walk(path, rest);
  }
  const entries = await entriesOf(folder);
  if (step === '**') {
    const deeper = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
    const below = await Promise.all(deeper.map((entry) => walk(join(folder, entry.name), steps)));
    return [...(await walk(folder, rest)), ...below.flat()];
  }
  const pattern = toPattern(step);
  const matching = entries.filter((entry) => pattern.test(entry.name) && !entry.name.startsWith('.'));
  if (rest.length === 0) return matching.filter((entry) => entry.isFile()).map((entry) => join(folder, entry.name));
  const folders = matching.filter((entry) => entry.isDirectory());
  return (await Promise.all(folders.map((entry) => walk(join(folder, entry.name), rest)))).flat();
}

async function existing(folder: string, name: string): Promise<readonly string[]> {
  const entries = await entriesOf(folder);
  return entries.some((entry) => entry.name === name && entry.isFile()) ? [join(folder, name)] : [];
}

function entriesOf(folder: string) {
  return readdir(folder === '' ? '.' : folder, { withFileTypes: true });
}

function toPattern(step: string): RegExp {
  const escaped = step.replace(/[.+^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`^${escaped.replace(/\*+/gu, '[^/]*').replace(/\?/gu, '[^/]')}$`, 'u');
}
