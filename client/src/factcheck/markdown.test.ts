import { expect, test } from 'vitest';
import { hostOf, lineInMarkdown, linesInMarkdown, linkInMarkdown, webAddress } from './markdown.ts';

test.each<[string, string]>([
  ['The pier is safe.', String.raw`The pier is safe\.`],
  ['<img src=x onerror=alert(1)>', String.raw`\<img src\=x onerror\=alert\(1\)\>`],
  ['[go](command:quit)', String.raw`\[go\]\(command\:quit\)`],
  ['javascript:alert(1)', String.raw`javascript\:alert\(1\)`],
  ['&lt;b&gt; $(trash)', String.raw`\&lt\;b\&gt\; \$\(trash\)`],
  ['a\u202eb', String.raw`a‹U\+202E›b`],
  [
    '# head\n\n* item\n| a |',
    String.raw`\# head` + '\\\n\\\n' + String.raw`\* item` + '\\\n' + String.raw`\| a \|`,
  ],
  [
    'See https://gulls.example/a_(b)?c=d. Then www.gulls.example',
    String.raw`See [https\:\/\/gulls\.example\/a\_](<https://gulls.example/a%5F>)\(b\)\?c\=d\. Then www\.gulls\.example`,
  ],
])('%j is shown as it was written', (words, expected) => {
  expect(linesInMarkdown(words, 500)).toBe(expected);
});

test('on one line there are no links', () => {
  expect(lineInMarkdown('a\n https://gulls.example', 500)).toBe(String.raw`a https\:\/\/gulls\.example`);
});

test('a megabyte is cut, and says so', () => {
  expect(linesInMarkdown('x'.repeat(1_000_000), 10)).toBe(String.raw`xxxxxxxxxx… \(999990 more characters\)`);
});

test.each<[string, string | null, string | null]>([
  ['https://gulls.example/a b', 'https://gulls.example/a%20b', 'gulls.example'],
  [' HTTP://Gulls.example:8080/(x) ', 'http://gulls.example:8080/%28x%29', 'gulls.example:8080'],
  ['https://gülls.example/', 'https://xn--glls-0ra.example/', 'xn--glls-0ra.example'],
  ['https://gulls.example/?a=1&copy;=2', 'https://gulls.example/?a=1&copy%3B=2', 'gulls.example'],
  ['https://gulls.example/&#64;x', 'https://gulls.example/&#64%3Bx', 'gulls.example'],
  ['javascript:alert(1)', null, null],
  ['command:workbench.action.quit', null, null],
  ['data:text/html,x', null, null],
  ['vbscript:x', null, null],
  ['file:///etc/passwd', null, null],
  ['https://', null, null],
  [`https://gulls.example/${'a'.repeat(3000)}`, null, null],
])('the address %j leads to %j', (address, expected, host) => {
  expect(webAddress(address)).toBe(expected);
  expect(hostOf(address)).toBe(host);
});

test.each<[string, string, string]>([
  ['A [title]', 'https://gulls.example/', String.raw`[A \[title\]](<https://gulls.example/>)`],
  ['Press](command:x)[', 'command:x', String.raw`Press\]\(command\:x\)\[`],
])('a link of %j to %j', (words, address, expected) => {
  expect(linkInMarkdown(words, address, 50)).toBe(expected);
});
