/**
 * Tells when the words of an article may have changed. In: the parts of the page to watch; out: calls with the places
 * that changed, the rarer the more the page changes. A page that changes faster than anyone reads is watched no more
 * than a glance at a time, and given up after a while. Ends with its AbortSignal.
 */

/** What changed since the last call: the nodes, or `null` when there were too many to remember. */
export type ChangedNodes = ReadonlySet<Node> | null;

export interface ChangeEvents {
  /** Reads the changes; the promise tells when that is done, and how many milliseconds of work it took. */
  readonly onChange: (changed: ChangedNodes) => Promise<number>;
  /** The page has changed too fast for too long; nothing more is watched until {@link ChangeWatch.resume}. */
  readonly onStorm: () => void;
}

/** Milliseconds from a change to the reading of it; doubles while changes keep coming. */
const SHORTEST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 10_000;
/** After this long without a change the next one is read quickly again. */
const CALM_MS = 15_000;
/** Changes remembered one by one; more are "everything", and are not even counted until the next reading. */
const MOST_CHANGES = 500;
/** So many changes in less than this are a storm. Milliseconds. */
const STORM_MS = 1_000;
/** Storms in a row after which the page is given up; with the waits between them about half a minute. */
const MOST_STORMS = 8;
/** Reading takes at most one part in this many of the time. */
const REST_SHARE = 50;

/** Attributes that fold text away or out. */
const FOLDING = ['hidden', 'open', 'class', 'aria-hidden'];
const WATCHED = { childList: true, characterData: true, subtree: true, attributeFilter: FOLDING };

/** What came in since the last reading. */
interface Tally {
  /** null = too many to remember. */
  readonly nodes: Set<Node> | null;
  readonly count: number;
  readonly since: number;
  readonly isStorm: boolean;
}

export class ChangeWatch {
  readonly #events: ChangeEvents;
  readonly #observer = new MutationObserver((records) => this.#note(records));
  #parts: readonly Node[] = [];
  #tally: Tally | null = null;
  #wait = SHORTEST_WAIT_MS;
  #lastRead = Number.NEGATIVE_INFINITY;
  /** Before this time nothing is read, so that reading stays a small share of the time. */
  #restUntil = 0;
  #storms = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isReading = false;

  constructor(events: ChangeEvents, signal: AbortSignal) {
    this.#events = events;
    signal.addEventListener('abort', () => this.#stop());
  }

  /** Watches these elements and shadow roots, with all in them, in place of the earlier ones. */
  watch(parts: readonly Node[]): void {
    const isSame = parts.length === this.#parts.length && parts.every((part, index) => part === this.#parts[index]);
    if (isSame) return;
    this.#parts = parts;
    this.#observe();
  }

  /** Starts anew after a storm, with a reading of everything. */
  resume(): void {
    this.#storms = 0;
    this.#wait = SHORTEST_WAIT_MS;
    this.#tally = { nodes: null, count: 0, since: performance.now(), isStorm: false };
    this.#observe();
    this.#readLater();
  }

  #observe(): void {
    this.#observer.disconnect();
    for (const part of this.#parts) this.#observer.observe(part, WATCHED);
  }

  #note(records: readonly MutationRecord[]): void {
    const now = performance.now();
    const before = this.#tally ?? { nodes: new Set<Node>(), count: 0, since: now, isStorm: false };
    const count = before.count + records.length;
    const isTooMany = count > MOST_CHANGES;
    // Even being told of a change costs the page; until the next reading nobody needs to be.
    if (isTooMany) this.#observer.disconnect();
    const nodes = isTooMany ? null : addTargets(before.nodes, records);
    this.#tally = { nodes, count, since: before.since, isStorm: isTooMany && now - before.since < STORM_MS };
    if (this.#timer === null && !this.#isReading) this.#readLater();
  }

  #readLater(): void {
    const now = performance.now();
    this.#wait = now - this.#lastRead > CALM_MS ? SHORTEST_WAIT_MS : Math.min(this.#wait * 2, LONGEST_WAIT_MS);
    this.#timer = setTimeout(() => void this.#read(), Math.max(this.#wait, this.#restUntil - now));
  }

  async #read(): Promise<void> {
    this.#timer = null;
    const tally = this.#tally;
    this.#tally = null;
    if (tally === null) return;
    this.#storms = tally.isStorm ? this.#storms + 1 : 0;
    if (this.#storms >= MOST_STORMS) {
      this.#stop();
      this.#events.onStorm();
      return;
    }
    if (tally.nodes === null) this.#observe();
    this.#isReading = true;
    const cost = await this.#events.onChange(tally.nodes);
    this.#isReading = false;
    this.#lastRead = performance.now();
    this.#restUntil = this.#lastRead + cost * REST_SHARE;
    if (this.#tally !== null) this.#readLater();
  }

  #stop(): void {
    this.#observer.disconnect();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

/** Watches a document from now on; whoever asks the function it returns hears, once, whether its text changed since. */
export function watchForChange(document: Document): () => boolean {
  let hasChanged = false;
  const observer = new MutationObserver(() => {
    hasChanged = true;
    observer.disconnect();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => {
    hasChanged ||= observer.takeRecords().length > 0;
    observer.disconnect();
    return hasChanged;
  };
}

/** What folds one element may unfold another, so a changed attribute says nothing about where to look. */
function addTargets(nodes: Set<Node> | null, records: readonly MutationRecord[]): Set<Node> | null {
  if (nodes === null || records.some(({ type }) => type === 'attributes')) return null;
  for (const { target } of records) nodes.add(target);
  return nodes;
}
