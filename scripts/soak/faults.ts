/** Every fault that is soaked, in the order of the table. */

import { damagedFiles } from './damaged-files';
import type { Fault } from './fault';
import { fullDisk } from './full-disk';
import { importBattery } from './import-battery';
import { killedBrowser } from './killed-browser';
import { newerDatabase } from './newer-database';
import { silentNetwork } from './silent-network';
import { stoppedWorker } from './stopped-worker';
import { twoEditors } from './two-editors';
import { updatedExtension } from './updated-extension';

export const FAULTS: readonly Fault[] = [
  stoppedWorker,
  killedBrowser('chromium'),
  killedBrowser('firefox'),
  damagedFiles,
  fullDisk,
  newerDatabase('chromium'),
  newerDatabase('firefox'),
  twoEditors,
  updatedExtension,
  importBattery,
  silentNetwork,
];
