import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { MarkRecord } from '../../src/reports/marks.ts';
import {
  STORY,
  PILES,
  SCANDAL,
  LATE,
  SIDECAR,
  folderOf,
  read,
  marks,
  done,
  list,
  idOf,
  markOn,
  brief,
} from './marksSupport.ts';
import { runHere } from './support.ts';

describe('marks list', () => {
  test('lists what the engine suggests, with offsets into the file and all its fields', async () => {
    const cwd = folderOf();
    const [scandal, ...others] = (await list(cwd, '--layer', 'quotation')).filter(
      ({ text }) => text === SCANDAL,
    );
    const start = STORY.indexOf(SCANDAL);
    expect(others).toEqual([]);
    expect(scandal).toEqual({
      id: expect.stringMatching(/^q-[0-9a-f]{8}$/u),
      file: 'story.txt',
      layer: 'quotation',
      state: 'suggested',
      start,
      end: start + SCANDAL.length,
      text: SCANDAL,
      orphan: false,
      stale: false,
      by: null,
      value: {
        kind: 'partial',
        spans: [[start, start + SCANDAL.length]],
        cue: [[STORY.indexOf('called'), STORY.indexOf('called') + 'called'.length]],
        source: [[STORY.indexOf('Tom Varga'), STORY.indexOf('Tom Varga') + 'Tom Varga'.length]],
        speaker: 'tom-varga',
      },
    });
  });

  test('a quotation in pieces runs from the first to the last, and names each', async () => {
    const cwd = folderOf();
    const piles = await markOn(cwd, 'quotation', PILES);
    const pieces = piles?.value.spans?.map(([start, end]) => STORY.slice(start, end));
    expect(pieces).toEqual(['“Two of the piles are gone,”', '“We will not wait for a third.”']);
  });

  test('picks by state, layer and person', async () => {
    const cwd = folderOf();
    const id = await idOf(cwd, 'quotation', SCANDAL);
    await done(cwd, ['set', 'story.txt', id, 'rejected']);
    expect(brief(await list(cwd, '--state', 'rejected'))).toEqual([`rejected '${SCANDAL}' Mara`]);
    expect(brief(await list(cwd, '--by', 'Mara', '--layer', 'quotation'))).toEqual([
      `rejected '${SCANDAL}' Mara`,
    ]);
    expect(await list(cwd, '--by', 'Mara', '--layer', 'actor')).toEqual([]);
    expect(await list(cwd, '--by', 'mara')).toEqual([]);
    const suggested = await list(cwd, '--state', 'suggested');
    expect(suggested.filter(({ layer }) => layer === 'quotation').map(({ text }) => text)).not.toContain(
      SCANDAL,
    );
    expect(new Set(suggested.map(({ layer }) => layer))).toEqual(
      new Set(['actor', 'quotation', 'claim', 'finding']),
    );
  });

  test('the readable form has a line for each mark under its file, and counts them', async () => {
    const cwd = folderOf();
    const id = await idOf(cwd, 'quotation', SCANDAL);
    await done(cwd, ['set', 'story.txt', id, 'corrected', '--value', 'speaker=', '--note', 'irony']);
    const out = await done(cwd, ['list', 'story.txt', '--state', 'corrected']);
    expect(out).toBe(
      [
        'story.txt',
        `   7:39  corrected  quotation  ${id}  by Mara  kind: partial, speaker: nobody, note: irony`,
        `         › ${SCANDAL}`,
        '',
        '1 article, 1 mark: 1 corrected.',
        '',
      ].join('\n'),
    );
  });

  test('a file that is not there is told, and the rest goes on', async () => {
    const cwd = folderOf();
    const { code, out, err } = await marks(cwd, ['list', 'absent.txt', 'story.txt', '--layer', 'claim']);
    expect({ code, err }).toEqual({ code: 2, err: 'newsmark: absent.txt does not exist\n' });
    expect(out).toContain(LATE);
  });

  test('in a folder, only articles and what has a sidecar are listed; a file that is named always is', async () => {
    const cwd = folderOf({ 'a/notes.txt': 'Ida Brekke\n', 'a/b.txt': 'Ida Brekke\n' });
    await done(cwd, ['add', 'a/b.txt', '--layer', 'note', '--start', '0', '--end', '3', '--note', 'Who?']);
    expect(new Set((await list(cwd)).map(({ file }) => file))).toEqual(new Set(['a/b.txt']));
    const { out } = await marks(cwd, ['list', 'a/notes.txt', '--format', 'json']);
    expect(new Set((JSON.parse(out) as MarkRecord[]).map(({ file }) => file))).toEqual(
      new Set(['a/notes.txt']),
    );
  });
});

