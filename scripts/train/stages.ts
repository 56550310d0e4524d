/**
 * Labelled texts in, the two trained models out. The second model learns on what the first one gives for texts it has
 * not seen (jack-knife), so that it expects the first one's mistakes.
 */

import { LINKS, ROLE, ROLES } from '../../lib/annotations/tagger/labels';
import { RoleFeatures } from '../../lib/annotations/tagger/role-features';
import { ROLE_EDGE_TEMPLATES, ROLE_TEMPLATES } from '../../lib/annotations/tagger/role-templates';
import { RoleTagger } from '../../lib/annotations/tagger/tagger';
import { mayReport, readTraits, type TokenTraits } from '../../lib/annotations/tagger/token-traits';
import { type ChainSettings, chooseShape, trainShape } from './chain-training';
import type { ChainWeights } from './chain-weights';
import type { LabelledText } from './corpus';
import { countCueLevels } from './cue-levels';
import { ExampleFeatures } from './feature-rows';
import { LinkExamples } from './link-examples';
import { packChain } from './pack-chain';
import type { Sequence, TrainingSet } from './training-set';
import type { TrainedModel } from './write-model';

export interface Settings {
  readonly roles: ChainSettings;
  readonly links: ChainSettings;
  /** Added to the score of a beginning cue: the second model can drop a false cue, but not find a missed one. */
  readonly cueBias: number;
  /** The same for the models that label the texts they have not seen: less, or the second model learns too little. */
  readonly jackKnifeCueBias: number;
  /** Passes over the data for each of the models that label the texts they have not seen. */
  readonly jackKnifeEpochs: number;
}

type Log = (line: string) => void;

/** Parts of the texts of which each in turn is left out, for cue levels and for the first model's labels. */
const LEVEL_FOLDS = 6;
const JACK_KNIFE_FOLDS = 2;

interface ReadText {
  readonly labelled: LabelledText;
  readonly traits: TokenTraits;
}

/** Trains both models. */
export function trainTagger(texts: readonly LabelledText[], settings: Settings, log: Log): TrainedModel {
  const levels = countCueLevels(texts, LEVEL_FOLDS);
  const read = texts.map((labelled, i) => ({
    labelled,
    traits: readTraits(labelled, levels.folds[i % LEVEL_FOLDS] ?? levels.all),
  }));
  const { roles, seen } = trainRoles(read, settings, log);
  return { levels: levels.all, roles, links: trainLinks(read, seen, settings.links, log) };
}

/** Returns the first model, and for each text the labels it gets from a model trained on other texts. */
function trainRoles(
  texts: readonly ReadText[],
  { roles, cueBias, jackKnifeCueBias, jackKnifeEpochs }: Settings,
  log: Log,
) {
  const { set, sequences } = roleExamples(texts);
  const report = (part: string) => (line: string) => log(`roles${part}, ${line}`);
  const shape = chooseShape(set, sequences.flat(), ROLES, { settings: roles, log: report(' (trial)') });
  const train = (keep: (text: number) => boolean, epochs: number, part: string) => {
    const kept = sequences.flatMap((list, i) => (keep(i) ? list : []));
    return trainShape(set, kept, shape, { settings: { ...roles, epochs }, log: report(part) });
  };
  const seen: Uint8Array[] = [];
  for (let fold = 0; fold < JACK_KNIFE_FOLDS; fold += 1) {
    const others = (text: number) => text % JACK_KNIFE_FOLDS !== fold;
    const tagger = new RoleTagger(
      packChain(withCueBias(train(others, jackKnifeEpochs, ` (jack-knife ${fold + 1})`), jackKnifeCueBias)),
    );
    texts.forEach(({ traits }, i) => {
      if (!others(i)) seen[i] = tagger.tag(traits);
    });
  }
  return {
    seen,
    roles: withCueBias(
      train(() => true, roles.epochs, ''),
      cueBias,
    ),
  };
}

function withCueBias(model: ChainWeights, bias: number): ChainWeights {
  const transitions = model.transitions.map((weight, pair) =>
    pair % ROLES === ROLE.cueStart ? weight + bias : weight,
  );
  return { ...model, transitions };
}

function roleExamples(texts: readonly ReadText[]): { set: TrainingSet; sequences: readonly (readonly Sequence[])[] } {
  const examples = new ExampleFeatures(ROLE_TEMPLATES, ROLE_EDGE_TEMPLATES);
  const gold: number[] = [];
  const features = new RoleFeatures();
  const sequences = texts.map(({ labelled, traits }) => {
    const labels = roleLabels(labelled);
    const { sentences } = labelled.units;
    const reporting = Array.from({ length: sentences.length }, (_, s) => s).filter((s) => mayReport(traits, s));
    return reporting.map((s) => {
      const first = gold.length;
      features.write(traits, s, examples);
      for (let i = sentences.first[s] ?? 0; i < (sentences.end[s] ?? 0); i += 1) gold.push(labels[i] ?? 0);
      return { first, length: gold.length - first, weight: labelled.weight };
    });
  });
  const { tokens, edges } = examples;
  return { set: { tokens, edges, gold: Uint8Array.from(gold) }, sequences };
}

/** One label per token: a cue inside a content is a cue, a source inside one a source. */
function roleLabels({ units, attributions }: LabelledText): Uint8Array {
  const labels = new Uint8Array(units.tokens.length);
  for (const { content } of attributions) for (const i of content) labels[i] = ROLE.content;
  for (const { source } of attributions) for (const i of source) labels[i] = ROLE.source;
  for (const { cue } of attributions) {
    let before = -2;
    for (const i of cue) {
      labels[i] = i === before + 1 ? ROLE.cueInside : ROLE.cueStart;
      before = i;
    }
  }
  return labels;
}

function trainLinks(
  texts: readonly ReadText[],
  seen: readonly Uint8Array[],
  settings: ChainSettings,
  log: Log,
): ChainWeights {
  const examples = new LinkExamples();
  texts.forEach(({ labelled, traits }, i) => {
    examples.add(labelled, traits, seen[i] ?? new Uint8Array(0));
  });
  const { sequences } = examples;
  log(`links: ${sequences.length} cues, ${(100 * examples.contentInReach()).toFixed(1)} % of their content in reach`);
  const set = examples.set();
  const shape = chooseShape(set, sequences, LINKS, { settings, log: (line) => log(`links (trial), ${line}`) });
  return trainShape(set, sequences, shape, { settings, log: (line) => log(`links, ${line}`) });
}
