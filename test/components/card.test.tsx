// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card, type CardActions } from '../../components/card';
import type { CardFacts, CardSource } from '../../components/card-facts';
import { expectAccessible } from '../support/expect-accessible';
import { trusted } from '../support/trusted';

afterEach(cleanup);

const SOURCE: CardSource = {
  name: 'Ivo Darrent',
  role: 'colonel',
  cue: 'said',
  cueClass: 'neutral',
  distance: '2 sentences earlier',
  relays: [],
};
const FIGURE: CardFacts = {
  look: 'figure',
  number: { magnitude: '13,500–14,000', printed: 'almost 14,000 troops', what: 'troops lost' },
  quote: null,
  kind: null,
  source: SOURCE,
  verification: null,
  rows: [{ label: 'Whose', value: 'Valdoria' }],
  reasons: [{ text: 'It states a number', evidence: '14,000' }],
  position: '3 of 19',
  hasNote: false,
  change: null,
};
const QUOTED = { ...FIGURE, number: null, rows: [], quote: 'The mill still stands' };
const STATES: readonly (readonly [string, CardFacts])[] = [
  ['figure', FIGURE],
  ['figure without an outcome', { ...FIGURE, number: { magnitude: '12', printed: '12 people', what: 'people' } }],
  ['unattributed figure', { ...FIGURE, look: 'unattributed', source: null }],
  ['claim', { ...QUOTED, look: 'claim', kind: 'prediction' }],
  ['quotation', { ...QUOTED, look: 'quotation' }],
  [
    'figure whose number changed',
    {
      ...FIGURE,
      hasNote: true,
      change: { kind: 'number', was: 'lost almost 14,000 troops', now: 'lost almost 15,000 troops' },
    },
  ],
  ['mark without reasons', { ...QUOTED, look: 'quotation', reasons: [] }],
  [
    'figure that came through others',
    { ...FIGURE, source: { ...SOURCE, relays: [{ name: 'Northern Wire', cue: 'reported', cueClass: 'neutral' }] } },
  ],
  ['figure with a note', { ...FIGURE, hasNote: true }],
];

const actionsOf = (): CardActions => ({
  onNote: vi.fn(),
  onDismiss: vi.fn(),
  onPrevious: vi.fn(),
  onNext: vi.fn(),
  onClose: vi.fn(),
});
const show = (facts: CardFacts, noteFrame: string | null = null, actions = actionsOf()) =>
  render(<Card facts={facts} noteFrame={noteFrame} {...actions} />).container;

describe('Card', () => {
  test.each(STATES)('of a %s is accessible', async (_, facts) => {
    await expectAccessible(show(facts));
  });

  test('of a figure puts interval, printed words, source, cue and distance in plain sight', () => {
    const { textContent } = show(FIGURE);
    for (const words of ['13,500–14,000', 'troops lost', 'almost 14,000 troops', 'Ivo Darrent', 'colonel', 'said'])
      expect(textContent).toContain(words);
    expect(textContent).toContain('2 sentences earlier');
  });

  test('is named for what it says and who says so', () => {
    show(FIGURE);
    expect(screen.getByRole('dialog').getAttribute('aria-label')).toBe(
      'figure: 13,500–14,000 troops lost. Ivo Darrent.',
    );
  });

  test('of a figure nobody is said to have given says so, and names nobody', () => {
    const { textContent } = show({ ...FIGURE, look: 'unattributed', source: null });
    expect(textContent).toContain('No source given');
    expect(textContent).not.toContain('Ivo Darrent');
  });

  test('of a source without role and cue leaves no empty words behind', () => {
    const source = {
      name: 'officials',
      role: null,
      cue: '',
      cueClass: 'neutral',
      distance: 'same sentence',
      relays: [],
    };
    const card = show({ ...FIGURE, source });
    expect(card.querySelector('.role')).toBeNull();
    expect(card.querySelector('.cue q')).toBeNull();
  });

  test('names those through whom it comes, with their words', () => {
    const relays = [
      { name: 'Northern Wire', cue: 'reported', cueClass: 'neutral wording' },
      { name: 'Valdoria', cue: '', cueClass: 'neutral wording' },
    ];
    const card = show({ ...FIGURE, source: { ...SOURCE, relays } });
    const shown = [...card.querySelectorAll('.relay')].map(({ textContent }) => textContent);
    expect(shown).toEqual([
      'as told by Northern Wire: reported neutral wording',
      'as told by Valdoria neutral wording',
    ]);
    expect(card.querySelector('.source > .name')?.textContent).toBe('Ivo Darrent');
  });

  test('of a claim says what kind of claim it is; of a quotation it does not', () => {
    expect(show({ ...QUOTED, look: 'claim', kind: 'prediction' }).querySelector('.look')?.textContent).toContain(
      'prediction',
    );
    cleanup();
    expect(show({ ...QUOTED, look: 'quotation' }).querySelector('.look')?.textContent).not.toContain(':');
  });

  test('repeats what the article says of verification, and is silent when it says nothing', () => {
    expect(show({ ...FIGURE, verification: 'Not verified.' }).querySelector('.verification')?.textContent).toBe(
      'Not verified.',
    );
    cleanup();
    expect(show(FIGURE).querySelector('.verification')).toBeNull();
  });

  test('has no empty lists', () => {
    const card = show({ ...FIGURE, rows: [], reasons: [] });
    expect(card.querySelector('dl, details')).toBeNull();
  });

  test.each([
    [false, 'Add note'],
    [true, 'Edit note'],
  ])('offers the note (there is one: %s) as "%s", in no text a page could search', (hasNote, label) => {
    const card = show({ ...FIGURE, hasNote });
    expect(screen.getByRole('button', { name: label })).toBeTruthy();
    expect(card.textContent).not.toContain(label);
  });

  test('makes room for the note frame while a note is written', () => {
    const card = show(FIGURE, 'about:blank');
    expect(card.querySelector('iframe')?.getAttribute('title')).toBe('Your note');
    expect(card.querySelector('details')).toBeNull();
    expect(screen.getByRole('button', { name: 'Add note' }).getAttribute('aria-pressed')).toBe('true');
  });

  test.each([
    ['Add note', 'onNote'],
    ['Hide mark', 'onDismiss'],
    ['Previous mark', 'onPrevious'],
    ['Next mark', 'onNext'],
    ['Close', 'onClose'],
  ] as const)('does on "%s" what the reader asks, and nothing for a script of the page', (name, action) => {
    const actions = actionsOf();
    show(FIGURE, null, actions);
    screen.getByRole('button', { name }).click();
    expect(actions[action]).not.toHaveBeenCalled();
    screen.getByRole('button', { name }).dispatchEvent(trusted(new MouseEvent('click', { bubbles: true })));
    expect(actions[action]).toHaveBeenCalledOnce();
  });
});
