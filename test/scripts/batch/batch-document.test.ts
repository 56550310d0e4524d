import { describe, expect, it } from 'vitest';
import { parseLine, UNKNOWN_URL } from '../../../scripts/batch/batch-document';

describe('parseLine', () => {
  it('reads a text', () => {
    expect(parseLine('{"id":"a","text":"Two died."}', 'line 1')).toEqual({
      kind: 'text',
      id: 'a',
      language: null,
      text: 'Two died.',
    });
  });

  it('reads a page, with or without its address', () => {
    expect(parseLine('{"id":4,"html":"<p>","url":"https://example.org/"}', 'line 1')).toEqual({
      kind: 'html',
      id: 4,
      language: null,
      html: '<p>',
      url: 'https://example.org/',
    });
    expect(parseLine('{"html":"<p>"}', 'line 1')).toMatchObject({ kind: 'html', id: null, url: UNKNOWN_URL });
  });

  it('takes the language that a line names', () => {
    expect(parseLine('{"text":"Doce.","language":"es"}', 'line 1')).toMatchObject({ language: 'es' });
    expect(parseLine('{"text":"Doce.","language":7}', 'line 1')).toMatchObject({ language: null });
  });

  it.each([
    ['{"id":"a","text"', null, 'line 9: not JSON'],
    ['[1]', null, 'line 9: not a JSON object'],
    ['null', null, 'line 9: not a JSON object'],
    ['{"id":"a","text":5}', 'a', 'line 9: neither "text" nor "html" is a string'],
    ['{"id":{}}', null, 'line 9: neither "text" nor "html" is a string'],
  ])('says what is wrong with %s', (line, id, error) => {
    expect(parseLine(line, 'line 9')).toEqual({ kind: 'unreadable', id, error });
  });
});
