import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  PAGE,
  PRIVATE,
  RATS,
  RUIN,
  SALE,
  SIDECAR,
  STORY,
  brief,
  done,
  engineId,
  entryOn,
  factcheck,
  folderOf,
  list,
  onSale,
  read,
} from './factcheckSupport.ts';
import type { FindingsReport } from '../../src/reports/findingsJson.ts';
import { runHere, type Circumstances, type Outcome } from './support.ts';

const LATER: Circumstances = { now: new Date('2026-11-21T11:00:00Z') };

describe('set', () => {
  test('puts a sentence on the list with a verdict, and writes nothing else', async () => {
    const { cwd, id, set } = await onSale();
    const out = await done(
      cwd,
      set('--status', 'done', '--rating', 'misleading', '--evidence', PAGE, '--verdict', 'Twice the value.'),
    );
    expect(out).toBe(`${id} done, misleading by Mara in ${SIDECAR}\n`);
    expect(read(cwd, 'story.txt')).toBe(STORY);
    expect(readdirSync(cwd).sort()).toEqual(['story.txt', SIDECAR]);
    const entry = await entryOn(cwd, SALE);
    expect(entry).toMatchObject({
      id,
      status: 'done',
      rating: 'misleading',
      verdict: 'Twice the value.',
      by: 'Mara',
      since: '2026-11-21T10:00:00Z',
      claimant: null,
      said: null,
      worth: null,
      evidence: [{ kind: 'page', url: PAGE, at: '2026-11-21T10:00:00Z', by: 'Mara' }],
    });
  });

  test('takes the id of a finding for the claim or quotation that it is about', async () => {
    const cwd = folderOf({
      'story.txt': `${STORY}\n“It is over,” a senior official said.\n`,
      'newsmark.yaml': 'articles: ["*.txt"]\nsummariseAbove: 0\n',
    });
    const { out } = await runHere(['check', '.', '--format', 'json'], { cwd });
    const findings = (JSON.parse(out) as FindingsReport).files.flatMap((file) => file.findings);
    const finding = (rule: string, isSummary = false): string =>
      findings.find((each) => each.rule === rule && (each.lists !== undefined) === isSummary)?.id ?? '';
    const set = (id: string): Promise<Outcome> =>
      factcheck(cwd, ['set', 'story.txt', id, '--status', 'checking']);
    const claim = await engineId(cwd, RUIN);
    const quotation = await engineId(cwd, '“It is over,”');
    for (const _ of ['first', 'again']) {
      expect((await set(finding('unattributed-claim'))).out).toContain(claim);
      expect((await set(finding('anonymous-source'))).out).toContain(quotation);
    }
    expect(brief(await list(cwd, '--no-proposed'))).toEqual([
      `checking '${RUIN}' Mara`,
      "checking '“It is over,”' Mara",
    ]);
    expect(await set(finding('unattributed-claim', true))).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(
        /^newsmark: story\.txt: ‘f-\w+’ sums up several findings: name one of them, such as ‘f-\w+’\.\n$/u,
      ),
    });
  });

  test('what is left out stays, what is empty goes, and what stood is history', async () => {
    const { cwd, set } = await onSale();
    await done(
      cwd,
      set('--status', 'done', '--rating', 'correct', '--verdict', 'So it was.', '--claimant', 'The office'),
    );
    await done(cwd, set('--rating', 'refuted', '--verdict', '', '--note', 'I misread the deed.'), LATER);
    const { status, rating, verdict, claimant, since, notes, history } = await entryOn(cwd, SALE);
    expect({ status, rating, verdict, claimant, since }).toEqual({
      status: 'done',
      rating: 'refuted',
      verdict: null,
      claimant: 'The office',
      since: '2026-11-21T11:00:00Z',
    });
    expect(notes).toEqual([{ text: 'I misread the deed.', at: '2026-11-21T11:00:00Z', by: 'Mara' }]);
    expect(history).toEqual([
      {
        status: 'done',
        rating: 'correct',
        verdict: 'So it was.',
        since: '2026-11-21T10:00:00Z',
        until: '2026-11-21T11:00:00Z',
        by: 'Mara',
      },
    ]);
  });

  test('of a quotation asks two things', async () => {
    const cwd = folderOf({ 'story.txt': STORY });
    const id = await engineId(cwd, RATS);
    const question = ['--question', 'said', '--status', 'done', '--rating', 'correct'];
    await done(cwd, ['set', 'story.txt', id, ...question]);
    const entry = await entryOn(cwd, RATS);
    expect([entry.status, entry.rating, entry.said?.status, entry.said?.rating]).toEqual([
      'open',
      null,
      'done',
      'correct',
    ]);
    expect(entry.speaker).toBe('Greta Lomax');
  });

  test('changes neither what check asks nor what marks decide', async () => {
    const cwd = folderOf({ 'story.txt': STORY });
    const before = await runHere(['check', 'story.txt'], { cwd });
    for (const words of [SALE, RATS]) {
      await done(cwd, ['set', 'story.txt', await engineId(cwd, words), '--status', 'checking']);
    }
    expect(await runHere(['check', 'story.txt'], { cwd })).toEqual(before);
  });

  test.each([
    ['a sentence', RUIN, `open '${RUIN}' Mara`],
    ['a quotation', RATS, `open '${RATS}' Mara`],
    ['some words', 'ruin every shop', "open 'ruin every shop' Mara"],
    ['words cut within', 'uin every sho', "open 'ruin every shop' Mara"],
  ])('finds %s by the words', async (_, words, expected) => {
    const cwd = folderOf({ 'story.txt': STORY });
    await done(cwd, ['set', 'story.txt', '--words', words, '--status', 'open']);
    await done(cwd, ['set', 'story.txt', '--words', words, '--status', 'open']);
    expect(brief(await list(cwd, '--no-proposed'))).toEqual([expected]);
  });

  test('puts no page there twice, whoever names it', async () => {
    const { cwd, id, set } = await onSale();
    const other = 'https://saltmere-deeds.example/4';
    await done(cwd, set('--status', 'checking', '--evidence', PAGE, '--evidence', other, '--evidence', PAGE));
    expect(await done(cwd, set('--evidence', PAGE))).toBe(`${id} says so already\n`);
    await done(cwd, set('--evidence', PAGE, '--note', 'Seen.', '--by', 'Jonas'));
    const { evidence } = await entryOn(cwd, SALE);
    expect(evidence.map(({ url, by }) => `${url} ${by}`)).toEqual([`${PAGE} Mara`, `${other} Mara`]);
  });

  test('private evidence lies in a file of its own, and is never printed', async () => {
    const { cwd, id, set } = await onSale();
    await done(cwd, set('--status', 'done', '--rating', 'correct', '--evidence', PAGE));
    const out = await done(cwd, set('--evidence', 'https://secret.example/tape', '--private'));
    expect(out).toBe(`${id} private evidence by Mara in ${PRIVATE}\n`);
    expect(read(cwd, PRIVATE)).toContain('https://secret.example/tape');
    const printed = [
      read(cwd, SIDECAR),
      await done(cwd, ['list', '.']),
      await done(cwd, ['list', '.', '--format', 'json']),
      await done(cwd, ['list', 'story.txt', PRIVATE]),
      await done(cwd, ['report', '.', '--format', 'md']),
      await done(cwd, ['report', '.', '--format', 'html']),
      await done(cwd, ['report', '.', '--format', 'csv']),
      (await factcheck(cwd, ['report', '.', '--format', 'claimreview'])).out,
    ];
    expect(printed.filter((words) => /secret|private/iu.test(words))).toEqual([]);
  });

  test('agrees with the verdict of somebody else', async () => {
    const { cwd, id, set } = await onSale();
    await done(cwd, set('--status', 'done', '--rating', 'correct'));
    expect(await done(cwd, set('--review', '--by', 'Jonas'), LATER)).toBe(
      `${id} agreed to by Jonas in ${SIDECAR}\n`,
    );
    expect((await entryOn(cwd, SALE)).reviewedBy).toEqual([{ by: 'Jonas', at: '2026-11-21T11:00:00Z' }]);
    await done(cwd, set('--rating', 'refuted'), { now: new Date('2026-11-21T12:00:00Z') });
    expect((await entryOn(cwd, SALE)).reviewedBy).toEqual([]);
  });
});

