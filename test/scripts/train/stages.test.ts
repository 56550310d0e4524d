import { describe, expect, it } from 'vitest';
import { readModel } from '../../../lib/annotations/tagger/read-model';
import { createTagger, type TaggerModel } from '../../../lib/annotations/tagger/tagger';
import { readUnits, spanOfTokens } from '../../../lib/text/text-units';
import { readInput } from '../../../scripts/train/corpus';
import { trainTagger } from '../../../scripts/train/stages';
import { writeModel } from '../../../scripts/train/write-model';
import { inventedCorpus } from './invented-corpus';

const CHAIN = {
  learner: 'perceptron',
  rate: 0,
  decay: 0,
  bits: 12,
  rows: 2000,
  edgeBits: 10,
  edgeRows: 500,
  trialEpochs: 2,
  epochs: 4,
  largest: 20,
} as const;
const SETTINGS = { roles: CHAIN, links: CHAIN, cueBias: 0, jackKnifeCueBias: 0, jackKnifeEpochs: 3 };

function train(): Uint8Array {
  return writeModel(trainTagger(inventedCorpus(), SETTINGS, () => undefined));
}

/** What a model finds in a text: source, cue and content as words, without a comma that only joining takes off. */
function foundBy(model: TaggerModel | null, text: string): readonly string[] {
  if (model === null) return ['no model'];
  const units = readUnits(text);
  const words = ({ first, end }: { readonly first: number; readonly end: number }) => {
    const { start, end: stop } = spanOfTokens(units.tokens, first, end);
    return text.slice(start, stop);
  };
  return createTagger(model)(readInput(units)).map(
    ({ source, cue, content }) =>
      `[${source === null ? '' : words(source)}] <${words(cue)}> {${content.map(words).join(' … ').replace(/,$/u, '')}}`,
  );
}

describe('trainTagger', () => {
  const bytes = train();
  const model = readModel(bytes);

  it('learns the constructions it was shown, with words it was not', () => {
    expect(foundBy(model, 'The colonel said that the harbour was closed.')).toEqual([
      '[The colonel] <said> {that the harbour was closed}',
    ]);
    expect(foundBy(model, 'Two trams had sunk, according to the colonel.')).toEqual([
      '[the colonel] <according to> {Two trams had sunk}',
    ]);
  });

  it('finds nothing where nobody says anything', () => {
    expect(foundBy(model, 'The colonel went home and the harbour was closed.')).toEqual([]);
    expect(foundBy(model, '')).toEqual([]);
  });

  it('gives the same bytes twice', () => {
    expect(train()).toEqual(bytes);
  });
});
