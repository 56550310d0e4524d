import { describe, expect, it } from 'vitest';
import { decodeModel } from '../../../lib/annotations/tagger/decode-model';
import { createTagger, type TaggerModel } from '../../../lib/annotations/tagger/tagger';
import { readUnits, spanOfTokens } from '../../../lib/text/text-units';
import { readInput } from '../../../scripts/train/corpus';
import { encodeModel } from '../../../scripts/train/encode-model';
import { quantise } from '../../../scripts/train/quantise';
import { trainTagger } from '../../../scripts/train/stages';
import { inventedCorpus } from './invented-corpus';

const CHAIN = { bits: 12, rows: 2000, edgeBits: 10, edgeRows: 500, trialEpochs: 2, epochs: 4 };
const SETTINGS = { roles: CHAIN, links: CHAIN, cueBias: 0, jackKnifeEpochs: 3 };

function train(): TaggerModel {
  const { levels, roles, links } = trainTagger(inventedCorpus(), SETTINGS, () => undefined);
  return { levels, roles: quantise(roles, 15, 1), links: quantise(links, 15, 1) };
}

/** What a model finds in a text: source, cue and content as words. */
function foundBy(model: TaggerModel, text: string): readonly string[] {
  const units = readUnits(text);
  const words = ({ first, end }: { readonly first: number; readonly end: number }) => {
    const { start, end: stop } = spanOfTokens(units.tokens, first, end);
    return text.slice(start, stop);
  };
  return createTagger(model)(readInput(units)).map(
    ({ source, cue, content }) =>
      `[${source === null ? '' : words(source)}] <${words(cue)}> {${content.map(words).join(' … ')}}`,
  );
}

describe('trainTagger', () => {
  const model = train();

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

  it('gives the same model twice', () => {
    expect(encodeModel(train())).toEqual(encodeModel(model));
  });

  it('comes back from its bytes as it was', () => {
    const back = decodeModel(encodeModel(model));
    expect(back.levels).toEqual(new Map([...model.levels].sort(([a], [b]) => a - b)));
    expect(back.roles).toEqual(model.roles);
    expect(back.links).toEqual(model.links);
  });

  it('does not read bytes of another kind', () => {
    expect(() => decodeModel(Uint8Array.of(9, 9, 9, 9, 9, 9, 9, 9))).toThrow(/version/u);
  });
});

describe('quantise', () => {
  it('turns weights into squares of whole numbers, the largest into the most steps', () => {
    const { roles } = train();
    const roots = [...roles.tokenRows.weights, ...roles.edgeRows.weights].map((weight) => Math.sqrt(Math.abs(weight)));
    expect(roots.every(Number.isInteger)).toBe(true);
    expect(Math.max(...roots)).toBe(15);
  });
});
