/** Parses markup: into a document without layout, as the command line does, or into one with ranges. */
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';

/** Returns the document of a whole page whose body is `body`. */
export function parsePage(body: string, head = ''): Document {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return document as unknown as Document;
}

/** Returns the only element of `markup`, in a document without layout and ranges. */
export function parseElement(markup: string): Element {
  const element = parsePage(markup).body.firstElementChild;
  if (element === null) throw new Error('no element in the markup');
  return element;
}

/** Returns the only element of `markup`, in a document that has ranges. */
export function parseLiveElement(markup: string): Element {
  const { document } = new Window();
  document.body.innerHTML = markup;
  const element = document.body.firstElementChild;
  if (element === null) throw new Error('no element in the markup');
  return element as unknown as Element;
}

/** Returns the document of a whole page given as it would be served. */
export function parseWhole(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}
