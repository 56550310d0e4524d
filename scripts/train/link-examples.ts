/**
 * Labelled texts and the first model's labels for them in, the second model's training examples out: the window of each
 * cue that the first model found (a false one ties nothing) and of each one it missed.
 */
import { looseSentences, type TokenRange, windowOf } from '../../lib/annotations/tagger/cue-window';
import { LINK } from '../../lib/annotations/tagger/labels';
import { LinkFeatures } from '../../lib/annotations/tagger/link-features';
import { LINK_EDGE_TEMPLATES, LINK_TEMPLATES } from '../../lib/annotations/tagger/link-templates';
import { type LinkView, readLinkView } from '../../lib/annotations/tagger/link-view';
import { cuesOf } from '../../lib/annotations/tagger/tagger';
import type { TokenTraits } from '../../lib/annotations/tagger/token-traits';
import type { GoldAttribution, LabelledText } from './corpus';
import { ExampleFeatures } from './feature-rows';
import type { Sequence, TrainingSet } from './training-set';

export class LinkExamples {
  readonly sequences: Sequence[] = [];
  private readonly gold: number[] = [];
  private readonly examples = new ExampleFeatures(LINK_TEMPLATES, LINK_EDGE_TEMPLATES);
  private readonly features = new LinkFeatures();
  private contentTokens = 0;

  /** Adds the cues of one text. */
  add(labelled: LabelledText, traits: TokenTraits, roles: Uint8Array): void {
    const loose = looseSentences(traits, roles);
    const add = (cue: TokenRange, view: LinkView, gold: GoldAttribution | null) => {
      const window = windowOf(traits, loose, cue);
      this.sequences.push({ ...this.addWindow(view, cue, window), weight: labelled.weight });
      this.addGold(gold, cue, window);
    };
    const found = cuesOf(roles);
    const foundView = readLinkView(traits, roles, found);
    const byToken = new Map(labelled.attributions.flatMap((gold) => gold.cue.map((token) => [token, gold] as const)));
    const used = new Set<GoldAttribution>();
    for (const cue of found) {
      const gold = goldOf(cue, byToken);
      if (gold !== null) used.add(gold);
      add(cue, foundView, gold);
    }
    for (const gold of labelled.attributions) {
      if (used.has(gold) || gold.cue.length === 0) continue;
      const cue = { first: gold.cue[0] ?? 0, end: (gold.cue.at(-1) ?? 0) + 1 };
      add(cue, readLinkView(traits, roles, [...found, cue]), gold);
    }
  }

  set(): TrainingSet {
    const { tokens, edges } = this.examples;
    return { tokens, edges, gold: Uint8Array.from(this.gold) };
  }

  /** Share of the content of all cues that lies in their windows. */
  contentInReach(): number {
    return this.gold.filter((label) => label === LINK.content).length / Math.max(1, this.contentTokens);
  }

  private addWindow(view: LinkView, cue: TokenRange, window: TokenRange): { first: number; length: number } {
    const first = this.gold.length;
    this.features.write(view, cue, window, this.examples);
    return { first, length: window.end - window.first };
  }

  private addGold(gold: GoldAttribution | null, cue: TokenRange, window: TokenRange): void {
    const source = new Set(gold?.source);
    const content = new Set(gold?.content);
    this.contentTokens += content.size;
    for (let i = window.first; i < window.end; i += 1) {
      if (i >= cue.first && i < cue.end) this.gold.push(LINK.none);
      else if (source.has(i)) this.gold.push(LINK.source);
      else this.gold.push(content.has(i) ? LINK.content : LINK.none);
    }
  }
}

function goldOf(cue: TokenRange, byToken: ReadonlyMap<number, GoldAttribution>): GoldAttribution | null {
  for (let i = cue.first; i < cue.end; i += 1) {
    const gold = byToken.get(i);
    if (gold !== undefined) return gold;
  }
  return null;
}
