/**
 * The features of the second tagger as data: what is known of a cue and of a token of its window, by name, and which of
 * it make up each feature. Part of the model's format: the order of names and templates is their name. Each template
 * earns its time: the model card tells what leaving out the others cost.
 */
import { FeatureTemplates } from './feature-templates';

/** What is known of the cue. */
export const CUE_NAMES = [
  'cue',
  'cueSense',
  'cueFirstKind',
  'cueLastKind',
  'cueBefore',
  'cueNext',
  'cueNextIsQuoted',
] as const;
/** What is known of a token whichever cue looks at it; then what is known of it as a cue sees it. */
export const SPOT_NAMES = [
  'word',
  'kind',
  'sense',
  'role',
  'quote',
  'isQuoted',
  'share',
  'nextCue',
  'isNextNear',
  'side',
  'sentence',
  'distance',
  'hint',
  'commas',
  'cues',
  'quotations',
  'breaks',
  'opener',
  'openerKind',
  'follower',
  'followerKind',
  'followerSense',
] as const;

export const LINK_TEMPLATES = new FeatureTemplates(
  SPOT_NAMES,
  [
    // Where the token stands, with what the first tagger made of it.
    'distance',
    'role distance',
    'role-1 role role+1 sentence',
    'quotations isQuoted sentence cues role',
    'role-1 role role+1 side cues',
    // The cue and its neighbours, seen from the token.
    'cue sentence',
    'cue commas side',
    'cue cueNext sentence',
    'cueFirstKind cueLastKind commas sentence',
    'cueNext commas sentence',
    'cueBefore commas sentence',
    'cueBefore cueNext sentence role cues',
    'cueNext cueFirstKind cueLastKind commas sentence',
    // The token and its neighbours, seen from the cue.
    'word side',
    'kind sentence',
    'kind distance',
    'kind kind+1 side',
    'word+1 side',
    'word distance',
    'share side commas sentence',
    // The clause the token is in, and what follows it.
    'openerKind followerKind sentence',
    'opener follower side',
    'openerKind follower role',
    'openerKind breaks sentence',
    'isNextNear cues openerKind side',
    'breaks side role sentence',
    'nextCue isNextNear sentence',
    'cueNextIsQuoted cueBefore cueNext isQuoted sentence cues',
    // What the rules say of this cue.
    'hint role sentence',
    'hint-1 hint hint+1 kind side',
    'cue hint side',
    'hint breaks cues sentence',
    'hint quote sentence',
    // What the lexicon knows of the words and of the cue.
    'sense sentence',
    'cueSense sentence role',
    'cueSense sentence commas cues',
    'opener followerSense side role',
  ],
  CUE_NAMES,
);

export const LINK_EDGE_TEMPLATES = new FeatureTemplates(
  SPOT_NAMES,
  [
    'kind-1 kind side',
    'word side',
    'word-1 side',
    'quote-1 quote side',
    'role-1 role side commas cues',
    'hint-1 hint side',
    'role-1 role hint-1 hint side',
    'kind kind+1 kind-1 side',
    'kind kind-1 quote commas role',
    'sense-1 sense side',
  ],
  CUE_NAMES,
);
