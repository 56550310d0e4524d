import { describe, expect, it } from 'vitest';
import type { Claim } from '../../lib/annotations/annotation';
import { findAttributions } from '../../lib/annotations/attributions';
import { findClaims } from '../../lib/annotations/claims';
import { findFigures } from '../../lib/annotations/figures';
import { findQuantities } from '../../lib/annotations/quantities';
import { resolveSpeakers } from '../../lib/annotations/speakers';
import { textOf } from '../../lib/text/span';
import { readUnits } from '../../lib/text/text-units';

function claimsOf(text: string): readonly Claim[] {
  const units = readUnits(text);
  const speakers = resolveSpeakers(units, findAttributions(units));
  const quantities = findQuantities(units);
  const figures = findFigures(units, quantities, speakers);
  return findClaims(units, { ...speakers, quantities, figures });
}

function onlyClaim(text: string): Claim {
  const [claim, ...rest] = claimsOf(text);
  if (claim === undefined || rest.length > 0) throw new Error(`${rest.length} claims too many in: ${text}`);
  return claim;
}

const reasonsOf = (text: string): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    onlyClaim(text).reasons.map(({ code, evidence }) => [code, evidence === null ? null : textOf(text, evidence)]),
  );

const CHECKABLE = [
  'Shells hit a bakery in Orsk on Monday, killing six people, the regional governor said.',
  'The Ukrainian army said it had shot down 14 of 20 drones overnight.',
  'Russian troops captured the village of Lipka after three weeks of fighting.',
  'Israel said it struck two warehouses at the southern end of Gaza.',
  'At least 40,000 people have fled the border districts since March, according to the UN refugee agency.',
];
const UNCHECKABLE = [
  '“We must stand together, and we will not be afraid.”',
  'What happens next?',
  'A woman waits beside a bus in the capital (Photo: Press Pool)',
  'READ MORE: THE ROAD TO WAR',
  '“It is a sad day for all of us,” she said.',
  'They are expected to discuss further help.',
];

describe('findClaims: check-worthiness', () => {
  it.each(CHECKABLE)('is high in: %s', (sentence) => {
    expect(onlyClaim(sentence).checkWorthiness).toBeGreaterThan(0.7);
  });

  it.each(UNCHECKABLE)('is low in: %s', (sentence) => {
    for (const { checkWorthiness } of claimsOf(sentence)) expect(checkWorthiness).toBeLessThan(0.5);
  });

  it('treats mirrored statements of two parties alike', () => {
    const statement = (a: string, b: string): string => `${a} said its forces had destroyed 12 tanks of the ${b} army.`;
    const one = onlyClaim(statement('Russia', 'Ukrainian'));
    const other = onlyClaim(statement('Ukraine', 'Russian'));
    expect(one.checkWorthiness).toBeCloseTo(other.checkWorthiness, 10);
    expect(one.kind).toBe(other.kind);
  });

  it('weighs a speech as a speech', () => {
    const personal = 'We meet tonight as friends, and I thank you for it. ';
    const budget = 'Our budget spends 40 million dollars on 12 new schools.';
    const inSpeech = claimsOf(personal.repeat(8) + budget).at(-1);
    expect(inSpeech?.checkWorthiness).toBeGreaterThan(0.7);
    expect(claimsOf(personal.repeat(8) + budget)[0]?.checkWorthiness).toBeLessThan(0.5);
  });
});

