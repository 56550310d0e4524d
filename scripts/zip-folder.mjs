/**
 * Files in, a zip of them out: in order of their paths, all of one time, so that the same files make the same bytes on any
 * machine and day.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The first day a zip can name; when a file was written is nobody's business. */
const NO_TIME = '1980-01-01T00:00:00';

/**
 * Zips a folder, or only some of its files.
 * @param {string} folder
 * @param {readonly string[]} [paths] below the folder, with slashes; all when left out
 * @returns {Uint8Array}
 */
export function zipFolder(folder, paths = listFiles(folder)) {
  /** @type {Record<string, Uint8Array>} */
  const files = {};
  for (const path of [...paths].sort()) files[path] = readFileSync(join(folder, path));
  return zipSync(files, { level: 9, mtime: localTime(NO_TIME), os: 0 });
}

/** @param {string} folder */
function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
}

/**
 * A zip tells local time: the same clock reading everywhere.
 * @param {string} time
 */
function localTime(time) {
  return new Date(time);
}
