/** One annotation in; which MUST rules of the Web Annotation Data Model it breaks out. Pure; never throws. */

type Json = Readonly<Record<string, unknown>>;

/** A rule that is broken: the field, and the rule in words. */
export interface ModelIssue {
  readonly field: string;
  readonly message: string;
}

/** Checks an annotation; `isAlone` when it is a document of its own and must name the context itself. */
export function checkWebAnnotation(annotation: unknown, isAlone: boolean): readonly ModelIssue[] {
  if (!isJson(annotation)) return [{ field: '', message: 'An annotation must be an object.' }];
  return [
    ...(isAlone && !namesContext(annotation['@context'])
      ? [broken('@context', 'must name http://www.w3.org/ns/anno.jsonld')]
      : []),
    ...(isIri(annotation['id']) ? [] : [broken('id', 'must be exactly one IRI')]),
    ...(listOf(annotation['type']).includes('Annotation') ? [] : [broken('type', 'must include Annotation')]),
    ...(listOf(annotation['target']).length > 0 ? [] : [broken('target', 'must be there, once or more')]),
    ...checkTimes(annotation),
    ...listOf(annotation['body']).flatMap((body, at) => checkBody(body, `body[${at}]`)),
    ...listOf(annotation['target']).flatMap((target, at) => checkResource(target, `target[${at}]`)),
  ];
}

/** Checks an AnnotationCollection and every annotation of its embedded page. */
export function checkCollection(collection: unknown): readonly ModelIssue[] {
  if (!isJson(collection)) return [{ field: '', message: 'A collection must be an object.' }];
  const { first } = collection;
  const page = isJson(first) ? first : {};
  return [
    ...(namesContext(collection['@context']) ? [] : [broken('@context', 'must name http://www.w3.org/ns/anno.jsonld')]),
    ...(isIri(collection['id']) ? [] : [broken('id', 'must be exactly one IRI')]),
    ...(listOf(collection['type']).includes('AnnotationCollection')
      ? []
      : [broken('type', 'must include AnnotationCollection')]),
    ...(isIri(page['id']) ? [] : [broken('first.id', 'must be exactly one IRI')]),
    ...(page['type'] === 'AnnotationPage' ? [] : [broken('first.type', 'must be AnnotationPage')]),
    ...listOf(page['items']).flatMap((item, at) =>
      checkWebAnnotation(item, false).map((issue) => ({ ...issue, field: `items[${at}].${issue.field}` })),
    ),
  ];
}

function broken(field: string, rule: string): ModelIssue {
  return { field, message: `${field} ${rule}.` };
}

function checkTimes(annotation: Json): readonly ModelIssue[] {
  return ['created', 'modified'].flatMap((field) => {
    const time = annotation[field];
    if (time === undefined) return [];
    const isRight = typeof time === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(time);
    return isRight ? [] : [broken(field, 'must be one xsd:dateTime with its time zone')];
  });
}

function checkBody(body: unknown, field: string): readonly ModelIssue[] {
  if (!isJson(body) || body['type'] !== 'TextualBody') return checkResource(body, field);
  return typeof body['value'] === 'string' ? [] : [broken(`${field}.value`, 'must be exactly one string')];
}

function checkResource(resource: unknown, field: string): readonly ModelIssue[] {
  if (isIri(resource)) return [];
  if (!isJson(resource)) return [broken(field, 'must be an IRI or an object')];
  const { source } = resource;
  const hasSource = isIri(source) || (isJson(source) && isIri(source['id']));
  if (!hasSource && !isIri(resource['id'])) return [broken(field, 'must have exactly one source, or an id of its own')];
  return listOf(resource['selector']).flatMap((selector, at) => checkSelector(selector, `${field}.selector[${at}]`));
}

function checkSelector(selector: unknown, field: string): readonly ModelIssue[] {
  if (!isJson(selector)) return [broken(field, 'must be an object')];
  const { type, exact, start, end } = selector;
  if (type === 'TextQuoteSelector' && typeof exact !== 'string')
    return [broken(`${field}.exact`, 'must be exactly one string')];
  if (type !== 'TextPositionSelector') return [];
  const isRight = isOffset(start) && isOffset(end) && start <= end;
  return isRight ? [] : [broken(field, 'must have start and end, whole numbers from 0 on')];
}

function isOffset(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function namesContext(context: unknown): boolean {
  return listOf(context).includes('http://www.w3.org/ns/anno.jsonld');
}

function isIri(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][\w+.-]*:\S+$/i.test(value);
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
}
