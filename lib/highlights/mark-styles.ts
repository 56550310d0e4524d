/**
 * How marks look on a page: one style sheet of CSS Custom Highlights. In: whether the page is dark; out: CSS text.
 * Colours are written out, because a page's own elements cannot see our design tokens; a test keeps them equal.
 */

/** What a mark looks like; `current` is the mark whose card is open. */
export type MarkLook = 'figure' | 'claim' | 'quotation' | 'unattributed';

/** The page can read these names: fixed, few, and saying nothing of the reader. */
export function highlightName(look: MarkLook | 'current'): string {
  return `says-who-${look}`;
}

/** Of overlapping marks the one with the higher number is painted on top. */
export const PRIORITIES: Readonly<Record<MarkLook | 'current', number>> = {
  quotation: 0,
  claim: 1,
  figure: 2,
  unattributed: 2,
  current: 3,
};

interface Palette {
  readonly line: Readonly<Record<MarkLook, string>>;
  readonly wash: Readonly<Record<'figure' | 'unattributed', string>>;
  readonly current: string;
  readonly ink: string;
}

/** Equal to the pairs of components/tokens.css. */
export const LIGHT: Palette = {
  line: { figure: '#0072b2', claim: '#008562', quotation: '#a8527f', unattributed: '#c25400' },
  wash: { figure: '#e2eff8', unattributed: '#fcebdd' },
  current: '#fbf1dc',
  ink: '#14130f',
};

export const DARK: Palette = {
  line: { figure: '#56b4e9', claim: '#2fc79b', quotation: '#d98fb6', unattributed: '#f08a3c' },
  wash: { figure: '#17303f', unattributed: '#3b2512' },
  current: '#332a17',
  ink: '#f5f2ec',
};

/** What the rules are for. */
export interface SheetScope {
  readonly isDark: boolean;
  readonly isInPrint: boolean;
  /** Selectors of the elements whose own text is painted. */
  readonly places: Iterable<string>;
}

/**
 * Returns the style sheet for text that stands directly in the elements of these selectors. Figures set ground and ink
 * together, so they can be read on any page; claims and quotations cover whole sentences and only draw a line, so the
 * article still looks like itself. Printed pages are white whatever the screen is, and carry marks only where the
 * reader wants them.
 */
export function toStyleSheet({ isDark, isInPrint, places }: SheetScope): string {
  const palette = isDark ? DARK : LIGHT;
  const elements = [...places];
  const rule: ToRule = (name, declarations) => `${toSelector(elements, highlightName(name))} { ${declarations} }`;
  const print = isInPrint ? `\n@media print {\n${rulesOf(LIGHT, rule)}\n}` : '';
  return `@media screen {
${rulesOf(palette, rule)}
${rule('current', `background-color: ${palette.current}; color: ${palette.ink}`)}
}
@media screen and (forced-colors: active) {
${rule('figure', `background-color: Canvas; color: CanvasText; text-decoration-color: CanvasText`)}
${rule('unattributed', `background-color: Canvas; color: CanvasText; text-decoration-color: CanvasText`)}
${rule('claim', 'text-decoration-color: CanvasText')}
${rule('quotation', 'text-decoration-color: CanvasText')}
${rule('current', `background-color: Highlight; color: HighlightText`)}
}${print}`;
}

type ToRule = (name: MarkLook | 'current', declarations: string) => string;

function rulesOf({ line, wash, ink }: Palette, rule: ToRule): string {
  return [
    rule('quotation', underline('dashed', line.quotation, '1.5px')),
    rule('claim', underline('dotted', line.claim, '2px')),
    rule('figure', `background-color: ${wash.figure}; color: ${ink}; ${underline('solid', line.figure, '2px')}`),
    rule(
      'unattributed',
      `background-color: ${wash.unattributed}; color: ${ink}; ${underline('wavy', line.unattributed, '1.5px')}`,
    ),
  ].join('\n');
}

/** A list, not `:is()`, inside which browsers would again try every element of the page. */
function toSelector(places: readonly string[], name: string): string {
  return places.map((place) => `${place}::highlight(${name})`).join(', ');
}

function underline(style: string, colour: string, thickness: string): string {
  return `text-decoration: underline ${style} ${colour} ${thickness}; text-underline-offset: 0.18em`;
}
