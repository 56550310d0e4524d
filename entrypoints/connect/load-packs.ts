/**
 * Reads the reference packs that come with the extension, from its own files. A pack that cannot be read is left out and
 * reported; the others still count.
 */
import type { ReferencePack } from '../../lib/ledger/reference-pack';
import { browser } from '../../lib/platform/browser';
import { reportError } from '../../lib/platform/report-error';

/** By id; the file has the same name. */
export const SHIPPED_PACKS = ['general-staff-of-ukraine'] as const;

/** The type names the files that `wxt prepare` has listed; a cast holds before and after. */
type PackPath = Parameters<typeof browser.runtime.getURL>[0];

const loading = new Map<string, Promise<ReferencePack | null>>();

/** Returns the shipped packs with these ids, in their own order; never rejects. */
export async function loadPacks(ids: readonly string[]): Promise<readonly ReferencePack[]> {
  const known = SHIPPED_PACKS.filter((id) => ids.includes(id));
  const packs = await Promise.all(known.map(loadPack));
  return packs.filter((pack) => pack !== null);
}

function loadPack(id: string): Promise<ReferencePack | null> {
  const started = loading.get(id) ?? fetchPack(id);
  loading.set(id, started);
  return started;
}

async function fetchPack(id: string): Promise<ReferencePack | null> {
  try {
    const response = await fetch(browser.runtime.getURL(`/packs/${id}.json` as PackPath));
    // A file of the package, which a test checks with `parsePack`: the check itself would double this code.
    const pack = (await response.json()) as ReferencePack;
    if (!pack.rows) throw new Error('no pack');
    return pack;
  } catch (error) {
    reportError(`pack ${id}`, error);
    return null;
  }
}
