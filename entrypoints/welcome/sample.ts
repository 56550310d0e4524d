/** Fetches the bundled sample article and returns the paragraphs chosen for the welcome page, as plain text. */

/** The page marks them itself, so that the sample is written in one place only. */
const CHOSEN = 'p[data-welcome]';

/** @throws when the file cannot be fetched or holds no chosen paragraph. */
export async function readSample(url: string): Promise<string> {
  const page = await fetchDocument(url);
  const paragraphs = Array.from(page.querySelectorAll(CHOSEN), ({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  if (paragraphs.length === 0) throw new Error('sample: no paragraphs');
  return paragraphs.join('\n\n');
}

/** Trusted Types forbid our pages to parse text into markup; a document that is fetched as one runs nothing either. */
function fetchDocument(url: string): Promise<Document> {
  const request = new XMLHttpRequest();
  request.responseType = 'document';
  request.open('GET', url);
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`sample: status ${request.status}`));
    request.onerror = fail;
    request.onload = () => (request.status === 200 && request.responseXML ? resolve(request.responseXML) : fail());
    request.send();
  });
}
