/**
 * The words of other languages in, the files of their packs out: `npm run train -- packs [--check]`. They ship as files of
 * their own, so that the engine holds English only.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packFile, writePack } from '../../lib/annotations/packs/language-packs';
import { buildSpanishPack } from '../../lib/annotations/packs/spanish';

const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));

/** Writes the files, or only tells whether they are what the words give; false when they are not. */
export function runPackWriting(isCheck: boolean): boolean {
  const pack = buildSpanishPack();
  const path = `${PUBLIC}${packFile(pack.language)}`;
  const written = writePack(pack);
  if (!isCheck) writeFileSync(path, written);
  const isSame = readFileSync(path, 'utf8') === written;
  console.log(isSame ? 'The language files are what the words give.' : 'The language files differ from the words.');
  return isSame;
}