describe('findClaims: kind', () => {
  it.each([
    ['fact', 'Two bridges over the Orla were destroyed on Friday.'],
    ['fact', 'The ministry said that 14 soldiers were killed and that it would publish their names.'],
    ['prediction', 'Talks will probably resume next month.'],
    ['prediction', 'The envoy said the truce could soon fail.'],
    ['promise', 'The president vowed to rebuild the town.'],
    ['promise', '“We will rebuild every school,” the mayor said.'],
    ['opinion', 'The decision was wrong and shameful.'],
    ['opinion', 'Both governments must stop this madness.'],
    ['fact', 'A survey found that May was the deadliest month of the year.'],
    ['prediction', 'The premier may step down in May.'],
    ['fact', 'The plan failed for want of political will.'],
    ['prediction', 'If attacked, the fleet would fire back.'],
    ['prediction', '“We will have to sell our cattle.”'],
    ['promise', '“We surely will come back,” the harbour master said.'],
    ['promise', 'The rebels pledged that the road would stay open.'],
    ['fact', 'The envoy, who had promised help, was killed.'],
    ['fact', 'War crimes were committed by both sides.'],
    ['fact', 'After the shortages had become clear, the president put a general in charge.'],
    ['fact', 'He began as a clerk and later fought in a brutal war.'],
    ['opinion', 'It was a senseless and cruel raid.'],
    ['opinion', '“We need more convoys like this one.”'],
    ['opinion', 'The people fear that their way of life is under threat.'],
    ['fact', 'Peace talks are under way in Sarn.'],
    ['opinion', 'Is this the end?'],
  ] as const)('is %s in: %s', (kind, sentence) => {
    expect(onlyClaim(sentence).kind).toBe(kind);
  });
});

describe('findClaims: reasons', () => {
  it('points at the words that speak for a mark', () => {
    expect(reasonsOf('Ukraine’s General Staff said on Monday that Russia had lost 300 tanks.')).toMatchObject({
      quantity: '300 tanks',
      'past-event': 'lost',
      'attributed-statement': 'said',
    });
  });

  it('names the party, the comparison and the event', () => {
    expect(reasonsOf('Russian rockets struck the largest port in the country.')).toMatchObject({
      'past-event': 'struck',
      'named-party': 'Russian',
      comparison: 'largest',
    });
  });

  it.each([
    ['future', 'The minister may resign.', 'may'],
    ['future', 'The law will take effect in spring.', 'will'],
    ['promise', 'The rebels pledged that the road would stay open.', 'pledged'],
    ['question', 'Is this the end?', null],
    ['opinion', '“I believe that help is near.”', 'believe'],
    ['past-event', 'The strike, a heavy one, destroyed the mill.', 'destroyed'],
    ['past-event', 'The army said its engineers had finished the bridge.', 'finished'],
  ] as const)('gives %s as a reason in: %s', (code, text, words) => {
    expect(reasonsOf(text)[code]).toBe(words);
  });

  it.each([
    ['past-event', 'The mayor said the road is open.'],
    ['future', 'The road was closed in May.'],
    ['question', 'He asked what comes next.'],
    ['attributed-statement', 'The road was closed.'],
    ['named-party', 'The miners went home.'],
  ])('does not give %s as a reason in: %s', (code, text) => {
    expect(reasonsOf(text)).not.toHaveProperty(code);
  });

  it('says that a sentence is an opinion, and by which word', () => {
    expect(reasonsOf('The decision was shameful.')).toMatchObject({ opinion: 'shameful' });
  });

  it('gives no reason that is not in the text', () => {
    expect(reasonsOf('Talks go on in the town hall.')).toEqual({});
  });
});

describe('findClaims: links', () => {
  it('finds every sentence, whatever it is worth: choosing what to show is done elsewhere', () => {
    const text = 'Share this. Rebels took Kesh on Friday, killing six people. What a sad day!';
    expect(claimsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Share this.',
      'Rebels took Kesh on Friday, killing six people.',
      'What a sad day!',
    ]);
  });

  it('names the figures and the attribution of each sentence', () => {
    const text = 'The army said 12 people died. Four houses burned down. The mayor said he saw two tanks destroyed.';
    const claims = claimsOf(text);
    expect(claims.map(({ figures }) => figures)).toEqual([[0], [1], [2]]);
    expect(claims[0]?.attribution).not.toBeNull();
    expect(claims[2]?.attribution).not.toBe(claims[0]?.attribution);
  });

  it('leaves out what has no words', () => {
    expect(claimsOf('* * *\n\n—\n\n!!!')).toEqual([]);
  });
});
