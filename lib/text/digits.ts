/**
 * Digits of any script in, their number out. Knows nothing of tokens, scales or words.
 */
import { isDigitAt } from './characters';

/** Reads decimal digits, with "." or "٫" before the fraction; separators of thousands are passed over. NaN without digits. */
export function parseDigits(written: string): number {
  let plain = '';
  for (const character of written) {
    if (character === '.' || character === '٫') plain += '.';
    else if (isDigitAt(character, 0)) plain += digitValue(character);
  }
  return plain === '' ? Number.NaN : Number.parseFloat(plain);
}

function digitValue(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return character;
  // Decimal digits of every script stand in runs of ten that begin with zero (Unicode, 4.6).
  let zero = code;
  while (code - zero < 9 && isDigitAt(String.fromCodePoint(zero - 1), 0)) zero -= 1;
  return String((code - zero) % 10);
}
