import { Uri } from 'vscode';
import type { Sign } from './signs.ts';

/** The sign of each kind in a square of 16 units, on the card that tells it from the signs of the review. */
const DRAWINGS: Readonly<Record<Sign, string>> = {
  stale: '<path d="M8 5v4M8 10.5v1"/>',
  open: '',
  checking: '<circle cx="7.3" cy="7.3" r="2"/><path d="m8.8 8.8 2 2"/>',
  done: '<path d="m5.2 8.2 2 2 3.6-4.4"/>',
  dropped: '<path d="m5.5 10.5 5-5"/>',
};

const CARD = '<rect x="3" y="3" width="10" height="10" rx="1.5"/>';

/** Gutter icons take no colour of the theme; these stand out from light and from dark grounds. */
const INK = { light: '#424242', dark: '#c5c5c5' } as const;

/** The icon of a sign, for light or dark themes, as an address that holds the picture. */
export function signIcon(sign: Sign, theme: 'light' | 'dark'): Uri {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="${INK[theme]}" stroke-width="1.2">${CARD}${DRAWINGS[sign]}</svg>`;
  return Uri.parse(`data:image/svg+xml;base64,${btoa(picture)}`);
}
