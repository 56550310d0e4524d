/**
 * What the engine must be told to read another language than English: which of its words and short phrases stand for which
 * English words that the lexicons know, and how it writes numbers. Types, and the index built from the entries.
 */

/**
 * What an entry is: `adjective` stands behind its noun where English puts it before; `noun` is what such an adjective
 * belongs to.
 */
export type EntryRole = 'plain' | 'noun' | 'adjective';

export interface PackEntry {
  readonly role: EntryRole;
  /** Lower-case words of the language, as tokens: "al menos", "ee . uu ." is four. */
  readonly surface: readonly string[];
  /** English words as English prints them: capitals are meant. */
  readonly gloss: readonly string[];
  /** For adjectives: the gloss where no noun stands before, "the Russians". */
  readonly alone: readonly string[];
}

export interface LanguagePack {
  /** Primary subtag of BCP 47: "es". */
  readonly language: string;
  /** "1.200,5" is one thousand two hundred and a half. */
  readonly hasDecimalComma: boolean;
  /** Entries by their first word, longest first. */
  readonly entries: ReadonlyMap<string, readonly PackEntry[]>;
}

/** Sorts entries under their first words; of two with the same surface, the earlier one holds. */
export function indexEntries(entries: readonly PackEntry[]): LanguagePack['entries'] {
  const byFirst = new Map<string, PackEntry[]>();
  const known = new Set<string>();
  for (const entry of entries) {
    const surface = entry.surface.join(' ');
    const first = entry.surface[0];
    if (first === undefined || known.has(surface)) continue;
    known.add(surface);
    const others = byFirst.get(first);
    if (others === undefined) byFirst.set(first, [entry]);
    else others.push(entry);
  }
  for (const others of byFirst.values()) others.sort((a, b) => b.surface.length - a.surface.length);
  return byFirst;
}
