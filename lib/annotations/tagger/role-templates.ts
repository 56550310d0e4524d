/**
 * The features of the first tagger as data: what is known of a token and its sentence, by name, and which of it make up
 * each feature. Part of the model's format: the order of names and templates is their name. Each template earns its time:
 * the model card tells what leaving out the others cost.
 */
import { FeatureTemplates } from './feature-templates';

/** What is known of the whole sentence. */
const SENTENCE_NAMES = ['context'] as const;
/** What is known of a token by itself, then of its place in the sentence. */
export const TOKEN_NAMES = [
  'word',
  'kind',
  'level',
  'sense',
  'ending',
  'quote',
  'hint',
  'toLeftCue',
  'behindLeftCue',
  'secondBehindLeftCue',
  'nearLeftCue',
  'leftCommas',
  'leftVerb',
  'toLeftVerb',
  'opener',
  'toOpener',
  'follower',
  'place',
  'toRightCue',
  'rightCue',
  'rightCueSense',
  'toRightVerb',
] as const;

export const ROLE_TEMPLATES = new FeatureTemplates(
  TOKEN_NAMES,
  [
    // The token and its neighbours.
    'word',
    'word-1',
    'word+1',
    'kind level',
    'kind kind-1 kind+1',
    'kind+1 level+1',
    'word word-1',
    'word word+1',
    'level word-1',
    'ending',
    // Quotation marks.
    'context kind quote',
    'context level quote',
    'context place quote',
    // Place in the sentence, and towards its likely cues.
    'toLeftCue kind',
    'toRightCue kind',
    'rightCue toRightCue',
    'behindLeftCue secondBehindLeftCue nearLeftCue leftCommas',
    // The verbs on both sides, and the clause.
    'leftVerb toLeftVerb',
    'place kind toRightVerb',
    'opener toOpener',
    'opener follower place',
    // What the rules say.
    'hint-1 hint hint+1',
    'hint level',
    'hint word',
    'hint-1 hint hint+1 place',
    // What the lexicon knows.
    'sense-1 sense',
    'sense-1 sense sense+1',
    'sense-2 sense-1 sense',
    'sense toRightCue rightCueSense',
  ],
  SENTENCE_NAMES,
);

export const ROLE_EDGE_TEMPLATES = new FeatureTemplates(
  TOKEN_NAMES,
  ['kind-1 kind', 'kind kind+1', 'quote-1 quote level', 'word', 'word-1', 'hint-1 hint', 'sense-1 sense'],
  SENTENCE_NAMES,
);
