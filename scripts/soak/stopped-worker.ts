/** Saves while the background worker is stopped under them. Chromium, whose workers can be stopped at a chosen moment. */

import type { Fault } from './fault';
import { openSoakPage, stopWorker, withBrowser } from './open-soak';
import type { Answer } from './page-side';
import { lossesOf, soakSaves } from './soak-notes';

const SIZES = { short: { saves: 400, stops: 4 }, long: { saves: 10_000, stops: 100 } };
const LANES = 4;
/** The stop falls somewhere into the saves of its round, in milliseconds. */
const LATEST_STOP = 120;

export const stoppedWorker: Fault = {
  name: 'background stopped under saves',
  family: 'chromium',
  run: (form) =>
    withBrowser(async ({ session, page }) => {
      const { saves, stops } = SIZES[form];
      const sent = soakSaves(0, saves);
      const answers: Answer[] = [];
      let stopped = 0;
      for (let round = 0; round < stops; round += 1) {
        const part = sent.slice((round * saves) / stops, ((round + 1) * saves) / stops);
        const saving = page.evaluate((notes, lanes) => soak.saveAll(notes, lanes), part, LANES);
        await new Promise((go) => setTimeout(go, Math.random() * LATEST_STOP));
        if (await stopWorker(session)) stopped += 1;
        answers.push(...(await saving));
      }
      const stored = await (await openSoakPage(session)).evaluate(() => soak.storedNotes());
      const unanswered = saves - answers.length;
      return {
        tries: saves,
        losses: [
          ...lossesOf(sent, answers, stored),
          ...(stopped < stops * 0.9 ? [`only ${stopped} of ${stops} stops found a worker`] : []),
          ...(unanswered > 0 ? [`${unanswered} callers had no answer`] : []),
          ...answers.filter(({ word }) => word !== 'saved').map(({ id, word }) => `${id}: ${word}`),
        ],
      };
    }),
};
