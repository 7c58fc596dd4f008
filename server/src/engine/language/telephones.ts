import type { TokenWindow } from './window.ts';

/** The end of a telephone number: a plus and digits, three numbers in a row, or `555-1234`. */
export function telephoneEnd(window: TokenWindow, at: number): number | null {
  const isPlain = (index: number): boolean => /^\d+$/.test(window.lower(index));
  const start = /^[+(]$/.test(window.lower(at)) ? at + 1 : at;
  if (!isPlain(start)) return null;
  let end = start + 1;
  let groups = 1;
  for (;;) {
    const gap = /^[-–)]$/u.test(window.lower(end)) && !isSpacedDash(window, end) ? 1 : 0;
    if (!isPlain(end + gap)) break;
    groups++;
    end += gap + 1;
  }
  const isShort =
    groups === 2 && /^\d{3}$/.test(window.lower(start)) && /^\d{4}$/.test(window.lower(end - 1));
  const hasPlus = window.lower(at) === '+' && groups > 1;
  return groups >= 3 || isShort || hasPlus ? end : null;
}

function isSpacedDash(window: TokenWindow, at: number): boolean {
  return window.at(at)?.spaced === true;
}
