/**
 * The closed sets of words that annotations use, each listed once: types, schemas and queries all take them from here. Data
 * only.
 */

export const CATEGORIES = ['person', 'equipment', 'infrastructure'] as const;

/** What happened to the counted, in the order in which surfaces list it. */
export const OUTCOMES = [
  'killed',
  'injured',
  'missing',
  'captured',
  'surrendered',
  'displaced',
  'casualties',
  'lost',
  'destroyed',
  'damaged',
  'intercepted',
  'launched',
  'supplied',
  'deployed',
  'none',
] as const;
