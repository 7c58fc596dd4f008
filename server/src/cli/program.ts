import { Command, CommanderError, Option } from 'commander';
import { ENGINE } from '../reports/version.ts';
import { annotate } from './annotate.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { Streams } from './streams.ts';

const EXAMPLES = `
Examples:
  newsmark check articles/                            what an editor would ask
  newsmark check story.txt --rules broken-quote       one rule only
  newsmark check . --format json --fail-on never      for programs
  newsmark annotate story.txt > story.jsonl           everything that is known of a text
  newsmark annotate < corpus.jsonl > marks.jsonl      many texts, one a line
  newsmark recognize inbox/                           is this an article, and why?

Exit codes: 0 nothing at or above --fail-on, 1 something, 2 usage or file errors.`;

const ANNOTATE_HELP = `
Writes one JSON object a line, in the order of the files. Without files, reads
JSON lines {"id": "…", "text": "…"} from standard input. A document that cannot
be read gives {"id": …, "error": "…"} on its line, and exit code 2 at the end.

Each text is analysed by itself: newsmark.yaml and actors.yaml are not looked at.
Offsets count UTF-16 code units of the text as given.

Examples:
  newsmark annotate story.txt
  newsmark annotate < corpus.jsonl | jq '.quotations[] | select(.sourceKind == "absent")'`;

/**
 * Runs one command line, without the program's name, and tells its exit code. Never rejects for anything that a user can do.
 */
export async function run(args: readonly string[], streams: Streams): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const written: Promise<void>[] = [];
  const program = commands(streams, (outcome) => {
    code = outcome;
  });
  program.exitOverride().configureOutput({
    writeOut: (words) => written.push(streams.stdout.write(words)),
    writeErr: (words) => written.push(streams.stderr.write(words)),
  });
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Asked-for help and version end well; help that is shown because no command was given does not.
    const isAskedFor = error.code === 'commander.helpDisplayed' || error.code === 'commander.version';
    code = isAskedFor ? EXIT.fine : EXIT.failed;
  }
  await Promise.all(written);
  return code;
}

function commands(streams: Streams, ended: (code: ExitCode) => void): Command {
  const program = new Command('newsmark')
    .description('Annotates news: who is named, who is quoted, and what nobody is said to have said.')
    .version(ENGINE, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES);

  program
    .command('annotate')
    .summary('print everything that is known of texts, as JSON lines')
    .description('Prints everything that is known of texts, as JSON lines.')
    .argument('[file...]', 'the files to annotate, whatever they are')
    .addOption(new Option('--format <format>', 'how to print').choices(['jsonl']).default('jsonl'))
    .addHelpText('after', ANNOTATE_HELP)
    .action(async (files: string[]) => ended(await annotate(files, streams)));

  return program;
}
