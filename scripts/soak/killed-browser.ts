/** The whole browser killed (`kill -9`) in the middle of saves, again and again on one profile. */

import type { BrowserFamily } from '../find-browser.mjs';
import type { Fault } from './fault';
import { openSoak, type SoakBrowser, withProfile } from './open-soak';
import type { Answer } from './page-side';
import { lossesOf, soakSaves } from './soak-notes';

/** Firefox takes three times as long to start. */
const CYCLES = { chromium: { short: 3, long: 25 }, firefox: { short: 2, long: 25 } };
/** More than a browser can save before it is killed. */
const SAVES = 2_000;
/** Milliseconds of saving before the kill. */
const SHORTEST = 150;
const LONGEST = 700;
const POLL = 15;

export const killedBrowser = (family: BrowserFamily): Fault => ({
  name: `${family} killed with -9 under saves`,
  family,
  run: (form) =>
    withProfile(async (profile) => {
      const cycles = CYCLES[family][form];
      const sent = soakSaves(0, SAVES * cycles);
      const answers: Answer[] = [];
      const losses: string[] = [];
      for (let cycle = 0; cycle < cycles; cycle += 1) {
        const opened = await openSoak({ family, profile });
        const fresh = await saveUntilKilled(opened, sent.slice(cycle * SAVES, (cycle + 1) * SAVES));
        if (!fresh.some(({ word }) => word === 'saved'))
          losses.push(`cycle ${cycle}: nothing was saved before the kill`);
        answers.push(...fresh);
      }
      const { session, page } = await openSoak({ family, profile });
      const stored = await page.evaluate(() => soak.storedNotes());
      await session.browser.close();
      return { tries: cycles, losses: [...losses, ...lossesOf(sent, answers, stored)] };
    }),
});

/** The answers that came out of the browser before it died. */
async function saveUntilKilled(
  { session, page }: SoakBrowser,
  notes: ReturnType<typeof soakSaves>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  await page.evaluate((saves) => soak.startSaving(saves), notes);
  const end = Date.now() + SHORTEST + Math.random() * (LONGEST - SHORTEST);
  while (Date.now() < end || answers.length === 0) {
    answers.push(...(await page.evaluate(() => soak.takeAnswers())));
    await new Promise((go) => setTimeout(go, POLL));
    if (Date.now() > end + LONGEST * 20) break;
  }
  const browser = session.browser.process();
  if (browser === null) throw new Error('The browser has no process.');
  const gone = new Promise((go) => browser.once('exit', go));
  browser.kill('SIGKILL');
  await gone;
  return answers;
}
