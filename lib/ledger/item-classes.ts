/**
 * The printed name of a counted item in, the class it is compared in out: "APCs", "armoured fighting vehicles" and "BMPs"
 * are armoured vehicles, wherever they stand. Pure; the words are in `lexicon/item-class-words.ts`.
 */
import type { Category, VictimClass } from '../annotations/annotation';
import { ITEM_CLASS_WORDS, type ItemClass, MODEL_CLASSES } from './lexicon/item-class-words';

/** The parts of a figure that tell what is counted. */
export interface CountedItem {
  /** As printed, without number; "" when elided ("and 30 wounded"). */
  readonly item: string;
  readonly category: Category;
  readonly victimClass: VictimClass | null;
}

/** Words of the longest phrase in the lexicon. */
const LONGEST_PHRASE = 4;
const CLASSES: ReadonlyMap<string, ItemClass> = indexClasses();

/** Plurals that a final "s" does not make. */
const IRREGULAR: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'people',
  lives: 'life',
  aircraft: 'aircraft',
};

/** Returns the class of a counted item, null when the lexicon has none for it. */
export function itemClassOf({ item, category, victimClass }: CountedItem): ItemClass | null {
  const named = classOfWords(item);
  if (named === null) return category === 'person' ? peopleOf(victimClass) : null;
  // "14 people" may be said of soldiers: what the text tells of them decides.
  return named === 'people' ? peopleOf(victimClass) : named;
}

/** Returns the class that the last words of an item name, null when none does. */
export function classOfWords(item: string): ItemClass | null {
  const words = item
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  for (let first = Math.max(0, words.length - LONGEST_PHRASE); first < words.length; first += 1) {
    const found = CLASSES.get([...words.slice(first, -1), singular(words.at(-1) ?? '')].join(' '));
    if (found !== undefined) return found;
  }
  return classOfModel(words.at(-1) ?? '');
}

function peopleOf(victimClass: VictimClass | null): ItemClass {
  if (victimClass === 'combatant') return 'combatants';
  return victimClass === 'civilian' ? 'civilians' : 'people';
}

function singular(word: string): string {
  const irregular = IRREGULAR[word] ?? (word.endsWith('men') ? `${word.slice(0, -2)}an` : undefined);
  if (irregular !== undefined) return irregular;
  if (CLASSES.has(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ches') || word.endsWith('sses')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/** "t-72b3": a model of tanks. */
function classOfModel(word: string): ItemClass | null {
  const [, letters] = /^(\p{L}{1,4})-\p{Nd}/u.exec(word) ?? [];
  const found = MODEL_CLASSES.find(([all]) => letters !== undefined && all.split(' ').includes(letters));
  return found?.[1] ?? null;
}

function indexClasses(): ReadonlyMap<string, ItemClass> {
  const classes = new Map<string, ItemClass>();
  for (const [itemClass, words] of ITEM_CLASS_WORDS) {
    for (const phrase of words.split(', ')) classes.set(phrase, itemClass);
  }
  return classes;
}
