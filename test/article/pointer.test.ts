// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPointer } from '../../entrypoints/article/pointer';
import { trusted } from '../support/trusted';

let ending: AbortController;
const events = { onRest: vi.fn(), onClick: vi.fn() };
const AT = { clientX: 30, clientY: 40, bubbles: true };

beforeEach(() => {
  vi.useFakeTimers();
  events.onRest.mockClear();
  events.onClick.mockClear();
  ending = new AbortController();
  document.body.innerHTML = '<p>The army lost 14 tanks.</p><a href="/x">More</a><says-who-card></says-who-card>';
  watchPointer(document, (target) => target === find('says-who-card'), events, ending.signal);
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
});

const find = (selector: string) => document.querySelector(selector) ?? document.body;
const move = (selector: string, more: PointerEventInit = {}) =>
  find(selector).dispatchEvent(trusted(new PointerEvent('pointermove', { pointerType: 'mouse', ...AT, ...more })));
const click = (selector: string) => find(selector).dispatchEvent(trusted(new MouseEvent('click', AT)));

describe('the pointer', () => {
  it('asks for a card when it rests', () => {
    move('p');
    vi.advanceTimersByTime(1_000);
    expect(events.onRest).toHaveBeenCalledExactlyOnceWith({ x: 30, y: 40 });
  });

  it('does not while it moves on', () => {
    for (let step = 0; step < 10; step += 1) {
      move('p');
      vi.advanceTimersByTime(100);
    }
    expect(events.onRest).not.toHaveBeenCalled();
  });

  it.each([
    ['a finger', 'p', { pointerType: 'touch' }],
    ['a button held down', 'p', { buttons: 1 }],
    ['the card', 'says-who-card', {}],
  ])('asks for nothing with %s', (_, selector, more) => {
    move(selector, more);
    vi.advanceTimersByTime(1_000);
    expect(events.onRest).not.toHaveBeenCalled();
  });

  it('tells a click that is free from one on a link', () => {
    click('p');
    click('a');
    expect(events.onClick.mock.calls.map(([, isFree]) => isFree)).toEqual([true, false]);
  });

  it('leaves clicks in the card to the card', () => {
    click('says-who-card');
    expect(events.onClick).not.toHaveBeenCalled();
  });

  it('does not listen to clicks a script made up', () => {
    find('p').dispatchEvent(new MouseEvent('click', AT));
    expect(events.onClick).not.toHaveBeenCalled();
  });

  it('asks for nothing after its end', () => {
    move('p');
    ending.abort();
    vi.advanceTimersByTime(1_000);
    expect(events.onRest).not.toHaveBeenCalled();
  });
});
