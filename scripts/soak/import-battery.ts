/** Files that are cut, of another kind, of a later version, hostile or too large, chosen on the options page one after the other. */

import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { EMPTY_COPY, notesFileParts } from '../../lib/exchange/notes-file';
import { sampleArticle, sampleNote } from '../bench/note-samples';
import { openExtensionPage } from '../open-browser.mjs';
import type { Fault, SoakForm } from './fault';
import { withBrowser, withProfile } from './open-soak';
import { importFile, press, shows } from './options-page';

const NOTES = 12;
/** The file is cut within this note; those before it are whole. */
const CUT = 5;
const HUGE_BYTES = 210 * 1024 * 1024;
const DEPTH = 100_000;

interface BatteryFile {
  readonly name: string;
  readonly bytes: Buffer | string;
  /** Makes it so long, without writing it all. */
  readonly length?: number;
  /** How many notes can be taken from it; null for a file that is refused whole. */
  readonly notes: number | null;
}

export const importBattery: Fault = {
  name: 'import battery',
  family: 'chromium',
  run: (form) =>
    withProfile((folder) =>
      withBrowser(async ({ session }) => {
        const page = await openExtensionPage(session, 'options.html#data');
        const losses: string[] = [];
        const files = batteryFiles(form);
        for (const file of files) losses.push(...(await tryFile(page, folder, file)));
        return { tries: files.length, losses };
      }),
    ),
};

async function tryFile(
  page: Page,
  folder: string,
  { name, bytes, length, notes }: BatteryFile,
): Promise<readonly string[]> {
  const path = join(folder, `${name}.json`);
  await writeFile(path, bytes);
  if (length !== undefined) await truncate(path, length);
  await importFile(page, path);
  try {
    await shows(page, notes === null ? `${name}.json cannot be imported` : `Import ${notes} notes`);
    await press(page, notes === null ? 'Choose another file' : 'Cancel');
    await page.waitForSelector('.file-drop');
    return [];
  } catch {
    const said = await page.evaluate(
      () => document.querySelector('#import')?.textContent.replace(/\s+/g, ' ').slice(0, 300) ?? 'nothing',
    );
    await page.reload();
    return [`${name}: the page said ${said}`];
  }
}

function batteryFiles(form: SoakForm): readonly BatteryFile[] {
  const whole = fileText(NOTES);
  const parsed = JSON.parse(whole) as Record<string, unknown> & { notes: Record<string, unknown>[] };
  const [first = {}, ...others] = parsed.notes;
  const made = (change: object) => JSON.stringify({ ...parsed, ...change });
  const refused: readonly BatteryFile[] = [
    { name: 'other-kind', bytes: '{"photos":[1,2,3]}', notes: null },
    { name: 'empty', bytes: '', notes: null },
    { name: 'nested', bytes: `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`, notes: null },
    { name: 'huge', bytes: whole, length: HUGE_BYTES, notes: null },
    { name: 'binary', bytes: Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 31) % 256)), notes: null },
  ];
  const taken: readonly BatteryFile[] = [
    { name: 'as-it-is', bytes: whole, notes: NOTES },
    { name: 'cut', bytes: whole.slice(0, whole.indexOf(sampleNote(CUT).id) + 5), notes: CUT },
    { name: 'byte-order-mark', bytes: `\uFEFF${whole}`, notes: NOTES },
    { name: 'utf-16', bytes: Buffer.from(`\uFEFF${whole}`, 'utf16le'), notes: NOTES },
    { name: 'windows-lines', bytes: whole.replaceAll('\n', '\r\n'), notes: NOTES },
    { name: 'duplicates', bytes: made({ notes: [...parsed.notes, ...parsed.notes] }), notes: NOTES },
    { name: 'wrong-rows', bytes: made({ notes: [...parsed.notes, { id: 7 }, null, 'note'] }), notes: NOTES },
    { name: 'unknown-fields', bytes: made({ later: 1, notes: [{ ...first, later: [1] }, ...others] }), notes: NOTES },
    { name: 'prototype', bytes: whole.replace('{', '{"__proto__":{"polluted":true},'), notes: NOTES },
  ];
  const many = { name: 'many', bytes: fileText(24_000), notes: 24_000 };
  return form === 'short' ? [...refused, ...taken] : [...refused, ...taken, { ...many, name: 'many' }];
}

function fileText(count: number): string {
  const articles = Array.from({ length: Math.min(count, 400) }, (_, at) => sampleArticle(at));
  const notes = Array.from({ length: count }, (_, at) => ({
    ...sampleNote(at),
    articleUrl: sampleArticle(at % 400).url,
  }));
  return [...notesFileParts({ ...EMPTY_COPY, articles, notes })].join('');
}
