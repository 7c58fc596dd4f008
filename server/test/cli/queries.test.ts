import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { QueryRecord } from '../../src/reports/queries.ts';
import { runHere } from './support.ts';

const CLAIM = 'The new bridge will ruin every shop on the river bank within a year.';
const CRITICS = 'Critics say the bridge is a waste of timber.';
const STORY = `Bridge opens in Harwick

HARWICK (NPA) — The council met on Tuesday and voted for the new bridge. ${CLAIM}

Mayor Greta Lomax said the drains had collapsed.

${CRITICS}
`;

const SIGNED = 'by: Mara, at: 2026-11-21T10:00:00Z';

/** One mark of a sidecar. */
function mark(id: string, layer: string, exact: string, rest: string): string {
  const at = Math.max(0, STORY.indexOf(exact));
  return `  - {id: ${id}, layer: ${layer}, spans: [{exact: "${exact}", at: ${at}}], ${rest}, ${SIGNED}}\n`;
}

function folderOf(...marks: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsmark-queries-'));
  writeFileSync(join(folder, 'story.txt'), STORY);
  writeFileSync(join(folder, 'story.txt.marks.yaml'), `version: 1\nmarks:\n${marks.join('')}`);
  writeFileSync(join(folder, 'newsmark.yaml'), 'version: 1\narticles: ["*.txt"]\n');
  return folder;
}

const ASKED = [
  mark('f-1', 'finding', 'Critics', 'rule: vague-source, decision: accepted, query: "Which | critics?"'),
  mark('c-1', 'claim', CLAIM, 'decision: accepted, label: flag, status: open, query: Who says so?'),
  mark('c-2', 'claim', 'The old bridge was better.', 'decision: accepted, query: Where is this from?'),
  mark('c-3', 'claim', CRITICS, 'decision: rejected, reason: style, query: Never mind'),
];

describe('queries', () => {
  test('lists what authors are to be asked, in the order of the text, with what is gone at the end', async () => {
    const { out, code } = await runHere(['queries', '.', '--format', 'json'], {
      cwd: folderOf(...ASKED),
      userName: 'Mara',
    });
    const found = (JSON.parse(out) as QueryRecord[]).map(
      ({ line, text, query, rule, changed }) => `${line} ${rule} ${changed}: ${query} <${text}>`,
    );
    expect(found).toEqual([
      `3 unattributed-claim false: Who says so? <${CLAIM}>`,
      `7 vague-source false: Which | critics? <${CRITICS}>`,
      'null unattributed-claim true: Where is this from? <The old bridge was better.>',
    ]);
    expect(code).toBe(0);
  });

  test('is a sheet of questions to tick', async () => {
    const { out } = await runHere(['queries', 'story.txt'], { cwd: folderOf(...ASKED), userName: 'Mara' });
    expect(out).toBe(`# Queries

3 questions about 1 article.

## story.txt

> ${CLAIM}

- [ ] **Who says so?** (line 3; Mara)

> ${CRITICS}

- [ ] **Which \\| critics?** (line 7; Mara)

> The old bridge was better.

- [ ] **Where is this from?** (not in the text any more; Mara)
`);
  });

  test('is a table, its columns named even where nothing is asked', async () => {
    const { out } = await runHere(['queries', '.', '--format', 'csv'], {
      cwd: folderOf(mark('c-1', 'claim', CLAIM, 'decision: accepted')),
      userName: 'Mara',
    });
    expect(out).toBe('file,line,column,text,query,rule,changed,by,at,id\r\n');
  });

  test('tells what cannot be read', async () => {
    const { err, code } = await runHere(['queries', 'absent.txt'], { cwd: folderOf() });
    expect({ err, code }).toEqual({ err: 'newsmark: absent.txt does not exist\n', code: 2 });
  });
});

function explain(place: string): ReturnType<typeof runHere> {
  return runHere(['explain', place], { cwd: folderOf(), userName: 'Mara' });
}

describe('explain', () => {
  test('tells of each sentence of the line what speaks for and against a question, and what the rules found', async () => {
    const { out, code } = await explain('story.txt:3');
    const parts = out.split('\n\n').filter((part) => /^(?:>|##|An editor|As a claim|What )/.test(part));
    expect(parts).toEqual([
      '## Sentence',
      '> The council met on Tuesday and voted for the new bridge.',
      'As a claim, the sentence needs no source. That does not mean that it is true.',
      'What speaks against asking:',
      '## Sentence',
      `> ${CLAIM}`,
      'An editor would ask who says so: **forecast**.',
      'What asks for a source:',
      '## Claim without a source',
    ]);
    expect(code).toBe(0);
  });

  test('says so where there is nothing', async () => {
    expect((await explain('story.txt:2')).out).toBe(
      'Nothing on this line is a sentence of the article, and no rule has anything to say of it.\n',
    );
  });

  test.each([
    ['story.txt', "newsmark: 'story.txt' names no line; write FILE:LINE, such as story.txt:12\n"],
    ['story.txt:99', 'newsmark: story.txt has 8 lines, and none with the number 99\n'],
    ['story.txt:0', 'newsmark: story.txt has 8 lines, and none with the number 0\n'],
    ['absent.txt:1', 'newsmark: absent.txt does not exist\n'],
    ['newsmark.yaml:1', 'newsmark: newsmark.yaml is no article\n'],
  ])('%s is refused', async (place, complaint) => {
    const { err, out, code } = await explain(place);
    expect({ err, out, code }).toEqual({ err: complaint, out: '', code: 2 });
  });
});
