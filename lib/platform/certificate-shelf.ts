/** Where the birth certificate of the database lies: apart from it, with the settings. Knows nothing of what it says. */

import { browser } from './browser';

const KEY = 'birth-certificate';

export const certificateShelf = {
  read: async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY],
  write: async (certificate: object | null): Promise<void> => {
    if (certificate === null) await browser.storage.local.remove(KEY);
    else await browser.storage.local.set({ [KEY]: certificate });
  },
};
