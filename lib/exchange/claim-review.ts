/**
 * One note the reader rated in, a schema.org ClaimReview as JSON-LD out: a deliberate act of publishing, so it takes a
 * named reviewer and the address of the review, and refuses a note without a rating. Pure.
 */

import { sourceNameOf } from '../notes/corrections';
import type { Article, Note, Rating } from '../notes/note';

export interface Reviewer {
  readonly name: string;
  /** Where the review is published. */
  readonly url: string;
}

export type ClaimReview =
  | { readonly ok: true; readonly review: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly message: string };

/** The reader's words, and a place on a scale from 1 to 5 where they have one. */
const RATINGS: Readonly<Record<Exclude<Rating, 'none' | 'needs-check'>, readonly [string, number | null]>> = {
  supported: ['Supported', 5],
  disputed: ['Disputed', 3],
  contradicted: ['Contradicted', 1],
  unresolvable: ['Cannot be resolved', null],
};

/** Writes the review of one note. */
export function claimReview(note: Note, article: Article | null, reviewer: Reviewer): ClaimReview {
  const { rating, target } = note;
  if (rating === 'none' || rating === 'needs-check') return { ok: false, message: 'Rate the note first.' };
  if (reviewer.name.trim() === '') return { ok: false, message: 'A review needs the name of who made it.' };
  if (!/^https?:\/\/./.test(reviewer.url))
    return { ok: false, message: 'A review needs the address it is published at.' };
  const [words, value] = RATINGS[rating];
  const source = sourceNameOf(note);
  const appearance = { '@type': 'CreativeWork', url: note.articleUrl, ...(article && { headline: article.title }) };
  return {
    ok: true,
    review: {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: reviewer.url,
      datePublished: new Date(note.updatedAt).toISOString().slice(0, 10),
      author: { '@type': 'Organization', name: reviewer.name.trim() },
      claimReviewed: target.quote,
      itemReviewed: {
        '@type': 'Claim',
        ...(source && {
          author: { '@type': target.attribution?.source?.kind === 'person' ? 'Person' : 'Organization', name: source },
        }),
        ...(article?.publishedAt && { datePublished: article.publishedAt }),
        appearance,
      },
      reviewRating: {
        '@type': 'Rating',
        alternateName: words,
        ...(value !== null && { ratingValue: value, bestRating: 5, worstRating: 1 }),
      },
    },
  };
}
