import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8');
const pairs = new Map(
  Array.from(
    css.matchAll(/--sw-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g),
    ([, name = '', light = '', dark = '']) => [name, { light, dark }],
  ),
);

/** Relative luminance and contrast: WCAG 2.2, definitions. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, other: string, theme: 'light' | 'dark'): number {
  const [a, b] = [one, other].map((name) => luminanceOf(pairs.get(name)?.[theme] ?? '#808080'));
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05);
}

const LOOKS = ['figure', 'claim', 'quotation', 'unattributed'] as const;
const PAPERS = ['paper', 'paper-raised', 'paper-sunken'] as const;

describe.each(['light', 'dark'] as const)('design tokens, %s', (theme) => {
  test.each(['ink', 'ink-soft', 'accent', 'danger'])('%s reads on every paper (4.5:1)', (ink) => {
    for (const paper of [...PAPERS, 'accent-wash', 'warning-wash']) {
      expect(contrastOf(ink, paper, theme)).toBeGreaterThanOrEqual(4.5);
    }
  });
  test('edges of controls are seen on every paper (3:1)', () => {
    for (const paper of PAPERS) expect(contrastOf('edge', paper, theme)).toBeGreaterThanOrEqual(3);
  });
  test('words on accent and warning grounds read (4.5:1)', () => {
    expect(contrastOf('accent-ink', 'accent', theme)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf('warning', 'warning-wash', theme)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(LOOKS)('%s: letter 4.5:1, line 3:1, marked words 7:1', (look) => {
    for (const paper of [...PAPERS, `${look}-wash`]) {
      expect(contrastOf(`${look}-ink`, paper, theme)).toBeGreaterThanOrEqual(4.5);
      expect(contrastOf(`${look}-line`, paper, theme)).toBeGreaterThanOrEqual(3);
    }
    expect(contrastOf('mark-ink', `${look}-wash`, theme)).toBeGreaterThanOrEqual(7);
  });
});

test('no two marks share a colour, a line style or a letter', () => {
  const valuesOf = (part: string) => LOOKS.map((look) => new RegExp(`--sw-${look}-${part}: (.+);`).exec(css)?.[1]);
  for (const part of ['line', 'style', 'letter']) expect(new Set(valuesOf(part)).size).toBe(4);
});
