/**
 * Serves one folder, and pages made up in memory, on this machine only. Goes in: a folder and pages by path.
 * Comes out: an address and a way to stop. Knows nothing of browsers or of the extension.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/**
 * @typedef {object} MadePage
 * @property {string} body
 * @property {Readonly<Record<string, string>>} [headers] added to or in place of the usual ones
 * @property {number} [status]
 */

/**
 * @typedef {object} Served
 * @property {string} origin "http://127.0.0.1:PORT", no slash at the end
 * @property {() => Promise<void>} stop
 */

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

/**
 * Serves on a free port of 127.0.0.1. Made pages win over files; they are looked up at each request, so a
 * test may change them between two visits.
 * @param {string | null} folder
 * @param {ReadonlyMap<string, MadePage>} [pages] by path, "/front.html"
 * @returns {Promise<Served>}
 */
export function serveFolder(folder, pages = new Map()) {
  const server = createServer(async (request, response) => {
    const path = toPath(request.url ?? '/');
    const answer = pages.get(path ?? '') ?? (await readPage(folder, path));
    response.writeHead(answer.status ?? 200, { 'cache-control': 'no-store', ...answer.headers });
    response.end(answer.body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('The server has no port.'));
      resolve({
        origin: `http://127.0.0.1:${address.port}`,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/**
 * The path asked for, decoded; null when it cannot be decoded.
 * @param {string} url
 */
function toPath(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return null;
  }
}

/**
 * @param {string | null} folder
 * @param {string | null} path
 * @returns {Promise<{ body: Buffer | string, headers?: Record<string, string>, status?: number }>}
 */
async function readPage(folder, path) {
  const missing = { status: 404, body: 'Not here.', headers: { 'content-type': 'text/plain' } };
  if (folder === null || path === null) return missing;
  const file = normalize(join(folder, path));
  const inside = file.startsWith(normalize(folder + sep));
  if (!inside || path.includes('\0')) return missing;
  try {
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    return { body: await readFile(file), headers: { 'content-type': type } };
  } catch {
    return missing;
  }
}
