// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installKeyGuard } from '../../lib/highlights/key-guard';
import { trusted } from '../support/trusted';

const guard = installKeyGuard();
const heard = vi.fn();
window.addEventListener('keydown', (event) => heard(event.key), true);
let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('says-who-card');
  document.body.replaceChildren(host, document.createElement('input'));
});
afterEach(() => {
  guard.host = null;
  guard.onKey = null;
  heard.mockClear();
});

const press = (key: string, target: EventTarget, type = 'keydown') =>
  target.dispatchEvent(trusted(new KeyboardEvent(type, { key, bubbles: true, cancelable: true })));

describe('the key guard', () => {
  it('is installed once a page', () => {
    expect(installKeyGuard()).toBe(guard);
  });

  it('leaves every key to the page while no card is open', () => {
    press('j', host);
    expect(heard).toHaveBeenCalledWith('j');
  });

  it('keeps keys pressed in the card from the page and tells the card', () => {
    const onKey = vi.fn();
    Object.assign(guard, { host, onKey });
    press('j', host);
    expect(heard).not.toHaveBeenCalled();
    expect(onKey).toHaveBeenCalledWith(expect.objectContaining({ key: 'j' }), true);
  });

  it('tells the card of keys pressed elsewhere and leaves them to the page', () => {
    const onKey = vi.fn();
    Object.assign(guard, { host, onKey });
    press('Escape', document.querySelector('input') ?? document);
    expect(heard).toHaveBeenCalledWith('Escape');
    expect(onKey).toHaveBeenCalledWith(expect.anything(), false);
  });

  it('tells of a key once, when it goes down', () => {
    const onKey = vi.fn();
    Object.assign(guard, { host, onKey });
    press('j', host, 'keyup');
    expect(onKey).not.toHaveBeenCalled();
  });

  it('does not listen to keys a script made up', () => {
    const onKey = vi.fn();
    Object.assign(guard, { host, onKey });
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(onKey).not.toHaveBeenCalled();
  });
});
