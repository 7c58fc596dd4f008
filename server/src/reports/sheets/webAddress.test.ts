import { describe, expect, test } from 'vitest';
import { addressPart, webAddress } from './webAddress.ts';

describe('webAddress', () => {
  test.each<[string, string | null]>([
    ['https://a.example/b?c=d&e=f#g', 'https://a.example/b?c=d&e=f#g'],
    ['  HTTP://A.example ', 'HTTP://A.example'],
    ['https://a.example/100%', 'https://a.example/100%25'],
    ['https://a.example/%C3%A9', 'https://a.example/%C3%A9'],
    ['https://a.example/é(1)[2]', 'https://a.example/%C3%A9%281%29%5B2%5D'],
    ['https://a.example/"><script>', null],
    ["https://a.example/'*_", 'https://a.example/%27*_'],
    ['https://a.example/`|^', null],
    ['https://a.example/\ud800', null],
    ['https://a.example/\u202egpj.exe', null],
    ['https://a.example/?b&copy;c&d', 'https://a.example/?b&copy%3Bc&d'],
    ['https://good.example&#64;evil.example/', null],
    ['https://a.example/😀', 'https://a.example/%F0%9F%98%80'],
    ['javascript:alert(1)//https://a.example', null],
    ['https://good.example@evil.example/', null],
    ['java\nscript:alert(1)', null],
    ['https://a.example/\n\njavascript:alert(1)', null],
    ['command:workbench.action.quit', null],
    ['data:text/html,<script>', null],
    ['vbscript:x', null],
    ['file:///etc/passwd', null],
    ['//a.example/b', null],
    ['https://', null],
    ['https:///a', null],
    ['https:\\\\a.example', null],
    ['https:a.example', null],
    ['a.example', null],
    ['', null],
    [`https://a.example/${'a'.repeat(9_000)}`, null],
  ])('%j', (written, expected) => expect(webAddress(written)).toBe(expected));
});

test.each([
  ['c-5a01d2e7', 'c-5a01d2e7'],
  ['a/b?c#d%e', 'a%2Fb%3Fc%23d%25e'],
  ["(!*')", '%28%21%2A%27%29'],
  ['é\udfff', '%C3%A9%EF%BF%BD'],
])('a part of an address: %j', (words, expected) => expect(addressPart(words)).toBe(expected));
