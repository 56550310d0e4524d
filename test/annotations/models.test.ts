import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotations/annotate';
import { ATTRIBUTION_MODEL, NO_MODELS, readModels } from '../../lib/annotations/models';

const bytes = readFileSync(`public/${ATTRIBUTION_MODEL}`);
const ARTICLE = `The harbour of Velm was shelled for a third night, officials in the city said on Tuesday.

“We counted eleven craters on the quay,” said Ines Marak, the harbour master. “Nobody was on board, thank God.”

According to the Northern Fleet, its ships were never in range. The fleet’s spokesman, Captain Joren Hale, accused the city of staging the damage.

Two dockworkers are being treated for burns, the Velm hospital reported. A doctor there told reporters that both would recover.`;

/** Source, cue and content of each attribution, as words. */
function attributionsIn(text: string, models = readModels(bytes)): readonly string[] {
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return annotate(text, models).attributions.map(
    ({ source, cue, content }) => `${words(source)} | ${words(cue)} | ${words(content)}`,
  );
}

describe('the attribution model that ships', () => {
  it('is of the version that the engine reads', () => {
    expect(readModels(bytes).tagger).not.toBeNull();
  });

  it('takes at most 230 kB of a packed extension', () => {
    expect(gzipSync(bytes).length).toBeLessThanOrEqual(230_000);
  });

  it.each([
    'officials in the city | said | The harbour of Velm was shelled for a third night',
    'the Northern Fleet | According to | its ships were never in range',
    'the Velm hospital | reported | Two dockworkers are being treated for burns',
    'A doctor there | told | that both would recover',
  ])('finds %j in an article it has never seen', (expected) => {
    expect(attributionsIn(ARTICLE)).toContain(expected);
  });

  it('ties both halves of a broken quotation to the speaker between them', () => {
    const found = attributionsIn(ARTICLE).find((line) => line.includes('Ines Marak'));
    expect(found).toContain('eleven craters');
    expect(found).toContain('Nobody was on board');
  });

  it('says the same of the same text twice', () => {
    expect(attributionsIn(ARTICLE)).toEqual(attributionsIn(ARTICLE));
  });
});

describe('readModels', () => {
  it('leaves the rules alone when the bytes are no model', () => {
    expect(readModels(Uint8Array.of(1, 2, 3))).toEqual(NO_MODELS);
    expect(attributionsIn(ARTICLE, readModels(new Uint8Array(0)))).toEqual(attributionsIn(ARTICLE, NO_MODELS));
  });
});
