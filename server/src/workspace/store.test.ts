import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../test/support/memoryFiles.ts';
import { memorySidecars } from '../../test/support/memorySidecars.ts';
import { parseSidecar } from '../annotations/sidecar/sidecarFile.ts';
import type { CheckStep } from '../annotations/checks/types.ts';
import type { ClaimMark } from '../annotations/sidecar/types.ts';
import { withChanges } from './changes.ts';
import { createStore, type Stroke } from './store.ts';

const ARTICLE = 'file:///news/dam.txt';
const SIDECAR = 'file:///news/dam.txt.marks.yaml';

/** A store over a file; what it told stands in `told`. */
function world(text?: string) {
  const disk = memoryFiles(text === undefined ? {} : { [SIDECAR]: text });
  const host = memorySidecars(disk);
  const told: string[] = [];
  const store = createStore({
    host,
    rootOf: () => 'file:///news/',
    written: async () => void told.push('written'),
    changed: () => void told.push('changed'),
  });
  const textOf = (): string => (disk.files.get(SIDECAR) as string | undefined) ?? '';
  return { store, host, told, text: textOf, write: (words: string) => disk.files.set(SIDECAR, words) };
}

function claim(id: string, at: number, decision: ClaimMark['decision'] = 'rejected'): ClaimMark {
  const spans = [{ exact: `words of ${id}`, at }];
  return { id, layer: 'claim', spans, decision, by: 'mb', at: '2026-11-21T10:00:00Z' };
}

function rejecting(id: string, at = 0): Stroke {
  const changes = [{ kind: 'putMark', mark: claim(id, at) } as const];
  return { article: ARTICLE, sidecar: SIDECAR, changes, title: `Rejected ${id}` };
}

/** A note on a claim's check, by whoever decided about it. */
function noting(text: string): Stroke {
  const mark = claim('c-1', 0, 'unsure');
  const steps = [{ step: 'addNote', text } as const];
  const changes = [{ kind: 'check', mark, question: 'true', steps } as const];
  return { article: ARTICLE, sidecar: SIDECAR, changes, title: `Noted ${text}` };
}

/** Steps of the same person on that claim's check. */
function checking(...steps: readonly CheckStep[]): Stroke {
  const changes = [{ kind: 'check', mark: claim('c-1', 0), question: 'true', steps } as const];
  return { article: ARTICLE, sidecar: SIDECAR, changes, title: 'Checked' };
}

/** The notes on the first claim in a sidecar. */
function notes(text: string): string {
  const [mark] = parseSidecar(text).value.sidecar.marks as ClaimMark[];
  return mark?.notes?.map((note) => note.text).join(', ') ?? '';
}

/** The ids of the marks in a sidecar, in order. */
function marked(text: string): string {
  return parseSidecar(text)
    .value.sidecar.marks.map(({ id }) => id)
    .join(' ');
}

