/** Hands a text to the browser as a file to save: the file in, the browser's own save dialogue or folder out. */

import type { ExportedFile } from '../../lib/exchange/export-file';

export function saveFile({ name, type, parts }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([...parts], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken its own hold of the blob by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
