/**
 * The languages that the engine reads besides English, and the pack of each: built when it is first asked for, so that a
 * reader of English pays nothing. A new language is a line here.
 */
import type { LanguagePack } from '../../text/language-pack';
import { buildSpanishPack } from './spanish';

const BUILDERS: Readonly<Record<string, () => LanguagePack>> = { es: buildSpanishPack };
const BUILT = new Map<string, LanguagePack>();

/** Languages that can be read, English first. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(BUILDERS)];

/** Finds the pack for a language tag ("es", "es-MX"); null for English and for languages without a pack. */
export function findPack(tag: string): LanguagePack | null {
  const language = tag.toLowerCase().split(/[-_]/, 1)[0] ?? '';
  const known = BUILT.get(language);
  if (known !== undefined) return known;
  const build = Object.hasOwn(BUILDERS, language) ? BUILDERS[language] : undefined;
  if (build === undefined) return null;
  const pack = build();
  BUILT.set(language, pack);
  return pack;
}
