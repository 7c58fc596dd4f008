import { ZONES } from './lexiconDates.ts';
import { NUMBER_WORDS } from './lexiconNumbers.ts';
import type { TokenWindow } from './window.ts';

/** The end of the time of day that begins at a token, or null: `14:30`, `9 a.m.`, `9.30pm GMT`, `nine o'clock`, `noon`. */
export function clock(window: TokenWindow, at: number): number | null {
  const end = hourEnd(window, at);
  return end === null ? null : zoneEnd(window, rangeEnd(window, end));
}

function hourEnd(window: TokenWindow, at: number): number | null {
  const written = window.lower(at);
  if (/^(?:noon|midday|midnight)$/.test(written)) return at + 1;
  if (/^(?:[01]?\d|2[0-4])[:.]?(?:[0-5]\d)?[ap]m$/.test(written)) return at + 1;
  const isHour = /^(?:[01]?\d|2[0-4])(?:[:.][0-5]\d){0,2}$/.test(written) || NUMBER_WORDS.has(written);
  if (isHour) {
    const half = window.lower(at + 1);
    if (/^(?:[ap]m|[ap]\.m\.|o'?clock|hrs)$/.test(half)) return at + 2;
    if (
      half === 'in' &&
      window.lower(at + 2) === 'the' &&
      /^(?:morning|afternoon|evening)$/.test(window.lower(at + 3))
    )
      return at + 4;
  }
  return /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/.test(written) ? at + 1 : null;
}

/** `9 a.m. to 5 p.m.`, `14:30-16:00`: both ends are one time. */
function rangeEnd(window: TokenWindow, end: number): number {
  if (!/^(?:[-‐‑–—]|to)$/u.test(window.lower(end))) return end;
  return hourEnd(window, end + 1) ?? end;
}

/** `GMT`, `local time`, with a bracket round it or without. */
function zoneEnd(window: TokenWindow, end: number): number {
  if (ZONES.has(window.lower(end)) && /^\p{Lu}/u.test(window.at(end)?.text ?? '')) return end + 1;
  return window.lower(end) === 'local' && window.lower(end + 1) === 'time' ? end + 2 : end;
}
