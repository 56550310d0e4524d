/** Articles for soaks, as pages: about invented armies that fare alike, the same for the same number. Pure. */

import { toArticlePage } from '../article-page.mjs';

export function soakArticle(number: number): string {
  const text = [
    `Both armies report losses on day ${number}`,
    'Fighting along the river entered another week on Tuesday, with both armies reporting heavy losses and neither in control.',
    `The northern army’s General Staff said that its forces had destroyed ${number + 3} tanks and killed almost ${number + 1}00 southern soldiers since Friday.`,
    `The southern army’s Defence Ministry announced that the north had lost more than ${number + 1}50 soldiers and ${number + 4} armoured vehicles in the same period.`,
    'The figures could not be independently verified. At least 12 civilians died when a shell hit a market in the town centre.',
  ];
  return toArticlePage(text.join('\n\n'), `Article ${number}`);
}
