import { expect, test } from 'vitest';
import { safeUrl } from './addresses.ts';

const RIGHT_TO_LEFT = '\u202E';

test.each([
  ['https://gazette.example/a?b=c#d', 'https://gazette.example/a?b=c#d'],
  [' http://gazette.example\n', 'http://gazette.example'],
  ['HTTPS://Gazette.example:8080/', 'HTTPS://Gazette.example:8080/'],
  ['https://zürich.example/straße', 'https://zürich.example/straße'],
  ['https://gazette.example/a@b', 'https://gazette.example/a@b'],
  ['https://127.0.0.1/x', 'https://127.0.0.1/x'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)//https://gazette.example', null],
  ['java\nscript:alert(1)', null],
  ['command:workbench.action.quit', null],
  ['data:text/html,<script>alert(1)</script>', null],
  ['vbscript:x', null],
  ['file:///etc/hosts', null],
  ['vscode://x', null],
  ['//gazette.example', null],
  ['gazette.example', null],
  ['https:gazette.example', null],
  ['https://', null],
  ['https:///a', null],
  ['https://?x', null],
  ['https://bank.example@gazette.example/', null],
  ['https://bank.example&#64;gazette.example/', null],
  ['https://bank.example&commat;gazette.example/', null],
  ['https://gazette.example/a b', null],
  ['https://gazette.example/\u0000', null],
  [`https://gazette.example/${RIGHT_TO_LEFT}gpj.exe`, null],
  ['https://gazette.example/\u200B', null],
  ['https://gazette.example/\uD800', null],
  ['https://gazette.example/"onmouseover="x', null],
  ['https://gazette.example/<b>', null],
  ['https://gazette.example\\@other.example/', null],
  [`https://gazette.example/${'a'.repeat(10_000)}`, null],
  ['', null],
])('the address %j becomes a link to %j', (url, link) => {
  expect(safeUrl(url)).toBe(link);
});
