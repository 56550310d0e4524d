/**
 * The page script's composition root: injected by the background into a page with an article, it starts one session
 * there. Injected again, it makes the session look again. Answers whether there is an article.
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageSession } from './page-session';

declare global {
  /** The session in this page; lives in the content scripts' own world, where no page can reach it. */
  var saysWhoSession: PageSession | undefined;
}

export default defineUnlistedScript(() => {
  if (globalThis.saysWhoSession?.isOver !== false) globalThis.saysWhoSession = new PageSession(window);
  return globalThis.saysWhoSession.look();
});
