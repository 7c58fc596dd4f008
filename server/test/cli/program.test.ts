import { describe, expect, test } from 'vitest';
import { ENGINE } from '../../src/reports/version.ts';
import { runBundle, runHere } from './support.ts';

describe('the command line', () => {
  test('tells its version', async () => {
    expect(await runHere(['--version'])).toEqual({ code: 0, out: `${ENGINE}\n`, err: '' });
  });

  test('helps, with examples, for itself and for each command', async () => {
    for (const args of [
      ['--help'],
      ['check', '--help'],
      ['annotate', '--help'],
      ['recognize', '--help'],
      ['quotes', '--help'],
      ['factcheck', '--help'],
      ['factcheck', 'list', '--help'],
      ['factcheck', 'set', '--help'],
      ['factcheck', 'report', '--help'],
    ]) {
      const { code, out, err } = await runHere(args);
      expect({ args, code, err }).toEqual({ args, code: 0, err: '' });
      expect(out).toMatch(/^Usage: newsmark[\s\S]+\nExamples?:\n {2}newsmark /u);
    }
  });

  test.each([
    { args: [], says: 'Usage: newsmark' },
    { args: ['cheque'], says: "unknown command 'cheque'" },
    { args: ['check'], says: "missing required argument 'path'" },
    { args: ['check', 'a.txt', '--fail-on', 'often'], says: 'Allowed choices are hint, information' },
    { args: ['check', 'a.txt', '--format', 'xml'], says: 'Allowed choices are text, json' },
    { args: ['annotate', '--format', 'json'], says: 'Allowed choices are jsonl' },
    { args: ['annotate', '--colour'], says: "unknown option '--colour'" },
  ])('ends with 2 where it is not understood: $args', async ({ args, says }) => {
    const { code, out, err } = await runHere(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(says);
  });

  test('as it ships, it can be run, and survives that its reader leaves', async () => {
    const { code, out, err } = await runBundle(['--help'], { readerLeaves: true });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Usage: newsmark');
  });
});

describe('recognize', () => {
  test('tells score, verdict and reasons of each text', async () => {
    const { code, out, err } = await runHere(['recognize', 'bom.txt', 'empty.txt'], {
      cwd: 'test-fixtures/odd',
    });
    const lines = out.split('\n');
    expect(lines[0]).toMatch(/^\d\.\d\d {2}article {5}bom\.txt: .*dateline/u);
    expect(lines[1]).toMatch(/^0\.00 {2}no article {2}empty\.txt/u);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  test('says so where a corpus decides', async () => {
    const { out } = await runHere(['recognise', 'test-fixtures/sample/interview-lighthouse.txt']);
    expect(out).toContain(
      'article     test-fixtures/sample/interview-lighthouse.txt: listed by newsmark.yaml',
    );
  });

  test.each(['check', 'recognize', 'annotate', 'quotes', 'marks list', 'marks check', 'factcheck list'])(
    'names of files do not steer the terminal: %s',
    async (command) => {
      const { err } = await runHere([...command.split(' '), 'a\u001b[31m\u202eb.txt']);
      expect(err).toBe('newsmark: a[31mb.txt does not exist\n');
    },
  );

  test('tells what cannot be read, and goes on', async () => {
    const { code, out, err } = await runHere(['recognize', 'nul.txt', 'bom.txt', 'absent.txt'], {
      cwd: 'test-fixtures/odd',
    });
    expect(out.split('\n')).toHaveLength(2);
    expect(err).toBe('newsmark: nul.txt is a binary file\nnewsmark: absent.txt does not exist\n');
    expect(code).toBe(2);
  });
});