describe('a decision', () => {
  test('counts at once, and no more beside the file when it is saved', async () => {
    const { store, text, told } = world();
    const saved = store.decide(rejecting('c-1'));
    expect(store.pending(SIDECAR).length).toBe(1);
    expect(await saved).toEqual({ done: true });
    expect([marked(text()), store.pending(SIDECAR).length, told]).toEqual([
      'c-1',
      0,
      ['changed', 'written', 'changed'],
    ]);
  });

  test('many at once are all saved, in few writes', async () => {
    const { store, host, text } = world();
    await Promise.all(Array.from({ length: 20 }, (_, i) => store.decide(rejecting(`c-${i}`, i))));
    expect(marked(text())).toBe(Array.from({ length: 20 }, (_, i) => `c-${i}`).join(' '));
    expect(host.writes).toBeLessThanOrEqual(2);
  });

  test('that cannot be saved goes on counting, and is saved with the next one', async () => {
    const { store, host, text } = world();
    host.refusal = 'the disk is full';
    expect(await store.decide(rejecting('c-1', 1))).toEqual({ done: false, why: 'the disk is full' });
    expect([text(), store.unsaved().map(({ title }) => title)]).toEqual(['', ['Rejected c-1']]);
    host.refusal = null;
    expect(await store.decide(rejecting('c-2', 2))).toEqual({ done: true });
    expect([marked(text()), store.unsaved()]).toEqual(['c-1 c-2', []]);
  });

  test('is not written into a broken file, and is saved when that is mended', async () => {
    const broken = 'version: 1\nmarks:\n  - {id: c-0, layer: [\n';
    const { store, text, write } = world(broken);
    expect(await store.decide(rejecting('c-1'))).toMatchObject({
      done: false,
      why: expect.stringMatching(/^line \d+ must be mended first: /u),
    });
    expect([text(), store.pending(SIDECAR).length]).toEqual([broken, 1]);
    write('version: 1\n');
    expect(await store.retry(SIDECAR)).toEqual({ done: true });
    expect(marked(text())).toBe('c-1');
  });

  test('that the file refuses waits until it is mended, and keeps no other one from being saved', async () => {
    const { store, text, write } = world();
    await store.decide(noting('a'));
    write(text().replace('    notes:', '    status: yes\n    notes:'));
    const why =
      "line 8 must be mended first: 'yes' is not known here. Use one of open, checking, done, dropped.";
    expect(await store.decide(checking({ step: 'set', status: 'done' }))).toEqual({ done: false, why });
    expect(await store.decide(noting('b'))).toEqual({ done: true });
    expect([notes(text()), text().includes('status: yes')]).toEqual(['a, b', true]);
    expect(store.unsaved().map(({ title }) => title)).toEqual(['Checked']);
    expect(await store.retry()).toEqual({ done: false, why });
    write(text().replace('status: yes', 'status: open'));
    expect(await store.retry()).toEqual({ done: true });
    expect([notes(text()), /status: done/.test(text()), store.unsaved()]).toEqual(['a, b', true, []]);
  });

  test('of an earlier process is taken over', async () => {
    const { store, text } = world();
    expect(await store.restore([rejecting('c-1')])).toEqual({ done: true });
    expect(marked(text())).toBe('c-1');
  });
});

