import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, TEXT_CAP } from '../../lib/annotations/annotate';
import type { AnnotatedText } from '../../lib/annotations/annotation';
import type { Span } from '../../lib/text/span';
import { SHIPPED_MODELS } from '../support/shipped-models';

const NEWS_WORDS = [
  'Moscow',
  'Kyiv',
  'the ministry',
  'said',
  'claimed',
  'that',
  '12',
  'almost 33,000',
  'two dozen',
  '36 of 51',
  'soldiers',
  'drones',
  'were killed',
  'lost',
  'will',
  '“',
  '”',
  '"',
  '’s',
  ',',
  '.',
  '?',
  '\n\n',
  'according to',
  'he',
  'not',
];
const newsLike = fc.array(fc.constantFrom(...NEWS_WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const anyText = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 }));

function spansOf(found: AnnotatedText): readonly Span[] {
  const parts = found.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  const evidence = [...found.figures, ...found.claims].flatMap(({ reasons }) =>
    reasons.map((reason) => reason.evidence),
  );
  return [
    ...parts,
    ...found.figures,
    ...found.figures.map(({ number }) => number),
    ...found.quantities,
    ...found.claims,
    ...evidence.filter((span) => span !== null),
  ];
}

function isSorted(spans: readonly Span[]): boolean {
  return spans.every((span, index) => index === 0 || (spans[index - 1]?.start ?? 0) <= span.start);
}

describe('annotate', () => {
  it('finds nothing in an empty text', () => {
    expect(annotate('')).toEqual({
      sources: [],
      attributions: [],
      figures: [],
      quantities: [],
      claims: [],
      partial: false,
    });
  });

  it('links a figure, its attribution, its source and its claim', () => {
    const text = 'Colonel Ana Petrescu said on Monday that the rebels had destroyed three tanks near Orsk.';
    const { sources, attributions, figures, claims, quantities } = annotate(text);
    const [figure] = figures;
    const attribution = attributions[figure?.attribution ?? -1];
    expect(figure).toMatchObject({ value: 3, item: 'tanks', outcome: 'destroyed', distance: 0 });
    expect(sources[attribution?.sourceId ?? -1]?.name).toBe('Ana Petrescu');
    expect(claims).toMatchObject([{ kind: 'fact', figures: [0], attribution: figure?.attribution }]);
    expect(quantities).toMatchObject([{ value: 3 }]);
  });

  it('keeps every span inside the text and every list in text order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = annotate(text);
        for (const { start, end } of spansOf(found)) {
          if (!(start >= 0 && start < end && end <= text.length)) throw new Error(`bad span ${start}–${end}`);
        }
        return isSorted(found.figures) && isSorted(found.quantities) && isSorted(found.claims);
      }),
    );
  });

  it('nests no attribution in itself, not even by way of others', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { attributions } = annotate(text, SHIPPED_MODELS);
        return attributions.every((_, index) => {
          let outer = attributions[index]?.parent ?? null;
          for (let step = 0; outer !== null && step < attributions.length; step += 1) {
            outer = attributions[outer]?.parent ?? null;
          }
          return outer === null;
        });
      }),
    );
  });

  it('keeps every index in range', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { sources, attributions, figures, claims } = annotate(text);
        const isIn = (list: readonly unknown[], index: number | null): boolean =>
          index === null || (index >= 0 && index < list.length);
        return (
          sources.every(({ id }, index) => id === index) &&
          attributions.every(({ sourceId, parent }) => isIn(sources, sourceId) && isIn(attributions, parent)) &&
          attributions.every(({ parent }, index) => parent !== index) &&
          figures.every(
            ({ attribution, distance }) =>
              isIn(attributions, attribution) && (attribution === null) === (distance === null),
          ) &&
          claims.every(
            (claim) => isIn(attributions, claim.attribution) && claim.figures.every((index) => isIn(figures, index)),
          ) &&
          claims.every(({ checkWorthiness }) => checkWorthiness >= 0 && checkWorthiness <= 1)
        );
      }),
    );
  });

  it('says the same of the same text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const first = JSON.stringify(annotate(text));
        const second = JSON.stringify(annotate(text));
        return first === second;
      }),
    );
  });

  it('gives one speaker every paragraph of a quotation that goes on and on', () => {
    const paragraphs = 1500;
    const text = `“We are holding out,” the mayor said.\n${'“We lost 12 men.”\n'.repeat(paragraphs)}`;
    const { attributions, figures } = annotate(text);
    expect(attributions).toHaveLength(1);
    expect(attributions[0]?.content).toHaveLength(paragraphs + 1);
    expect(figures).toHaveLength(paragraphs);
    expect(figures.every(({ attribution }) => attribution === 0)).toBe(true);
  });

  it('reads the beginning of a text beyond the cap and says so', () => {
    expect(annotate(' '.repeat(TEXT_CAP)).partial).toBe(false);
    expect(annotate(' '.repeat(TEXT_CAP + 1)).partial).toBe(true);
  });
});
