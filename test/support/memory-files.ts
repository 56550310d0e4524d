/** Files in memory, in the place of the browser's: for tests of what is kept in them. */

import type { SnapshotFiles } from '../../lib/exchange/snapshots';

export interface MemoryFiles extends SnapshotFiles {
  readonly content: Map<string, Uint8Array<ArrayBuffer>>;
}

export function memoryFiles(): MemoryFiles {
  const content = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    content,
    list: async () => [...content].map(([name, bytes]) => ({ name, size: bytes.byteLength })),
    read: async (name) => content.get(name) ?? null,
    write: async (name, bytes) => {
      content.set(name, bytes);
    },
    remove: async (name) => {
      content.delete(name);
    },
  };
}
