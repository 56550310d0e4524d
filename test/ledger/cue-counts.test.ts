import { describe, expect, it } from 'vitest';
import { annotate } from '../../lib/annotations/annotate';
import { countCues, listVerification } from '../../lib/ledger/cue-counts';

const TEXT =
  'Valdoria’s army said on Monday that 14 Tesmark tanks had been destroyed.\n' +
  'Valdoria’s army said that a bridge had fallen. Tesmark’s army claimed that the bridge stood.\n' +
  'Tesmark’s army claimed to have killed 40 Valdorian soldiers. The figure could not be independently verified.\n' +
  'The Lake Institute said that both had lost ground.';

describe('cues per side', () => {
  const annotated = annotate(TEXT);
  const counts = countCues(annotated);

  it('counts how often each side "said" and "claimed", parties by name and others last', () => {
    const numbers = counts.map(({ party, byClass }) => [
      party,
      byClass.neutral?.length ?? 0,
      byClass.claiming?.length ?? 0,
    ]);
    expect(numbers).toEqual([
      ['Tesmark', 0, 2],
      ['Valdoria', 2, 0],
      [null, 1, 0],
    ]);
  });

  it('leads to the sentences', () => {
    const cues = counts[0]?.byClass.claiming?.map((index) => annotated.attributions[index]?.cue[0]) ?? [];
    expect(cues.map((span) => TEXT.slice(span?.start, span?.end))).toEqual(['claimed', 'claimed']);
  });

  it('adds up', () => {
    for (const { byClass, total } of counts) expect(Object.values(byClass).flat()).toHaveLength(total);
  });

  it('leaves out what nobody named said', () => {
    expect(
      countCues({ ...annotated, attributions: annotated.attributions.map((one) => ({ ...one, sourceId: null })) }),
    ).toEqual([]);
  });
});

describe('verification wording', () => {
  it('is listed with its figures', () => {
    const annotated = annotate(TEXT);
    const [place, ...others] = listVerification(annotated);
    expect(others).toEqual([]);
    expect(place?.verification).toBe('unverified');
    expect(TEXT.slice(place?.span.start, place?.span.end)).toContain('verified');
    expect(place?.figures.map((index) => annotated.figures[index]?.value)).toEqual([40]);
  });

  it('is none where the text says nothing of it', () => {
    expect(listVerification(annotate('The army said 14 tanks were destroyed.'))).toEqual([]);
  });
});
