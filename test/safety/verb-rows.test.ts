import { describe, expect, expectTypeOf, it } from 'vitest';
import type { BackgroundHandlers } from '../../lib/messaging/answer-messages';
import { PAYLOADS } from '../../lib/messaging/payloads';
import { type BackgroundMessages, type BackgroundVerb, CALLERS } from '../../lib/messaging/protocol';

/** Each line below stops to compile, as an expected error that does not come, once its table may leave a verb out. */
describe('a verb without a row', () => {
  it('does not compile in the table of callers', () => {
    const { 'show-mark': _left, ...rest } = CALLERS;
    // @ts-expect-error a verb is left out
    const table: typeof CALLERS = rest;
    expect(Object.keys(table)).not.toContain('show-mark');
    expectTypeOf<keyof typeof CALLERS>().toEqualTypeOf<BackgroundVerb>();
  });

  it('does not compile in the table of payload checks', () => {
    const { 'show-mark': _left, ...rest } = PAYLOADS;
    // @ts-expect-error a verb is left out
    const table: typeof PAYLOADS = rest;
    expect(Object.keys(table)).not.toContain('show-mark');
  });

  it('does not compile among the handlers', () => {
    const rest: Omit<BackgroundHandlers, 'show-mark'> | null = null;
    // @ts-expect-error a verb is left out
    const handlers: BackgroundHandlers | null = rest as Omit<BackgroundHandlers, 'show-mark'> | null;
    expect(handlers).toBeNull();
    expectTypeOf<keyof BackgroundHandlers>().toEqualTypeOf<keyof BackgroundMessages>();
  });

  it('is not there at run time either', () => {
    expect(Object.keys(PAYLOADS).sort()).toEqual(Object.keys(CALLERS).sort());
    for (const callers of Object.values(CALLERS)) expect(callers.length).toBeGreaterThan(0);
  });
});
