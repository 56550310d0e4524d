/** Whether an element's text stands on a dark ground. In: an element; out: yes or no. Reads computed style only. */

/** Relative luminance above which text is light, so that its ground must be dark. */
const LIGHT_TEXT = 0.4;

/**
 * Judges by the colour of the text, which every page sets to be readable, rather than by backgrounds, which may be
 * images, gradients or the browser's own.
 */
export function isOnDarkGround(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style !== undefined && luminanceOf(style.color) > LIGHT_TEXT;
}

/** Relative luminance 0–1 of a computed "rgb(…)" colour (WCAG 2.2); 0 for other notations. */
export function luminanceOf(colour: string): number {
  const [red, green, blue] = (/^rgba?\((.{1,60})\)$/.exec(colour)?.[1] ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined) return 0;
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
