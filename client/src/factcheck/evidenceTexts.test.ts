import { expect, test } from 'vitest';
import type { EvidenceItem } from '../../../server/src/protocol/factcheck.ts';
import { evidenceInMarkdown, evidenceLabel, evidenceTitle } from './evidenceTexts.ts';

function evidence(given: Partial<EvidenceItem>): EvidenceItem {
  return {
    id: 'e-00000001',
    kind: 'page',
    at: '2026-11-20T11:00:00Z',
    by: 'Ada Berg',
    private: false,
    passageUri: null,
    passageRange: null,
    ...given,
  };
}

test.each<[Partial<EvidenceItem>, string, string]>([
  [{}, 'web page', 'web page'],
  [
    { kind: 'call', publisher: 'Harbour master', bears: 'supports', source: 'primary', private: true },
    'call, supports it, primary, private',
    'Harbour master',
  ],
  [
    { kind: 'passage', file: 'north/pier.txt', bears: 'context' },
    'passage of another article, context',
    'north/pier.txt',
  ],
  [{ title: 'a\u202eb\n\nc' }, 'web page', 'a‹U+202E›b c'],
])('%j is called', (given, label, title) => {
  expect([evidenceLabel(evidence(given)), evidenceTitle(evidence(given))]).toEqual([label, title]);
});

test.each<[Partial<EvidenceItem>, string]>([
  [{}, 'web page'],
  [
    {
      title: 'Port accounts',
      url: 'https://quay.example/a',
      publisher: 'Port of Osk',
      published: '2025-01-02',
      retrieved: '2026-11-20',
      archived: 'https://copies.example/1',
      quotation: 'Seven million\nin all.',
      note: 'See page 3.',
    },
    String.raw`[Port accounts](<https://quay.example/a>) (quay\.example)` +
      '\n\n' +
      String.raw`Port of Osk · published 2025\-01\-02 · retrieved 2026\-11\-20 · [archived copy](<https://copies.example/1>) (copies\.example)` +
      '\n\n> Seven million\\\n> in all\\.\n\nSee page 3\\.',
  ],
  [
    { kind: 'reply', publisher: 'The mayor', asked: '2026-11-20' },
    'The mayor\n\nasked 2026\\-11\\-20 · no reply yet',
  ],
  [
    { kind: 'reply', publisher: 'The mayor', asked: '2026-11-20', received: '2026-11-21' },
    'The mayor\n\nasked 2026\\-11\\-20 · replied 2026\\-11\\-21',
  ],
  [{ url: 'javascript:alert(1)' }, String.raw`javascript\:alert\(1\)`],
  [
    { title: '[x](command:quit)', url: 'command:quit', archived: 'data:text/html,<b>' },
    String.raw`\[x\]\(command\:quit\) (command\:quit)` +
      '\n\n' +
      String.raw`archived copy (data\:text\/html\,\<b\>)`,
  ],
  [
    { title: '<img src=x onerror=alert(1)>', quotation: '> # <script>\u0007' },
    String.raw`\<img src\=x onerror\=alert\(1\)\>` + '\n\n' + String.raw`> \> \# \<script\>‹U\+0007›`,
  ],
  [{ title: 'T', published: '2025-01-02 or <b>so</b>' }, 'T\n\npublished 2025\\-01\\-0…'],
])('%j is told', (given, expected) => {
  expect(evidenceInMarkdown(evidence(given))).toBe(expected);
});
