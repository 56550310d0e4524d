/**
 * `npm run pack -- TABLE MAPPING [OUT]`: a published table of running totals (CSV with a header, or a JSON list of rows) and
 * a mapping of its columns in, a reference pack out. What the mapping does not name is left out; a table that makes no
 * valid pack is refused with the places of its faults and exit status 1.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parsePack } from '../lib/ledger/reference-pack';
import { parseMapping, toPack } from './pack/convert-table';
import { readTable } from './pack/read-table';

function main([tableFile, mappingFile, outFile]: readonly string[]): number {
  if (tableFile === undefined || mappingFile === undefined) {
    process.stderr.write('usage: npm run pack -- TABLE MAPPING [OUT]\n');
    return 2;
  }
  const mapping = parseMapping(JSON.parse(readFileSync(mappingFile, 'utf8')));
  if (mapping.state === 'refused') return refuse(mappingFile, mapping.issues);
  const table = readTable(readFileSync(tableFile, 'utf8'));
  if (table.state === 'refused') return refuse(tableFile, table.issues);
  const parsed = parsePack(toPack(table.rows, mapping.mapping));
  if (parsed.state === 'refused') return refuse(tableFile, parsed.issues);
  const json = `${JSON.stringify(parsed.pack)}\n`;
  if (outFile === undefined) process.stdout.write(json);
  else writeFileSync(outFile, json);
  return 0;
}

function refuse(file: string, issues: readonly string[]): number {
  for (const issue of issues) process.stderr.write(`${file}: ${issue}\n`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
