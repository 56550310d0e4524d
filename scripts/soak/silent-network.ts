/**
 * A browse over pages of our own, everything the browser asks for counted by a proxy in front of it: the pages themselves,
 * and what Chromium itself asks its maker for.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault } from './fault';
import { withBrowser } from './open-soak';
import { soakArticle } from './soak-article';

const PAGES = { short: 10, long: 100 };
const MARKS_TIMEOUT = 8_000;
const HOST = 'localhost';
/** What Chromium asks its maker for by itself, whatever it is told: the time, sign-in, updates of its parts. */
const OWN = /^(?:CONNECT |\w+ http:\/\/)(?:[\w-]+\.)*(?:google|googleapis|gvt1)\.com[:/]/;
const PAGE = /^GET http:\/\/localhost\/(?:article-\d+\.html|favicon\.ico)$/;

export const silentNetwork: Fault = {
  name: 'network silence over pages',
  family: 'chromium',
  run: async (form) => {
    const asked: string[] = [];
    const proxy = createServer((request, response) => answer(request, response, asked));
    proxy.on('connect', ({ url }, socket) => {
      asked.push(`CONNECT ${url}`);
      socket.end('HTTP/1.1 502 Closed\r\n\r\n');
    });
    await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
    const { port } = proxy.address() as AddressInfo;
    const args = [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
    try {
      return await withBrowser(
        async ({ session }) => {
          const page = await session.browser.newPage();
          let marked = 0;
          for (let number = 0; number < PAGES[form]; number += 1) {
            await page.goto(`http://${HOST}/article-${number}.html`);
            const hasMarks = () => [...CSS.highlights].some(([name]) => name.startsWith('says-who'));
            if (await page.waitForFunction(hasMarks, { timeout: MARKS_TIMEOUT, polling: 50 }).catch(() => null))
              marked += 1;
          }
          const others = asked.filter((line) => !PAGE.test(line) && !OWN.test(line));
          const losses = others.map((line) => `asked for ${line}`);
          if (marked < PAGES[form]) losses.push(`only ${marked} of ${PAGES[form]} pages were marked`);
          return { tries: PAGES[form], losses };
        },
        { args },
      );
    } finally {
      proxy.closeAllConnections();
      proxy.close();
    }
  },
};

function answer({ method, url }: IncomingMessage, response: ServerResponse, asked: string[]): void {
  asked.push(`${method} ${url}`);
  const number = /article-(\d+)/.exec(url ?? '')?.[1];
  response.writeHead(number === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(number === undefined ? '' : soakArticle(Number(number)));
}
