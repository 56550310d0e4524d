/** A small article and what an engine might say about it: one figure of each kind, a claim, a quotation. */
import type { AnnotatedText } from '../../lib/annotations/annotation';

export const TEXT =
  'Colonel Ivo Darrent said almost 14,000 troops were lost. At least 12 people died. “We counted twice,” he added.';

const at = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length });
const FIGURE = {
  category: 'person',
  victimClass: 'combatant',
  verification: null,
  place: null,
  time: null,
} as const;

export const ANNOTATED: AnnotatedText = {
  sources: [{ id: 0, name: 'Ivo Darrent', role: 'colonel', kind: 'person', party: null }],
  attributions: [
    {
      source: [at('Colonel Ivo Darrent')],
      sourceId: 0,
      cue: [at('said')],
      content: [at('almost 14,000 troops were lost')],
      form: 'indirect',
      cueClass: 'neutral',
      parent: null,
    },
    {
      source: [at('he')],
      sourceId: 0,
      cue: [at('added')],
      content: [at('“We counted twice,”')],
      form: 'direct',
      cueClass: 'neutral',
      parent: null,
    },
  ],
  figures: [
    {
      ...FIGURE,
      ...at('almost 14,000 troops'),
      number: at('14,000'),
      value: 14_000,
      low: 13_500,
      high: 14_000,
      modifier: 'approx',
      item: 'troops',
      outcome: 'lost',
      affected: 'Valdoria',
      scope: 'cumulative',
      attribution: 0,
      distance: 2,
      reasons: [{ code: 'number', evidence: at('14,000') }],
    },
    {
      ...FIGURE,
      ...at('At least 12 people'),
      number: at('12'),
      value: 12,
      low: 12,
      high: null,
      modifier: 'at-least',
      item: 'people',
      victimClass: 'unknown',
      outcome: 'killed',
      affected: null,
      scope: 'none',
      verification: 'unverified',
      attribution: null,
      distance: null,
      reasons: [{ code: 'unattributed', evidence: null }],
    },
  ],
  quantities: [],
  claims: [
    {
      ...at('almost 14,000 troops were lost'),
      kind: 'fact',
      checkWorthiness: 0.9,
      attribution: 0,
      figures: [0],
      reasons: [],
    },
    {
      ...at('“We counted twice,” he added.'),
      kind: 'opinion',
      checkWorthiness: 0.2,
      attribution: 1,
      figures: [],
      reasons: [],
    },
  ],
  partial: false,
};
