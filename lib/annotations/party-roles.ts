/**
 * A party mention in, the part it plays in its sentence out: who strikes, who speaks for it, where something was hit. Tells
 * roles by the words beside the mention; knows nothing of figures and of which parties there are.
 */
import { isCapitalised, type TextUnits } from '../text/text-units';
import { TOKEN } from '../text/tokens';

/** Between a party and its noun: "Libyan air strikes", "Sudan's shelling" make it the one who strikes. */
const STRIKING: ReadonlySet<string> = new Set(
  'strike strikes airstrike airstrikes attack attacks raid raids shelling bombardment bombing forces troops missile missiles rocket rockets drone drones fire military army offensive assault invasion artillery warplanes jets bombs response soldiers navy operation operations bombardments shells'.split(
    ' ',
  ),
);
const AGENT_WINDOW = 4;
/** Another phrase begins here: "Keldia condemned the attack" strikes nobody. */
const ENDS_AGENT: ReadonlySet<string> = new Set('in and the a an its their this that said has had was were'.split(' '));
/** Before a place or a party that is hit: "in Darfur", "attacked Libya", "stormed into southern Chad". */
const PLACE_INTRODUCERS: ReadonlySet<string> = new Set(
  'in on across inside near into attacked against hit hitting struck pounding bombed shelled invaded pounded'.split(
    ' ',
  ),
);
/** Behind a party: its ministry or staff speaks. */
const SPEAKING = new Set(
  'general ministry defence defense official officials spokesman spokesperson spokeswoman'.split(' '),
);
/** Behind a party: its army speaks. */
const ARMED = new Set('general defence defense army military navy forces force command'.split(' '));
const SOURCE_WINDOW = 3;
/** Tokens: "in eastern and southern Keldia". */
const PLACE_WINDOW = 4;

/** "Libyan air strikes", "Sudanese shelling": this party strikes. */
export function isAgent(units: TextUnits, token: number): boolean {
  for (let at = token + 1; at <= token + AGENT_WINDOW; at += 1) {
    const word = units.words[at] ?? '';
    if (STRIKING.has(word)) return true;
    if (units.tokens.kind[at] !== TOKEN.word || ENDS_AGENT.has(word)) return false;
  }
  return false;
}

/** "Sudan’s General Staff", "the Libyan ministry": who says it. */
export function isSourceName(units: TextUnits, token: number): boolean {
  return isBefore(units, token, SPEAKING);
}

/** "the Libyan army", "Sudan’s Defence Ministry". */
export function isArmedBody(units: TextUnits, token: number): boolean {
  return isBefore(units, token, ARMED);
}

/** Tells whether a place may stand behind the word: "in", "shelled". */
export function introducesPlace(word: string): boolean {
  return PLACE_INTRODUCERS.has(word);
}

/** "in Sudan", "shelled Sudan": where something was hit. */
export function isAfterPreposition(units: TextUnits, token: number): boolean {
  for (let at = token - 1; at >= Math.max(0, token - PLACE_WINDOW); at -= 1) {
    const word = units.words[at] ?? '';
    if (PLACE_INTRODUCERS.has(word)) return true;
    if (units.tokens.kind[at] === TOKEN.punctuation || word === 'by' || word === 'from') return false;
    if (isCapitalised(units, at)) return false;
  }
  return false;
}

function isBefore(units: TextUnits, token: number, words: ReadonlySet<string>): boolean {
  for (let at = token; at <= token + SOURCE_WINDOW; at += 1) {
    if (words.has(units.words[at] ?? '')) return true;
  }
  return false;
}
