/** Fetches the bundled sample article and returns the paragraphs chosen for the welcome page, as plain text. */

/** The page marks them itself, so that the sample is written in one place only. */
const CHOSEN = 'p[data-welcome]';

/** @throws when the file cannot be fetched or holds no chosen paragraph. */
export async function readSample(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`sample: status ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const paragraphs = Array.from(page.querySelectorAll(CHOSEN), ({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
  if (paragraphs.length === 0) throw new Error('sample: no paragraphs');
  return paragraphs.join('\n\n');
}
