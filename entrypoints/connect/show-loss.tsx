/** Says above a page that the reader's notes are missing; the options page says it itself, with the ways out. */

import { render } from 'preact';
import { LossBanner } from '../../components/data-loss';
import { keepSafe } from './keep-safe';

const OPTIONS_PAGE = '/options.html';

export async function keepSafeAndSay(root: HTMLElement): Promise<void> {
  const health = await keepSafe();
  if (health.state !== 'lost' || location.pathname === OPTIONS_PAGE) return;
  const place = document.createElement('div');
  root.before(place);
  render(<LossBanner loss={health} />, place);
}
