/**
 * Says whether this Node is new enough, before anything that needs a newer one is imported.
 * Goes in: two version strings. Comes out: a sentence for the user, or null. Runs with nothing installed.
 */

export const REQUIRED_NODE = '20.19.0';

/**
 * Explains what to do about a Node that is too old; null when it will do.
 * @param {string} current as `process.versions.node` prints it
 * @param {string} [required]
 * @returns {string | null}
 */
export function explainNodeVersion(current, required = REQUIRED_NODE) {
  if (compareVersions(current, required) >= 0) return null;
  return `Says Who needs Node ${required} or newer, and this is Node ${current}. Get one from https://nodejs.org, then try again.`;
}

/**
 * Negative when `a` is older than `b`; pre-release tags are not looked at.
 * @param {string} a
 * @param {string} b
 */
function compareVersions(a, b) {
  const left = a.split('.').map((part) => Number.parseInt(part, 10));
  const right = b.split('.').map((part) => Number.parseInt(part, 10));
  const differing = left.findIndex((part, index) => part !== (right[index] ?? 0));
  return differing === -1 ? 0 : (left[differing] ?? 0) - (right[differing] ?? 0);
}
