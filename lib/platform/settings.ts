/**
 * The reader's settings: whatever lies in storage.local in, a complete and valid `Settings` out. A value that does
 * not parse falls back to its default alone, so one damaged field never loses the others.
 */

import * as v from 'valibot';
import { browser } from './browser';

/** How sure the engine must be before a claim is marked; figures are always marked. */
export type Sensitivity = 'few' | 'balanced' | 'all';
export type ColourScheme = 'system' | 'light' | 'dark';

/** A search the reader named; `query` as it is typed, facets included. */
export interface SavedSearch {
  readonly name: string;
  readonly query: string;
}

export interface Settings {
  /** Hosts where nothing is marked although the site is allowed. */
  readonly sitesOff: readonly string[];
  readonly sensitivity: Sensitivity;
  readonly marks: { readonly figures: boolean; readonly claims: boolean; readonly quotations: boolean };
  /** `inPrint`: marks are printed with the page. */
  readonly look: { readonly scheme: ColourScheme; readonly inPrint: boolean };
  /** Reference packs that are looked up, by id; none until the reader chooses. */
  readonly packs: readonly string[];
  /** In the order in which they were named. */
  readonly searches: readonly SavedSearch[];
  /** Figures of every article that is read are kept for the ledger, not only those with a note. */
  readonly keepRead: boolean;
}

const KEY = 'settings';
/** Packs are few. */
const MOST_PACKS = 100;
/** Enough for a reader's list; a file that holds more is damaged or hostile. */
const MOST_SITES = 5_000;

const MOST_SEARCHES = 100;
const searchSchema = v.object({
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  query: v.pipe(v.string(), v.maxLength(1_000)),
});

const settingsSchema: v.GenericSchema<unknown, Settings> = v.fallback(
  v.object({
    sitesOff: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(MOST_SITES)), []),
    sensitivity: v.fallback(v.picklist(['few', 'balanced', 'all']), 'balanced'),
    marks: v.fallback(
      v.object({
        figures: v.fallback(v.boolean(), true),
        claims: v.fallback(v.boolean(), true),
        quotations: v.fallback(v.boolean(), true),
      }),
      { figures: true, claims: true, quotations: true },
    ),
    look: v.fallback(
      v.object({
        scheme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
        inPrint: v.fallback(v.boolean(), false),
      }),
      { scheme: 'system', inPrint: false },
    ),
    packs: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(MOST_PACKS)), []),
    searches: v.fallback(v.pipe(v.array(searchSchema), v.maxLength(MOST_SEARCHES)), []),
    keepRead: v.fallback(v.boolean(), false),
  }),
  {
    sitesOff: [],
    sensitivity: 'balanced',
    marks: { figures: true, claims: true, quotations: true },
    look: { scheme: 'system', inPrint: false },
    packs: [],
    searches: [],
    keepRead: false,
  },
);

/** Returns valid settings from anything. */
export function parseSettings(stored: unknown): Settings {
  return v.parse(settingsSchema, stored ?? {});
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** Changes some settings and gives the new whole. Changes from one context are applied one after the other. */
export function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  const next = queue.then(async () => {
    const settings = change(await readSettings());
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
  queue = next.catch(() => undefined);
  return next;
}

/** Switches marking on one site off or on again. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((other) => other !== site);
  return { ...settings, sitesOff: on ? others : [...others, site].sort() };
}

/** Keeps a search under its name, in the place of one that had it; null forgets it. The oldest goes when there are too many. */
export function withSearch(settings: Settings, name: string, query: string | null): Settings {
  const others = settings.searches.filter((search) => search.name !== name);
  const searches = query === null ? others : [...others, { name, query: query.slice(0, 1_000) }];
  return { ...settings, searches: searches.slice(-MOST_SEARCHES) };
}

/** Calls `listener` with the new settings after each change from any context, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const onChanged = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>): void => {
    const change = changes[KEY];
    if (change !== undefined) listener(parseSettings(change.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
}

let queue: Promise<unknown> = Promise.resolve();
