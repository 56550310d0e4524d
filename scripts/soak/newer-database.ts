/** This build on a database that a later one wrote: it reads, and writes nothing. */

import type { BrowserFamily } from '../find-browser.mjs';
import { openExtensionPage } from '../open-browser.mjs';
import type { Fault } from './fault';
import { openSoakPage, withBrowser } from './open-soak';
import { soakSave, soakSaves } from './soak-notes';

const TRIES = { short: 5, long: 200 };
const KEPT = 10;
/** The database library multiplies by ten. */
const LATER = 990;

export const newerDatabase = (family: BrowserFamily): Fault => ({
  name: `${family}: older build on newer data`,
  family,
  run: (form) =>
    withBrowser(
      async ({ session, page }) => {
        const losses: string[] = [];
        await page.evaluate((notes) => soak.saveAll(notes, 1), soakSaves(0, KEPT));
        const before = JSON.stringify(await page.evaluate(() => soak.storedNotes()));
        await page.evaluate((version) => soak.ageDatabase(version), LATER);
        await page.close();
        const again = await openSoakPage(session);
        for (let number = 0; number < TRIES[form]; number += 1) {
          const words = await again.evaluate(
            async (fresh, id) => {
              const moved = [await soak.ask('delete-note', { id }), await soak.ask('restore-note', { id })];
              return [
                (await soak.save(fresh)).word,
                ...moved.map((reply) => ('code' in reply ? reply.code : 'written')),
              ];
            },
            soakSave(KEPT + number),
            soakSave(0).id,
          );
          losses.push(...words.filter((word) => word !== 'read-only').map((word) => `a write was answered "${word}"`));
        }
        const after = JSON.stringify(await again.evaluate(() => soak.storedNotes()));
        if (after !== before) losses.push('what is stored changed');
        const popup = await openExtensionPage(session, 'popup.html');
        await popup.waitForSelector('#tab-saved');
        await popup.evaluate(() => document.getElementById('tab-saved')?.click());
        const isShown = await popup
          .waitForFunction(() => document.querySelector('.note') !== null, { timeout: 5_000 })
          .catch(() => null);
        if (isShown === null) losses.push('the popup does not show the notes');
        return { tries: TRIES[form] * 3, losses };
      },
      { family },
    ),
});