/** Asks for what cannot be, of the quotation 'a quiet scandal' unless the id is given. */
async function checkRefused(ask: (id: string) => readonly string[], words: string): Promise<void> {
  const cwd = folderOf();
  const id = await idOf(cwd, 'quotation', SCANDAL);
  const { code, out, err } = await marks(cwd, ['set', 'story.txt', ...ask(id)]);
  expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringContaining(words) });
  expect(existsSync(join(cwd, SIDECAR))).toBe(false);
}

describe('marks set', () => {
  test('from suggestion to decision to a clean check', async () => {
    const cwd = folderOf();
    const id = await idOf(cwd, 'quotation', SCANDAL);
    const out = await done(cwd, ['set', 'story.txt', id, 'accepted', '--note', 'heard it']);
    expect(out).toBe(`${id} accepted by Mara in ${SIDECAR}\n`);
    expect(read(cwd, 'story.txt')).toBe(STORY);
    expect(read(cwd, SIDECAR)).toContain('at: 2026-11-21T10:00:00Z');
    const [mark, ...others] = await list(cwd, '--state', 'accepted');
    expect(others).toEqual([]);
    expect({ id: mark?.id, by: mark?.by, speaker: mark?.value.speaker, note: mark?.value.note }).toEqual({
      id,
      by: 'Mara',
      speaker: 'tom-varga',
      note: 'heard it',
    });
    expect(await done(cwd, ['check', '.'])).toBe('1 sidecar, 1 mark: all in place.\n');
  });

  test('what was accepted is written down, whatever the engine says later', async () => {
    const cwd = folderOf();
    await done(cwd, ['set', 'story.txt', await idOf(cwd, 'quotation', SCANDAL), 'accepted']);
    await done(cwd, ['set', 'story.txt', await idOf(cwd, 'claim', LATE), 'accepted']);
    const written = read(cwd, SIDECAR);
    expect(written.match(/^ {4}(?:kind|speaker|label): .*$/gmu)).toEqual([
      '    kind: partial',
      '    speaker: tom-varga',
      '    label: flag',
    ]);
  });

  test('a correction keeps what was corrected before', async () => {
    const cwd = folderOf();
    const id = await idOf(cwd, 'quotation', SCANDAL);
    await done(cwd, ['set', 'story.txt', id, 'corrected', '--value', 'speaker=Ida Brekke']);
    await done(cwd, ['set', 'story.txt', id, 'corrected', '--value', 'kind=direct']);
    const [mark] = await list(cwd, '--state', 'corrected');
    expect({ kind: mark?.value.kind, speaker: mark?.value.speaker }).toEqual({
      kind: 'direct',
      speaker: 'ida-brekke',
    });
    await done(cwd, ['set', 'story.txt', id, 'accepted']);
    const [accepted] = await list(cwd, '--state', 'accepted');
    expect({ kind: accepted?.value.kind, speaker: accepted?.value.speaker }).toEqual({
      kind: 'partial',
      speaker: 'tom-varga',
    });
  });

  test('cue and source are places in the file', async () => {
    const cwd = folderOf();
    const id = await idOf(cwd, 'quotation', SCANDAL);
    const at = STORY.indexOf('the delay');
    await done(cwd, [
      'set',
      'story.txt',
      id,
      'corrected',
      '--value',
      `source=${at}-${at + 9}`,
      'kind=direct',
    ]);
    const [mark] = await list(cwd, '--state', 'corrected');
    expect(mark?.value.source).toEqual([[at, at + 9]]);
    expect(mark?.value.kind).toBe('direct');
  });

  test('a decision feeds the engine: a claim that needs no source asks no more', async () => {
    const cwd = folderOf();
    const asked = async (): Promise<boolean> => {
      const { out } = await runHere(['check', 'story.txt', '--rules', 'unattributed-claim'], { cwd });
      return out.includes(LATE);
    };
    expect(await asked()).toBe(true);
    await done(cwd, ['set', 'story.txt', await idOf(cwd, 'claim', LATE), 'rejected']);
    expect(await asked()).toBe(false);
    expect(brief(await list(cwd, '--layer', 'claim', '--state', 'rejected'))).toEqual([
      `rejected '${LATE}' Mara`,
    ]);
  });

  test('decided for the whole file, an actor is decided at every mention', async () => {
    const cwd = folderOf();
    const first = await markOn(cwd, 'actor', 'Ida Brekke');
    await done(cwd, [
      'set',
      'story.txt',
      first?.id ?? '',
      'corrected',
      '--value',
      'actor=ida-brekke',
      'scope=file',
    ]);
    expect(brief(await list(cwd, '--state', 'corrected'))).toEqual([
      "corrected 'Ida Brekke' Mara",
      "corrected 'Brekke' Mara",
    ]);
  });

  test('says what is wrong with a value', async () => {
    await checkRefused((id) => [id, 'corrected'], 'A correction needs a value');
    await checkRefused(
      (id) => [id, 'accepted', '--value', 'kind=term'],
      "would be 'corrected', not 'accepted'",
    );
    await checkRefused(
      (id) => [id, 'corrected', '--value', 'kind=quote'],
      "'quote' is none of direct, partial",
    );
    await checkRefused(
      (id) => [id, 'corrected', '--value', 'type=ORG'],
      "has no 'type'. What can be set is: kind,",
    );
    await checkRefused((id) => [id, 'corrected', '--value', 'term'], "'term' is no value. Write key=value");
    await checkRefused(
      (id) => [id, 'corrected', '--value', 'speaker=ida-breke'],
      "There is no actor 'ida-breke' in the article or its registry. Do you mean 'ida-brekke'?",
    );
    await checkRefused((id) => [id, 'corrected', '--value', 'cue=9-5'], '9-5 is empty');
    await checkRefused(
      (id) => [id, 'corrected', '--value', 'cue=5-99999'],
      'reaches beyond the end of the file',
    );
    await checkRefused((id) => [id, 'corrected', '--value', 'cue=five'], 'Write START-END');
    const inside = STORY.indexOf('quiet');
    await checkRefused(
      (id) => [id, 'corrected', '--value', `cue=${inside}-${inside + 5}`],
      'lies within the quotation itself',
    );
  });

  test('rejected for the whole file, an actor is none at any mention', async () => {
    const cwd = folderOf();
    const isListed = async (): Promise<boolean> =>
      (await list(cwd, '--state', 'suggested', '--layer', 'actor')).some(({ text }) => text === 'Brekke');
    expect(await isListed()).toBe(true);
    const id = await idOf(cwd, 'actor', 'Ida Brekke');
    await done(cwd, ['set', 'story.txt', id, 'rejected', '--value', 'scope=file']);
    expect(await isListed()).toBe(false);
    expect(brief(await list(cwd, '--state', 'rejected'))).toEqual(["rejected 'Ida Brekke' Mara"]);
  });

  test('says what is wrong with an id or a decision', async () => {
    await checkRefused(() => ['q-00000000', 'accepted'], 'story.txt: There is no mark q-00000000.');
    await checkRefused((id) => [id, 'added'], 'Allowed choices are accepted, rejected, corrected, unsure');
    await checkRefused((id) => [id, 'accepted', '--at', '3-9'], 'Only an orphan takes a new one');
  });

  test('annotate shows the engine alone', async () => {
    const cwd = folderOf();
    const before = await runHere(['annotate', 'story.txt'], { cwd });
    await done(cwd, ['set', 'story.txt', await idOf(cwd, 'quotation', SCANDAL), 'rejected']);
    expect(await runHere(['annotate', 'story.txt'], { cwd })).toEqual(before);
  });

  test('to reject the question for a source is to reject its claim', async () => {
    const cwd = folderOf();
    const { out } = await runHere(
      ['check', 'story.txt', '--format', 'json', '--rules', 'unattributed-claim'],
      { cwd },
    );
    const id = /"id": "(f-[0-9a-f]{8})"/u.exec(out)?.[1] ?? '';
    const claim = await idOf(cwd, 'claim', LATE);
    expect(await done(cwd, ['set', 'story.txt', id, 'rejected'])).toBe(
      `${claim} rejected by Mara in ${SIDECAR}\n`,
    );
  });
});

