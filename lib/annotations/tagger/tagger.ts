/**
 * Text units and what the rules found in them in, attributions out, by two trained linear-chain models: the first finds
 * who, how and what in each sentence, the second ties source and content to each cue. Pure and linear in the length of
 * the text; knows nothing of who the sources are.
 */

import type { TextUnits } from '../../text/text-units';
import type { CueLevels } from './cue-levels';
import { looseSentences, type TokenRange, WINDOW_CAP, windowOf } from './cue-window';
import { LINK, ROLE } from './labels';
import { ChainDecoder, type LinearChain } from './linear-chain';
import { LinkFeatures } from './link-features';
import { LINK_EDGE_TEMPLATES, LINK_TEMPLATES } from './link-templates';
import { readLinkView } from './link-view';
import { RoleFeatures } from './role-features';
import { ROLE_EDGE_TEMPLATES, ROLE_TEMPLATES } from './role-templates';
import { mayReport, readTraits, type TaggerInput, type TokenTraits } from './token-traits';

export interface TaggerModel {
  readonly levels: CueLevels;
  /** Labels of `ROLE`, over a sentence. */
  readonly roles: LinearChain;
  /** Labels of `LINK`, over the window of a cue. */
  readonly links: LinearChain;
}

/** What one cue ties together, as token ranges; the source is null when nobody is named, content is never absent. */
export interface TaggedFrame {
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
}

export type Tagger = (input: TaggerInput) => readonly TaggedFrame[];

/** Tokens that the second tagger may have left out inside a source. */
const WIDEST_HOLE = 8;
/** A sentence's budget of cues: so many, and one more for each so many tokens. */
const CUES_TO_BEGIN_WITH = 2;
const TOKENS_PER_CUE = 12;

/** Makes a tagger from a model; its scratch memory is kept from text to text. */
export function createTagger(model: TaggerModel): Tagger {
  const roleTagger = new RoleTagger(model.roles);
  const linkTagger = new LinkTagger(model.links);
  return (input) => {
    const traits = readTraits(input, model.levels);
    return linkTagger.tag(traits, roleTagger.tag(traits));
  };
}

export class RoleTagger {
  private readonly features = new RoleFeatures();
  private readonly decoder: ChainDecoder;

  constructor(model: LinearChain) {
    this.decoder = new ChainDecoder(model, ROLE_TEMPLATES, ROLE_EDGE_TEMPLATES);
  }

  /** Returns the label of each token. */
  tag(traits: TokenTraits): Uint8Array {
    const { sentences, tokens } = traits.units;
    const roles = new Uint8Array(tokens.length);
    for (let s = 0; s < sentences.length; s += 1) {
      if (!mayReport(traits, s)) continue;
      this.features.write(traits, s, this.decoder);
      this.decoder.finish(roles.subarray(sentences.first[s], sentences.end[s]));
    }
    return roles;
  }
}

class LinkTagger {
  private readonly features = new LinkFeatures();
  private readonly decoder: ChainDecoder;
  private readonly links = new Uint8Array(WINDOW_CAP);

  constructor(model: LinearChain) {
    this.decoder = new ChainDecoder(model, LINK_TEMPLATES, LINK_EDGE_TEMPLATES);
  }

  /** Returns the frame of each cue that has a content. */
  tag(traits: TokenTraits, roles: Uint8Array): readonly TaggedFrame[] {
    const cues = cuesOf(roles);
    const view = readLinkView(traits, roles, cues);
    const loose = looseSentences(traits, roles);
    const found: TaggedFrame[] = [];
    for (const cue of withinBudget(traits.units, cues)) {
      const window = windowOf(traits, loose, cue);
      this.features.write(view, cue, window, this.decoder);
      this.decoder.finish(this.links.subarray(0, window.end - window.first));
      this.links.fill(LINK.none, cue.first - window.first, Math.min(cue.end, window.end) - window.first);
      const content = this.pieces(window, LINK.content);
      if (content.length > 0) found.push({ source: this.sourceIn(window), cue, content });
    }
    return found;
  }

  /** A source is one noun phrase: small holes in it are mistakes, of pieces further apart the longest is right. */
  private sourceIn(window: TokenRange): TokenRange | null {
    let best: TokenRange | null = null;
    for (const piece of this.pieces(window, LINK.source)) {
      if (best !== null && this.isHole(window, best.end, piece.first)) best = { first: best.first, end: piece.end };
      else if (best === null || piece.end - piece.first > best.end - best.first) best = piece;
    }
    return best;
  }

  /** Tells whether nothing but a few tokens without a label stands in `[first, end)`. */
  private isHole(window: TokenRange, first: number, end: number): boolean {
    const labels = this.links.subarray(first - window.first, end - window.first);
    return labels.length <= WIDEST_HOLE && labels.every((label) => label === LINK.none);
  }

  private pieces(window: TokenRange, label: number): readonly TokenRange[] {
    const pieces: TokenRange[] = [];
    let first = -1;
    for (let i = window.first; i <= window.end; i += 1) {
      const isLabelled = i < window.end && this.links[i - window.first] === label;
      if (isLabelled && first < 0) first = i;
      if (isLabelled || first < 0) continue;
      pieces.push({ first, end: i });
      first = -1;
    }
    return pieces;
  }
}

/** Returns the cues among the first model's labels. */
export function cuesOf(roles: Uint8Array): readonly TokenRange[] {
  const cues: { first: number; end: number }[] = [];
  for (let i = 0; i < roles.length; i += 1) {
    const last = cues.at(-1);
    if (roles[i] === ROLE.cueInside && last?.end === i) last.end = i + 1;
    else if (roles[i] === ROLE.cueStart || roles[i] === ROLE.cueInside) cues.push({ first: i, end: i + 1 });
  }
  return cues;
}

/** Leaves out the cues of a sentence beyond its budget: a text of nothing but cues must stay cheap. */
function withinBudget({ sentences, sentenceOf }: TextUnits, cues: readonly TokenRange[]): readonly TokenRange[] {
  const spent = new Uint16Array(sentences.length);
  return cues.filter(({ first }) => {
    const sentence = sentenceOf[first] ?? 0;
    const length = (sentences.end[sentence] ?? 0) - (sentences.first[sentence] ?? 0);
    spent[sentence] = (spent[sentence] ?? 0) + 1;
    return (spent[sentence] ?? 0) <= CUES_TO_BEGIN_WITH + length / TOKENS_PER_CUE;
  });
}
