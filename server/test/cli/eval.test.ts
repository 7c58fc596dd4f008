import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { done as mark, folderOf, idOf, read, SCANDAL, SIDECAR, STORY, write } from './marksSupport.ts';
import { ROOT, runHere, type Outcome } from './support.ts';

const REVIEWED = join(ROOT, 'test-fixtures/reviewed');

interface Told {
  readonly articles: number;
  readonly reviewed: number;
  readonly complete: object;
  readonly figures: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly rules: Readonly<Record<string, object>>;
  readonly leftOut: object;
  readonly worst: readonly { readonly path: string; readonly by: readonly string[] }[];
}

function evaluate(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  return runHere(['eval', ...args], { cwd });
}

async function told(cwd: string, ...args: readonly string[]): Promise<Told> {
  const { code, out, err } = await evaluate(cwd, '.', '--format', 'json', ...args);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Told;
}

/** A sidecar that says nothing but that its reviewer has gone through the quotations. */
function completion(by: string): string {
  return `version: 1\ncomplete:\n  - {layer: quotation, by: ${by}, at: 2026-11-21T10:00:00Z}\n`;
}

describe('eval', () => {
  test('compares the layers that are complete, and leaves out what was decided in bulk or unsure', async () => {
    const { articles, reviewed, complete, figures, rules, leftOut } = await told(REVIEWED);
    expect({ articles, reviewed, complete, leftOut }).toEqual({
      articles: 2,
      reviewed: 2,
      complete: { actor: 1, quotation: 2, claim: 1 },
      leftOut: { bulk: 1, unsure: 2, lost: 0 },
    });
    const wanted = Object.entries(figures).map(([figure, { wanted: count }]) => `${figure} ${count}`);
    expect(wanted).toEqual([
      'actor spans 10',
      'actor types 10',
      'actor links 4',
      'quotation spans 4',
      'speakers 4',
      'claims 1',
      'findings 1',
    ]);
    expect(Object.keys(rules)).toEqual(['vague-source']);
  });

  test('the figures follow from the counts', async () => {
    const { figures } = await told(REVIEWED);
    for (const { right, given, wanted, precision, recall, f1 } of Object.values(figures)) {
      const share = (of: number | null | undefined): number | null =>
        of ? Math.round((1e4 * (right ?? 0)) / of) / 1e4 : null;
      expect([precision, recall]).toEqual([share(given), share(wanted)]);
      expect(f1).toBe(share(((given ?? 0) + (wanted ?? 0)) / 2));
    }
  });

  test('one person’s word can be picked', async () => {
    const { articles, complete, figures } = await told(REVIEWED, '--by', 'jk');
    expect({ articles, complete, wanted: figures['quotation spans']?.['wanted'] }).toEqual({
      articles: 1,
      complete: { actor: 0, quotation: 1, claim: 0 },
      wanted: 1,
    });
  });

  test('the readable form has a table of figures, what is taken for what, how sure, and the worst files', async () => {
    const { code, out } = await evaluate(REVIEWED, '.');
    expect(code).toBe(0);
    const firsts = out.split('\n').map((line) => line.split(/ {2,}/u)[0]);
    expect(
      out.startsWith('2 of 2 articles wholly reviewed: 1 in actors, 2 in quotations, 1 in claims.\n'),
    ).toBe(true);
    expect(firsts).toEqual(
      expect.arrayContaining([
        'Decisions that count neither way: 1 decided in bulk, 2 unsure.',
        'actor spans',
        'quotation spans',
        'actor: people ↓ engine →',
        'the worst files',
      ]),
    );
    expect(out).toMatch(/^speakers, how sure: \d+ marks, calibration error \d\.\d{3}/mu);
  });

  test('an article that was changed since it was complete is told', async () => {
    const cwd = folderOf({
      'story.txt': STORY,
      [SIDECAR]: completion('mb').replace('}\n', ', text: t-00000000}\n'),
    });
    const { code, out } = await evaluate(cwd, '.');
    expect(code).toBe(2);
    expect(out).toContain(
      '1 article changed since somebody called it complete, and must be gone through again.',
    );
  });

  test('decisions do not help the engine that they judge', async () => {
    const cwd = folderOf();
    await mark(cwd, ['set', 'story.txt', await idOf(cwd, 'quotation', SCANDAL), 'rejected']);
    const complete = 'complete:\n  - {layer: quotation, by: Mara, at: 2026-11-21T10:00:00Z}\n';
    write(cwd, SIDECAR, read(cwd, SIDECAR).replace('version: 1\n', `version: 1\n${complete}`));
    const { figures } = await told(cwd);
    const { right, given, wanted } = figures['quotation spans'] ?? {};
    expect([right, wanted]).toEqual([0, 0]);
    expect(given).toBeGreaterThan(2);
  });

  test('where each reviewer has a sidecar, an article counts once for each', async () => {
    const cwd = folderOf({
      'newsmark.yaml': 'version: 1\narticles: ["*.txt"]\nmarks: "marks/{reviewer}/{path}.yaml"\n',
      'story.txt': STORY,
      'marks/mb/story.txt.yaml': completion('mb'),
      'marks/jk/story.txt.yaml': completion('jk'),
    });
    const { articles, complete: layers, worst } = await told(cwd);
    expect({ articles, layers }).toEqual({ articles: 1, layers: { actor: 0, quotation: 2, claim: 0 } });
    expect(worst.map(({ path, by }) => `${path} ${by.join()}`).sort()).toEqual([
      'story.txt jk',
      'story.txt mb',
    ]);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[], string]>([
    ['has been completed by nobody', { 'story.txt': STORY }, [], 'nobody has called any layer'],
    ['has been completed by others', { 'story.txt': STORY }, ['--by', 'mb'], 'mb has not called any layer'],
    [
      'has a sidecar with mistakes',
      {
        'story.txt': STORY,
        [SIDECAR]: 'version: 1\ncomplete:\n  - {layer: cue, by: mb, at: 2026-11-21T10:00:00Z}\n',
      },
      [],
      `${SIDECAR}:3:`,
    ],
  ])('what %s is told, with exit code 2', async (_what, files, args, words) => {
    const { code, err } = await evaluate(folderOf(files), '.', ...args);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(words) as string });
  });

  test('a path that leads nowhere is told', async () => {
    const { code, err } = await evaluate(REVIEWED, 'absent', '.');
    expect({ code, err }).toEqual({ code: 2, err: 'newsmark: absent does not exist\n' });
  });
});
