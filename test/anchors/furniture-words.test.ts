import { describe, expect, it } from 'vitest';
import { isAppeal, isByline, isLabel, isSectionTitle } from '../../lib/anchors/furniture-words';

describe('the title of a section of other stories', () => {
  it.each([
    'Related coverage',
    'RELATED',
    'Most read',
    'More from World',
    'You may also like',
    '14 comments',
    'Read next',
  ])('is %s', (text) => expect(isSectionTitle(text)).toBe(true));

  it.each([
    'More than 40 killed in the north',
    'Most of the city is without power',
    'Related: both sides count 12 dead',
    'Latest attack kills four',
    'Other armies watch the river',
    'Related deaths rose as well, the ministry said on Monday, to 40 in May.',
  ])('is not %s', (text) => expect(isSectionTitle(text)).toBe(false));
});

describe('a label of the page', () => {
  it.each(['Advertisement', 'ADVERTISING', 'Share', '’26', '$915', '140', 'Story continues below advertisement'])(
    'is %s',
    (text) => expect(isLabel(text, 'body')).toBe(true),
  );

  it.each(['12 dead', 'Ten died.', 'Killed: 12', 'Live fire hit the market'])('is not %s', (text) =>
    expect(isLabel(text, 'body')).toBe(false),
  );

  it('is not a number in a list or a table', () => {
    expect(isLabel('140', 'list')).toBe(false);
    expect(isLabel('140', 'table')).toBe(false);
  });
});

describe('a line that asks or points', () => {
  it.each(['Sign up to our newsletter', 'Already a subscriber? Log in', 'We use cookies to show adverts.'])(
    'is left out: %s',
    (text) => expect(isAppeal(text, 0)).toBe(true),
  );

  it('points only when what follows is linked', () => {
    const pointer = 'Read more: Grain ships to sail on Monday';
    expect(isAppeal(pointer, pointer.length - 'Read more: '.length)).toBe(true);
    expect(isAppeal('Live: the army lost 40 men on Monday', 0)).toBe(false);
  });

  it.each(['The minister asked voters to sign up for the guard.', 'Subscribers lost 12 percent of their savings.'])(
    'is not %s',
    (text) => expect(isAppeal(text, 0)).toBe(false),
  );
});

describe('a byline', () => {
  it.each(['By Jo Marsh', 'BY JO MARSH', 'By Jo Marsh and Ilse Maren, Lestra | 4 March 2031', 'Por Jo Marsh'])(
    'is %s',
    (text) => expect(isByline(text)).toBe(true),
  );

  it.each(['By Monday, 40 men had been lost.', 'By night', 'Bystanders counted 12', 'The army, by Jo Marsh’s account'])(
    'is not %s',
    (text) => expect(isByline(text)).toBe(false),
  );
});
