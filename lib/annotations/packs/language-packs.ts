/**
 * The languages that the engine reads besides English: where the pack of each lies among the files that ship, and its lines
 * in, the pack out. A pack is loaded when a text asks for it: a reader of English pays nothing. A new language is a line here.
 */
import { indexEntries, type LanguagePack, type PackEntry } from '../../text/language-pack';

/** Begins every file of a pack, before its language; changes whenever the form of its lines does. */
const KIND = 'says-who-words-1';
const DECIMAL_COMMA = 'decimal-comma';

const PACK_FILES: Readonly<Record<string, string>> = { es: 'models/words-es.txt' };

/** Languages that can be read, English first. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(PACK_FILES)];

/** Returns the file of the pack for a language tag ("es", "es-MX"); null for English and for languages without a pack. */
export function packFile(tag: string | null): string | null {
  const language = tag === null ? '' : primaryOf(tag);
  return Object.hasOwn(PACK_FILES, language) ? (PACK_FILES[language] ?? null) : null;
}

/** Finds the pack for a language tag among those that are loaded. */
export function findPack(packs: readonly LanguagePack[], tag: string | null): LanguagePack | null {
  return packs.find(({ language }) => tag !== null && language === primaryOf(tag)) ?? null;
}

/** Reads the file of a pack; null when it is none of this version. */
export function readPack(file: string): LanguagePack | null {
  const [head = '', ...lines] = file.trim().split('\n');
  const [kind, language, mark] = head.split(' ');
  if (kind !== KIND || language === undefined) return null;
  return { language, hasDecimalComma: mark === DECIMAL_COMMA, entries: indexEntries(lines.flatMap(readLine)) };
}

/** Writes the file of a pack: its head, then "role: gloss: what it is alone: words, words" for each gloss. */
export function writePack({ language, hasDecimalComma, entries }: LanguagePack): string {
  const lines = new Map<string, string[]>();
  for (const { role, surface, gloss, alone } of [...entries.values()].flat()) {
    const meaning = [role, gloss.join(' '), alone.join(' ')].join(': ');
    lines.set(meaning, [...(lines.get(meaning) ?? []), surface.join(' ')]);
  }
  const head = [KIND, language, ...(hasDecimalComma ? [DECIMAL_COMMA] : [])].join(' ');
  return `${[head, ...[...lines].map(([meaning, words]) => `${meaning}: ${words.join(', ')}`)].join('\n')}\n`;
}

function readLine(line: string): readonly PackEntry[] {
  const [role, gloss = '', alone = '', words] = line.split(': ');
  if ((role !== 'plain' && role !== 'noun' && role !== 'adjective') || words === undefined) return [];
  const meaning = { role, gloss: gloss.split(' '), alone: alone === '' ? [] : alone.split(' ') } as const;
  return words.split(', ').map((surface) => ({ ...meaning, surface: surface.split(' ') }));
}

function primaryOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
}
