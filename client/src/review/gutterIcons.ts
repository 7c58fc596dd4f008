import { Uri } from 'vscode';
import type { GutterSign } from './visibility.ts';

/** The sign of each kind in a square of 16 units, told apart by its shape. */
const SHAPES: Readonly<Record<GutterSign, string>> = {
  attention: '<path d="M8 2.5 14 13H2Z"/><path d="M8 6.5v3M8 11v.5"/>',
  undecided: '<circle cx="8" cy="8" r="3.5"/>',
  unsure: '<path d="M5.5 6a2.5 2.5 0 1 1 3.6 2.2C8.3 8.6 8 9 8 10M8 12v.5"/>',
  decided: '<path d="m3.5 8.5 3 3 6-7"/>',
};

/** Gutter icons take no colour of the theme; these stand out from light and from dark grounds. */
const INK = { light: '#424242', dark: '#c5c5c5' } as const;

/** The icon of a sign, for light or dark themes, as an address that holds the picture. */
export function gutterIcon(sign: GutterSign, theme: 'light' | 'dark'): Uri {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="${INK[theme]}" stroke-width="1.2">${SHAPES[sign]}</svg>`;
  return Uri.parse(`data:image/svg+xml;base64,${btoa(picture)}`);
}