describe('set refuses, and writes nothing:', () => {
  test.each<[string, string[], RegExp]>([
    ['no words', [], /Say something of it: --status/u],
    ['a status that is none', ['--status', 'finished'], /Allowed choices are open, checking, done, dropped/u],
    [
      'a rating that is none here',
      ['--rating', 'mislead'],
      /'mislead' is none of the ratings here, which are correct, missing-context, misleading, refuted, unverifiable\. Do you mean 'misleading'\?/u,
    ],
    ['a script', ['--evidence', 'javascript:alert(1)'], /javascript:alert\(1\)’ is no web address/u],
    ['a command', ['--evidence', PAGE, '--evidence', 'command:quit'], /command:quit’ is no web address/u],
    ['a file', ['--evidence', 'file:///etc/passwd'], /is no web address/u],
    ['a host in disguise', ['--evidence', 'https://a.example@b.example/'], /is no web address/u],
    ['an empty note', ['--note', ' '], /A note needs a few words/u],
    ['a claim as a quotation', ['--question', 'said', '--status', 'open'], /Only of a quotation/u],
    ['a question that is none', ['--question', 'why', '--status', 'open'], /Allowed choices are true, said/u],
    ['agreement with nothing', ['--review'], /There is no verdict yet/u],
    ['agreement and a verdict', ['--review', '--rating', 'correct'], /does not change it/u],
    [
      'what is private but no evidence',
      ['--status', 'open', '--private'],
      /Only evidence is kept in private/u,
    ],
    ['id and words', ['--words', RUIN, '--status', 'open'], /by its ID or by --words, not by both/u],
  ])('%s', async (_, args, expected) => {
    const { cwd, set } = await onSale();
    const { code, out, err } = await factcheck(cwd, set(...args));
    expect({ code, out, err }).toEqual({ code: 2, out: '', err: expect.stringMatching(expected) });
    expect(readdirSync(cwd)).toEqual(['story.txt']);
  });

  test.each<[string, string[], RegExp]>([
    ['neither id nor words', ['story.txt'], /Name what is checked: by its ID, or with --words TEXT\./u],
    ['an id of nothing', ['story.txt', 'c-00000000'], /There is no ‘c-00000000’ in this article\./u],
    [
      'words that are not there',
      ['story.txt', '--words', 'a tidal wave'],
      /not in the article as they are given/u,
    ],
    [
      'words that stand twice',
      ['story.txt', '--words', 'the council'],
      /stand in the article more than once/u,
    ],
    ['an article that is gone', ['gone.txt', 'c-1'], /^newsmark: gone\.txt does not exist\n$/u],
    ['a folder', ['.', 'c-1'], /is a folder; name an article in it/u],
  ])('%s', async (_, args, expected) => {
    const cwd = folderOf({ 'story.txt': STORY.replace('the council on', 'the council, the council, on') });
    const { code, err } = await factcheck(cwd, ['set', ...args, '--status', 'open']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(expected) });
    expect(readdirSync(cwd)).toEqual(['story.txt']);
  });

  test('the id of a name, and agreement with oneself', async () => {
    const { cwd, set } = await onSale();
    const { out } = await runHere(['marks', 'list', 'story.txt', '--layer', 'actor'], { cwd });
    const name = /a-[0-9a-f]{8}/u.exec(out)?.[0] ?? '';
    const onName = await factcheck(cwd, ['set', 'story.txt', name, '--status', 'open']);
    expect(onName).toMatchObject({
      code: 2,
      err: expect.stringContaining('Only claims and quotations are checked'),
    });
    await done(cwd, set('--status', 'done', '--rating', 'correct'));
    const before = read(cwd, SIDECAR);
    const own = await factcheck(cwd, set('--review'), LATER);
    expect(own).toMatchObject({ code: 2, err: expect.stringContaining('a second person must look at it') });
    expect(read(cwd, SIDECAR)).toBe(before);
  });

  test('who nobody knows', async () => {
    const { cwd, set } = await onSale();
    const { code, err } = await factcheck(cwd, set('--status', 'open'), { userName: null });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(/--by NAME/u) });
  });

  test('the house’s own ratings are the ones', async () => {
    const cwd = folderOf({
      'newsmark.yaml': 'version: 1\narticles: ["*.txt"]\nratings: [sound, half, hollow]\n',
      'story.txt': STORY,
    });
    const id = await engineId(cwd, SALE);
    const { code, err } = await factcheck(cwd, ['set', 'story.txt', id, '--rating', 'correct']);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('which are sound, half, hollow.'),
    });
    await done(cwd, ['set', 'story.txt', id, '--status', 'done', '--rating', 'half']);
  });
});
