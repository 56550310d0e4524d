import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePieces, type Line, NotTextError, splitLines } from '../../../scripts/batch/decode-text';

async function* streamOf<T>(...parts: readonly T[]): AsyncGenerator<T> {
  yield* parts;
}

async function all<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const decode = async (...chunks: readonly Uint8Array[]): Promise<string> =>
  (await all(decodePieces(streamOf(...chunks)))).join('');

const lines = (pieces: readonly string[], longest?: number): Promise<readonly Line[]> =>
  all(splitLines(streamOf(...pieces), longest));

describe('decodePieces', () => {
  it('joins a letter that two chunks share and drops the byte-order mark', async () => {
    const bytes = new TextEncoder().encode('\ufeffLviv – Київ');
    expect(await decode(bytes.subarray(0, 9), bytes.subarray(9, 14), bytes.subarray(14))).toBe('Lviv – Київ');
  });

  it('refuses binary input', async () => {
    await expect(decode(Uint8Array.of(0x7f, 0x45, 0, 1))).rejects.toThrow(new NotTextError('binary, not text'));
  });

  it('names UTF-16', async () => {
    await expect(decode(Uint8Array.of(0xff, 0xfe, 0x41, 0))).rejects.toThrow('UTF-16');
  });
});

describe('splitLines', () => {
  it('counts lines from 1 over pieces, LF and CRLF, with or without a last line end', async () => {
    expect(await lines(['one\r', '\ntw', 'o\n\nfour'])).toEqual([
      { number: 1, text: 'one' },
      { number: 2, text: 'two' },
      { number: 3, text: '' },
      { number: 4, text: 'four' },
    ]);
  });

  it('skips a line that is too long and goes on', async () => {
    expect(await lines(['short\nvery ', 'very long\nshort'], 6)).toEqual([
      { number: 1, text: 'short' },
      { number: 2, text: null },
      { number: 3, text: 'short' },
    ]);
  });

  it('gives the same lines wherever the pieces are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', '\n', 'bc', '\r\n', ' ')), async (pieces) => {
        expect(await lines(pieces)).toEqual(await lines([pieces.join('')]));
      }),
    );
  });
});
