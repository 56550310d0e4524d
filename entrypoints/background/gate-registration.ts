/**
 * Keeps the gate registered exactly where the reader allowed it: granted origins in, one registered content script
 * out, less the sites switched off. Runs after every change; the browser keeps the result between sessions.
 */

import { browser } from '../../lib/platform/browser';
import { grantedOrigins } from '../../lib/platform/permissions';
import { readSettings } from '../../lib/platform/settings';

const GATE_ID = 'gate';
const GATE_FILE = 'gate.js';

/** Brings the registration in step with permissions and settings. Calls run one after the other. */
export function syncGate(): Promise<void> {
  const next = queue.then(register);
  queue = next.catch(() => undefined);
  return next;
}

async function register(): Promise<void> {
  const matches = (await grantedOrigins()).filter(isWebPattern);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [GATE_ID] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [GATE_ID] });
  if (matches.length === 0) return;
  const { sitesOff } = await readSettings();
  await browser.scripting.registerContentScripts([
    {
      id: GATE_ID,
      js: [GATE_FILE],
      matches,
      ...(sitesOff.length > 0 ? { excludeMatches: sitesOff.map((site) => `*://${site}/*`) } : {}),
      runAt: 'document_start',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ]);
}

/** Granted origins may hold extension or file patterns, which are no news. */
function isWebPattern(pattern: string): boolean {
  return pattern === '<all_urls>' || /^(?:\*|https?):\/\//.test(pattern);
}

let queue: Promise<unknown> = Promise.resolve();