describe('undo', () => {
  test('takes back the newest, one after another', async () => {
    const { store, text } = world();
    await store.decide(rejecting('c-1', 1));
    await store.decide(rejecting('c-2', 2));
    expect(await store.undo()).toMatchObject({ undone: { title: 'Rejected c-2' } });
    expect(marked(text())).toBe('c-1');
    expect(await store.undo(({ article }) => article === 'file:///news/other.txt')).toMatchObject({
      undone: null,
      stroke: null,
    });
    expect(await store.undo(({ article }) => article === ARTICLE)).toMatchObject({
      undone: { title: 'Rejected c-1' },
    });
    expect(marked(text())).toBe('');
    expect(await store.undo()).toEqual({
      undone: null,
      stroke: null,
      why: 'there is no decision to take back',
    });
  });

  test('brings back what the decision took the place of', async () => {
    const { store, text } = world();
    await store.decide(rejecting('c-1'));
    const before = text();
    const changes = [{ kind: 'putMark', mark: claim('c-1', 0, 'accepted') } as const];
    await store.decide({ article: ARTICLE, sidecar: SIDECAR, changes, title: 'Accepted' });
    expect(text()).not.toBe(before);
    await store.undo();
    expect(text()).toBe(before);
  });

  test('gives every byte back, one decision after another, where nobody else has written', async () => {
    const entry = `  - id: c-1
    layer: claim
    decision:   rejected   # sure
    spans: [ {exact: "words of c-1", at: 0} ]
    evidence: # from the archive
      - {id: e-1, mine: x} # the oldest
      - "https://saltmere-harbour.example/books"
    notes: [ Rang ]
    by: mb
    at: 2026-11-21T10:00:00Z`;
    const strokes = [
      noting('Ask'),
      checking({ step: 'removeEvidence', id: 'e-1' }),
      checking({ step: 'set', status: 'done', rating: 'refuted' }),
      rejecting('c-2', 2),
      checking({ step: 'removeNote', at: '2026-11-21T10:00:00Z' }),
    ];
    const marks = `version: 1\nmarks:\n${entry}`;
    for (const begun of [
      marks,
      `${marks}\n`,
      `${marks.replaceAll('\n', '\r\n')}\n`,
      '# ours',
      'marks: [ ]\n',
    ]) {
      const { store, text } = world(begun);
      const texts: string[] = [];
      for (const stroke of strokes) {
        texts.push(text());
        await store.decide(stroke);
      }
      for (const before of texts.toReversed()) {
        await store.undo();
        expect(text()).toBe(before);
      }
    }
  });

  test('leaves alone what was changed since, and says so; the one before it can be taken back', async () => {
    const { store, text, write } = world();
    await store.decide(rejecting('c-1', 1));
    await store.decide(rejecting('c-2', 2));
    const changed = text().replace(/(id: c-2[^]*?decision: )rejected/u, '$1unsure');
    write(changed);
    expect(await store.undo()).toMatchObject({ undone: null, why: 'it was changed since' });
    expect(text()).toBe(changed);
    expect(await store.undo()).toMatchObject({ undone: { title: 'Rejected c-1' } });
    expect(marked(text())).toBe('c-2');
  });

  test('of a check, the steps that it took, while nobody has written about it since', async () => {
    const { store, text, write } = world();
    const other = world();
    await store.decide(rejecting('c-1'));
    await store.decide(noting('a'));
    // Another window writes about the same check, from what it knows itself.
    other.write(text());
    await other.store.decide(noting('b'));
    write(other.text());
    await store.decide(noting('c'));
    expect([notes(text()), store.pending(SIDECAR)]).toEqual(['a, b, c', []]);
    expect(await store.undo()).toMatchObject({ undone: { title: 'Noted c' } });
    expect(notes(text())).toBe('a, b');
    expect(await store.undo()).toMatchObject({ undone: null, why: 'it was changed since' });
    expect(await store.undo()).toMatchObject({ undone: null, why: 'it was changed since' });
    expect(notes(text())).toBe('a, b');
  });

  test('that knows nothing of a check written since keeps it, and gives the entry back as it was', async () => {
    const { store, text, write } = world();
    const other = world();
    await other.store.decide(noting('b'));
    write(other.text());
    const before = text();
    const mark: ClaimMark = { ...claim('c-1', 0), at: '2026-11-21T11:00:00Z' };
    const changes = [{ kind: 'putMark', mark, keepsCheck: true } as const];
    await store.decide({ article: ARTICLE, sidecar: SIDECAR, changes, title: 'Rejected' });
    const [kept] = parseSidecar(text()).value.sidecar.marks;
    expect([notes(text()), kept?.decision, kept?.at]).toEqual(['b', 'rejected', mark.at]);
    expect(await store.undo()).toMatchObject({ undone: { title: 'Rejected' } });
    expect(text()).toBe(before);
  });

  test('of a check that could not be saved counts, each step once', async () => {
    const { store, host, text } = world();
    await store.decide(noting('a'));
    host.refusal = 'the disk is full';
    await store.decide(noting('b'));
    await store.decide(noting('c'));
    const { sidecar } = parseSidecar(text()).value;
    const [mark] = withChanges(sidecar, store.pending(SIDECAR)).marks as ClaimMark[];
    expect(mark?.notes?.map((note) => note.text)).toEqual(['a', 'b', 'c']);
    host.refusal = null;
    await store.retry();
    expect(notes(text())).toBe('a, b, c');
  });

  test('forgets what was never saved', async () => {
    const { store, host } = world();
    host.refusal = 'the disk is full';
    await store.decide(rejecting('c-1'));
    expect(await store.undo()).toMatchObject({ undone: { title: 'Rejected c-1' } });
    expect(store.unsaved()).toEqual([]);
  });

  test('that cannot be saved can be tried again', async () => {
    const { store, host, text } = world();
    await store.decide(rejecting('c-1'));
    host.refusal = 'the disk is full';
    expect(await store.undo()).toMatchObject({ undone: null, why: 'the disk is full' });
    host.refusal = null;
    await store.undo();
    expect(marked(text())).toBe('');
  });
});
