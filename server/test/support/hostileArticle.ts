import type { Check } from '../../src/annotations/checks/types.ts';
import type { CheckedArticle } from '../../src/features/checks/types.ts';
import { TRAM_HOUSE, check, evidence, row } from './checkedTram.ts';

/** Words that try to be more than words: to Markdown, to HTML, to a script, to a spreadsheet, to a terminal. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '</style></title></textarea><img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)" x="',
  "' onfocus='alert(1)' autofocus='",
  '&lt;b&gt; &#60;script&#62; &amp;',
  '<!-- comment --> <![CDATA[x]]> <?php ?>',
  '${alert(1)} {{7*7}} `backtick` ```fence```',
  '[click](command:workbench.action.quit)',
  '![image](https://tracker.example/pixel.png)',
  '[ref]: javascript:alert(1)',
  '<https://auto.example> www.auto.example https://auto.example a@auto.example',
  '# heading\n## heading\n---\n===\n> quote\n- item\n+ item\n1. item\n2) item\n    code\n\tcode',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '**bold** __bold__ *it* _it_ ~~gone~~ $math$ $$x$$ :smile: @user #1 [^note]\n\n[^note]: foot',
  '\\',
  '\\[x\\](javascript:alert(1))',
  '=HYPERLINK("https://evil.example","x")',
  "+cmd|' /C calc'!A0\n-1+1\n@SUM(A1)\t=1",
  'left\u202eright\u2066inside\u2069 \u200f',
  'bell\u0007 escape\u001b]0;title\u0007 null\u0000 backspace\u0008',
  'half \ud83d and \udc00 other half',
  'a\u2028b\u2029c\u0085d\r\ne\rf',
  '',
  ' ',
];

/** Addresses that must not become links. */
export const HOSTILE_ADDRESSES: readonly string[] = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'command:workbench.action.quit',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'vscode://x/y',
  'file:///etc/passwd',
  '//evil.example',
  'https:',
];

/** An address that may be a link, once its parentheses are encoded. */
export const GOOD_ADDRESS = 'https://good.example/a?b=c&d=(e)';

/** An article on whose list `words` stand in every place in which somebody can write, and `address` wherever one may stand. */
export function hostileArticle(words: string, address: string): CheckedArticle {
  const signed = { by: words, at: words };
  const asked: Check = check({
    ...signed,
    since: words,
    status: 'done',
    rating: words,
    verdict: words,
    claimant: words,
    evidence: [
      evidence({ ...everyField(words), ...signed, kind: 'page', url: address, archived: address }),
      evidence({ ...signed, kind: 'reply', url: address, asked: words }),
      evidence({ ...everyField(words), ...signed, kind: 'passage', passage: { exact: words, at: 0 } }),
    ],
    notes: [{ text: words, ...signed }],
    history: [{ status: 'done', rating: words, verdict: words, since: words, until: words, by: words }],
    reviewedBy: [signed],
  });
  const text = `${words}\n${words} now\n`;
  const now = { start: words.length + 1, end: text.length };
  const rows = [
    row({ id: words, words, speaker: words, truth: asked, said: asked, layer: 'quotation' }, text),
    row(
      { id: words, words, speaker: words, truth: asked, attention: 'stale', spans: [now], earlier: words },
      text,
    ),
    row({ id: words, words, speaker: words, worth: 1 }, text),
  ];
  return {
    path: words,
    title: words,
    text,
    rows,
    ticks: [{ id: words, kind: 'name', words, start: 0, end: words.length, about: words, ticked: null }],
    checklist: [{ item: words, ticked: signed, changed: true }],
    house: {
      ...TRAM_HOUSE,
      ratings: [words, 'other'],
      checklist: [words],
      publisher: { name: 'Lantern', url: 'https://lantern.example' },
    },
  };
}

function everyField(words: string): Partial<ReturnType<typeof evidence>> {
  return {
    title: words,
    publisher: words,
    published: words,
    retrieved: words,
    quotation: words,
    file: words,
    note: words,
    source: 'primary',
    bears: 'supports',
  };
}
