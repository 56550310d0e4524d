/**
 * Notes in, W3C Web Annotations as JSON-LD out (Web Annotation Data Model, 2017): one annotation a note, bodies with
 * purposes, quote and position selectors. What the model has no word for stands in `saysWho`, a term of our own, so
 * that the way back loses nothing; other readers pass over it. Pure.
 */

import { sourceNameOf } from '../notes/corrections';
import type { Article, Note } from '../notes/note';

/** The context every annotation must name, and the terms of our own. */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { saysWho: 'urn:says-who:vocabulary:' }] as const;
const ID = 'urn:uuid:';

type Json = Readonly<Record<string, unknown>>;

/** Returns all notes as one AnnotationCollection with a single page, as section 5 asks. Trashed notes are left out. */
export function toAnnotationCollection(notes: readonly Note[], articles: ReadonlyMap<string, Article>): Json {
  const items = notes
    .filter(({ deletedAt }) => deletedAt === null)
    .map((note) => toWebAnnotation(note, articles.get(note.articleUrl) ?? null));
  const id = 'urn:says-who:notes';
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: 'Notes from Says Who',
    total: items.length,
    first: { id: `${id}:page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

/** Returns one note as an annotation. `@context` stands in it only when it stands alone. */
function toWebAnnotation(note: Note, article: Article | null): Json {
  return {
    id: ID + note.id,
    type: 'Annotation',
    motivation: motivationsOf(note),
    created: iso(note.createdAt),
    modified: iso(note.updatedAt),
    body: bodiesOf(note),
    target: targetOf(note, article),
    saysWho: { note, article },
  };
}

/** Returns one note as a document of its own. */
export function toAnnotationDocument(note: Note, article: Article | null): Json {
  return { '@context': CONTEXT, ...toWebAnnotation(note, article) };
}

function motivationsOf({ markdown, tags, rating }: Note): readonly string[] {
  const motivations = [
    markdown === '' ? null : 'commenting',
    tags.length === 0 ? null : 'tagging',
    rating === 'none' ? null : 'assessing',
  ].filter((motivation) => motivation !== null);
  return motivations.length === 0 ? ['highlighting'] : motivations;
}

function bodiesOf(note: Note): readonly Json[] {
  const { markdown, tags, rating, evidence } = note;
  const source = sourceNameOf(note);
  return [
    ...(markdown === '' ? [] : [{ ...textual('commenting', markdown), format: 'text/markdown' }]),
    ...tags.map((tag) => textual('tagging', tag)),
    ...(rating === 'none' ? [] : [textual('assessing', rating)]),
    ...(source === null ? [] : [textual('identifying', source)]),
    ...evidence.map(({ url, archiveUrl }) => ({
      type: 'SpecificResource',
      purpose: 'linking',
      source: url,
      ...(archiveUrl === null ? {} : { state: { type: 'TimeState', cached: archiveUrl } }),
    })),
  ];
}

function textual(purpose: string, value: string): Json {
  return { type: 'TextualBody', purpose, value };
}

function targetOf({ articleUrl, target }: Note, article: Article | null): Json | string {
  const source = {
    id: articleUrl,
    type: 'Text',
    ...(article === null ? {} : { 'dcterms:title': article.title }),
  };
  if (target.selectors === null) return article === null ? articleUrl : source;
  const { quote, position } = target.selectors;
  return { type: 'SpecificResource', source, selector: [quote, position] };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