describe('marks set, by whom', () => {
  test('--by goes before git, and nobody is refused', async () => {
    const cwd = folderOf();
    const id = await idOf(cwd, 'quotation', SCANDAL);
    await done(cwd, ['set', 'story.txt', id, 'unsure', '--by', 'Jonas']);
    expect(brief(await list(cwd, '--state', 'unsure'))).toEqual([`unsure '${SCANDAL}' Jonas`]);
    const { code, err } = await marks(cwd, ['set', 'story.txt', id, 'unsure'], { userName: null });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/who decides\?.*--by NAME/u) });
  });

  test('of two reviewers both decisions stay, and the newest counts and comes first', async () => {
    const cwd = folderOf();
    const id = await idOf(cwd, 'quotation', SCANDAL);
    await done(cwd, ['set', 'story.txt', id, 'rejected'], { now: new Date('2026-11-21T10:00:00Z') });
    await done(cwd, ['set', 'story.txt', id, 'accepted', '--by', 'Jonas'], {
      now: new Date('2026-11-21T11:00:00Z'),
    });
    expect(brief(await list(cwd, '--layer', 'quotation')).filter((line) => line.includes(SCANDAL))).toEqual([
      `accepted '${SCANDAL}' Jonas`,
      `rejected '${SCANDAL}' Mara`,
    ]);
    await done(cwd, ['set', 'story.txt', id, 'unsure'], { now: new Date('2026-11-21T12:00:00Z') });
    expect(brief(await list(cwd, '--layer', 'quotation')).filter((line) => line.includes(SCANDAL))).toEqual([
      `unsure '${SCANDAL}' Mara`,
      `accepted '${SCANDAL}' Jonas`,
    ]);
  });

  test('where the pattern names the reviewer, each has a file, and the list shows all', async () => {
    const cwd = folderOf({
      'newsmark.yaml': 'version: 1\narticles: ["*.txt"]\nmarks: "marks/{reviewer}/{path}.yaml"\n',
      'story.txt': STORY,
    });
    const id = await idOf(cwd, 'quotation', SCANDAL);
    await done(cwd, ['set', 'story.txt', id, 'rejected']);
    await done(cwd, ['set', 'story.txt', id, 'accepted', '--by', 'Jonas'], {
      now: new Date('2026-11-21T11:00:00Z'),
    });
    expect(read(cwd, 'marks/Mara/story.txt.yaml')).not.toContain('Jonas');
    expect(read(cwd, 'marks/Jonas/story.txt.yaml')).not.toContain('Mara');
    expect(brief(await list(cwd, '--layer', 'quotation')).filter((line) => line.includes(SCANDAL))).toEqual([
      `accepted '${SCANDAL}' Jonas`,
      `rejected '${SCANDAL}' Mara`,
    ]);
    expect(await done(cwd, ['check', '.'])).toBe('2 sidecars, 2 marks: all in place.\n');
  });

  test('where the pattern names the reviewer, check goes by one’s own decisions', async () => {
    const cwd = folderOf({
      'newsmark.yaml': 'version: 1\narticles: ["*.txt"]\nmarks: "marks/{reviewer}/{path}.yaml"\n',
      'story.txt': STORY,
    });
    await done(cwd, ['set', 'story.txt', await idOf(cwd, 'claim', LATE), 'rejected']);
    const isAsked = async (userName: string | null): Promise<boolean> => {
      const { out } = await runHere(['check', '.', '--rules', 'unattributed-claim'], { cwd, userName });
      return out.includes(LATE);
    };
    expect({
      mara: await isAsked('Mara'),
      jonas: await isAsked('Jonas'),
      nobody: await isAsked(null),
    }).toEqual({
      mara: false,
      jonas: true,
      nobody: true,
    });
  });

  test('a link does not lead them out of the corpus', async () => {
    const folder = folderOf({
      'corpus/newsmark.yaml': 'version: 1\narticles: ["*.txt"]\nmarks: "link/{path}.yaml"\n',
      'corpus/story.txt': STORY,
      'out/kept.txt': '',
    });
    const cwd = join(folder, 'corpus');
    symlinkSync('../out', join(cwd, 'link'));
    const { code, err } = await marks(cwd, ['set', 'story.txt', await idOf(cwd, 'claim', LATE), 'rejected']);
    expect({ code, err, out: readdirSync(join(folder, 'out')) }).toEqual({
      code: 2,
      err: 'newsmark: link/story.txt.yaml is left as it was: a link leads out of the folder that its decisions belong into\n',
      out: ['kept.txt'],
    });
  });
});
