import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportError } from '../../lib/platform/report-error';

const log = vi.spyOn(console, 'error');

beforeEach(() => log.mockReturnValue(undefined));
afterEach(() => log.mockClear());

describe('reportError', () => {
  it('logs an error once for each place and kind', () => {
    reportError('save-note', new TypeError('first'));
    reportError('save-note', new TypeError('second'));
    reportError('delete-note', new TypeError('third'));
    expect(log).toHaveBeenCalledTimes(2);
  });

  it('leaves out the message, which may hold words of the reader', () => {
    reportError('parse-note', new SyntaxError('Unexpected token in "my private note"'));
    expect(JSON.stringify(log.mock.calls)).not.toContain('private');
    expect(JSON.stringify(log.mock.calls)).toContain('parse-note: SyntaxError');
  });

  it('takes things that are no errors', () => {
    reportError('anywhere', 'a string');
    expect(log).toHaveBeenCalledTimes(1);
  });
});
