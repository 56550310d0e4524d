/** What identifies an article, apart from its text. Types only. */

export interface ArticleMetadata {
  /** http(s) URL; canonical (no tracking parameters, no fragment) wherever it is stored, as stated while it is read. */
  readonly url: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** ISO 8601 date or date-time as the page states it, null when it does not. */
  readonly publishedAt: string | null;
  /** When it was last changed, in the same forms. */
  readonly modifiedAt?: string | null;
  /** BCP 47 tag of the page, null when it states none. */
  readonly language: string | null;
}
