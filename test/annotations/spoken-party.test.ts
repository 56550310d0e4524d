import { describe, expect, it } from 'vitest';
import { partySpokenFor } from '../../lib/annotations/spoken-party';

describe('partySpokenFor', () => {
  it.each([
    ['the kremlin', 'Russia'],
    ['ukrainian army spokesman', 'Ukraine'],
    ['spokesman for the israeli army', 'Israel'],
    ['the president of ukraine', 'Ukraine'],
    ['israeli officials and israeli doctors', 'Israel'],
    ['ukrainian officials and doctors', 'Ukraine'],
  ])('finds whom "%s" speaks for', (words, party) => {
    expect(partySpokenFor(words.split(' '))).toBe(party);
  });

  it.each(['doctors in ukraine', 'a fellow from the centre for russian studies', 'beijing and moscow', 'the ministry'])(
    'finds nobody for "%s"',
    (words) => {
      expect(partySpokenFor(words.split(' '))).toBeNull();
    },
  );
});
