/**
 * `npm run soak -- [--short] [--json] [FAULT …]`: brings about what must be survived, over and over, in real browsers, and
 * prints one row for each: fault, tries, lost, seconds. A shell over scripts/soak. `FAULT` is a part of a name. Needs the
 * builds for tests (`npm test` makes them, and runs the short form); exits with 1 when anything was lost.
 */

import { soak } from './soak/fault';
import { FAULTS } from './soak/faults';

const args = process.argv.slice(2);
const form = args.includes('--short') ? 'short' : 'long';
const wanted = args.filter((arg) => !arg.startsWith('--'));
const isJson = args.includes('--json');
const rows = [];
if (!isJson) console.log('fault'.padEnd(40), ...['tries', 'lost', 'seconds'].map((head) => head.padStart(8)));
for (const fault of FAULTS.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)))) {
  const row = await soak(fault, form);
  rows.push(row);
  if (isJson) continue;
  const columns = [String(row.tries), String(row.losses.length), row.seconds.toFixed(1)];
  console.log(row.fault.padEnd(40), ...columns.map((column) => column.padStart(8)));
  for (const loss of row.losses.slice(0, 5)) console.log(`    ${loss}`);
}
if (isJson) console.log(JSON.stringify(rows, null, 2));
if (rows.length === 0 || rows.some(({ losses }) => losses.length > 0)) process.exitCode = 1;
