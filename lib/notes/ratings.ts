/** The reader's own judgements of a claim, in the order in which they are offered. Data only. */
export const RATINGS = ['none', 'supported', 'disputed', 'contradicted', 'unresolvable', 'needs-check'] as const;
