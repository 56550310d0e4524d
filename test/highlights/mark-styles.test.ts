import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { luminanceOf } from '../../lib/highlights/ground';
import { DARK, highlightName, LIGHT, toStyleSheet } from '../../lib/highlights/mark-styles';

const TOKENS = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
const LOOKS = ['figure', 'claim', 'quotation', 'unattributed'] as const;

const pair = (name: string) => {
  const match = new RegExp(`--sw-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(TOKENS);
  return [match?.[1], match?.[2]];
};

describe('the look of marks on a page', () => {
  it.each(LOOKS)('takes the line of a %s from the design tokens', (look) => {
    expect([LIGHT.line[look], DARK.line[look]]).toEqual(pair(`${look}-line`));
  });

  it.each(['figure', 'unattributed'] as const)('takes the ground of a %s from the design tokens', (look) => {
    expect([LIGHT.wash[look], DARK.wash[look]]).toEqual(pair(`${look}-wash`));
  });

  it('takes the ink from the design tokens', () => {
    expect([LIGHT.ink, DARK.ink]).toEqual(pair('mark-ink'));
  });

  it.each([true, false])('gives each look its own line (dark: %s)', (isDark) => {
    const styles = new Set(
      LOOKS.map(
        (look) =>
          new RegExp(`${highlightName(look)}\\) \\{[^}]*underline (\\w+)`).exec(
            toStyleSheet({ isDark, isInPrint: true, places: ['p'] }),
          )?.[1],
      ),
    );
    expect(styles).toEqual(new Set(['solid', 'dotted', 'dashed', 'wavy']));
  });

  it('has rules for the given places alone, one selector each', () => {
    const selectors = [
      ...toStyleSheet({ isDark: false, isInPrint: false, places: ['div > p', 'p > a'] }).matchAll(
        /^(.*::highlight.*) \{/gm,
      ),
    ];
    expect(selectors).not.toHaveLength(0);
    for (const [, selector] of selectors) {
      expect(selector).toMatch(/^div > p::highlight\(([\w-]+)\), p > a::highlight\(\1\)$/);
    }
  });

  it('never sets a ground without the ink on it', () => {
    for (const rule of toStyleSheet({ isDark: false, isInPrint: true, places: ['p'] }).match(/\{[^{}]*\}/g) ?? []) {
      if (rule.includes('background-color')) expect(rule).toMatch(/[ ;]color: /);
    }
  });
});

describe('the brightness of a colour', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['color(display-p3 1 1 1)', 0],
  ])('of %s is %d', (colour, luminance) => {
    expect(luminanceOf(colour)).toBeCloseTo(luminance);
  });
});
