/**
 * Files of our own in the browser's private file system, apart from its databases and without a permission: a folder's name
 * in, its files out. A file is written beside the old one and put in its place when it is whole.
 */

export interface OwnFiles {
  list(): Promise<readonly { readonly name: string; readonly size: number }[]>;
  read(name: string): Promise<Uint8Array<ArrayBuffer> | null>;
  write(name: string, content: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}

export function ownFiles(folder: string): OwnFiles {
  const open = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
  return {
    list: async () => {
      const files: { readonly name: string; readonly size: number }[] = [];
      for await (const handle of (await open()).values()) {
        // A file may go, or a half-written one take its last name, between being listed and being asked.
        const file = handle instanceof FileSystemFileHandle ? await handle.getFile().catch(nullIfMissing) : null;
        if (file !== null) files.push({ name: handle.name, size: file.size });
      }
      return files;
    },
    read: async (name) => {
      const handle = await (await open()).getFileHandle(name).catch(nullIfMissing);
      return handle === null ? null : new Uint8Array(await (await handle.getFile()).arrayBuffer());
    },
    write: async (name, content) => {
      const writable = await (await (await open()).getFileHandle(name, { create: true })).createWritable();
      await writable.write(content);
      await writable.close();
    },
    remove: async (name) => {
      await (await open()).removeEntry(name).catch(nullIfMissing);
    },
  };
}

function nullIfMissing(error: unknown): null {
  if (error instanceof DOMException && error.name === 'NotFoundError') return null;
  throw error;
}
