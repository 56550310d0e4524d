/**
 * Reads the command line of `npm start`. Goes in: arguments. Comes out: which browser and what to open, or a
 * sentence on what is wrong. Looks at no file.
 */

export const USAGE = `npm start                      open the sample article in Chromium with the extension
npm start -- FILE              open a text or HTML file (.txt, .html)
npm start -- https://…         open a page of the web
npm start -- --firefox [FILE]  the same in Firefox`;

/**
 * @typedef {{ readonly kind: 'sample' } | { readonly kind: 'file', readonly path: string } | { readonly kind: 'url', readonly url: string }} StartTarget
 * @typedef {{ readonly state: 'parsed', readonly family: import('./find-browser.mjs').BrowserFamily, readonly target: StartTarget }
 *   | { readonly state: 'help' }
 *   | { readonly state: 'wrong', readonly message: string }} StartArguments
 */

/**
 * Parses what follows `npm start --`.
 * @param {readonly string[]} args
 * @returns {StartArguments}
 */
export function parseStartArguments(args) {
  if (args.includes('--help') || args.includes('-h')) return { state: 'help' };
  const options = args.filter((arg) => arg.startsWith('-'));
  const unknown = options.find((option) => option !== '--firefox' && option !== '--chromium');
  if (unknown) return { state: 'wrong', message: `Unknown option ${unknown}.` };
  if (options.includes('--firefox') && options.includes('--chromium'))
    return { state: 'wrong', message: 'Choose one of --firefox and --chromium.' };
  const places = args.filter((arg) => !arg.startsWith('-'));
  if (places.length > 1) return { state: 'wrong', message: `One page at a time: ${places.join(', ')}.` };
  return {
    state: 'parsed',
    family: options.includes('--firefox') ? 'firefox' : 'chromium',
    target: toTarget(places[0]),
  };
}

/**
 * @param {string | undefined} place
 * @returns {StartTarget}
 */
function toTarget(place) {
  if (place === undefined) return { kind: 'sample' };
  return /^https?:\/\//i.test(place) ? { kind: 'url', url: place } : { kind: 'file', path: place };
}
