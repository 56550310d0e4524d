/** Events as the reader makes them: what a script dispatches is never trusted, so the tests say it is. */

export function trusted<E extends Event>(event: E): E {
  Object.defineProperty(event, 'isTrusted', { value: true });
  return event;
}
