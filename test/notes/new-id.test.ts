import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { newNoteId } from '../../lib/notes/new-id';
import { idSchema } from '../../lib/notes/note-schema';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);

describe('newNoteId', () => {
  it('makes a UUID of version 7 that messages accept', () => {
    const id = newNoteId(1_741_075_200_000, random);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(v.is(idSchema, id)).toBe(true);
  });

  it('sorts by time', () => {
    const time = fc.integer({ min: 0, max: 2 ** 47 });
    fc.assert(
      fc.property(time, time, (a, b) => {
        if (a < b) expect(newNoteId(a, random) < newNoteId(b, random)).toBe(true);
      }),
    );
  });

  it('differs within one millisecond', () => {
    expect(new Set(Array.from({ length: 1_000 }, () => newNoteId(7, random))).size).toBe(1_000);
  });
});
