import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { RULE_IDS } from '../findings/rules/index.ts';
import type { RuleId } from '../findings/types.ts';
import { SEVERITIES } from '../reports/report.ts';
import { ENGINE } from '../reports/version.ts';
import { annotate, ANNOTATE_HELP } from './annotate.ts';
import { isColoured, withColourOptions, type GivenColour } from './colour.ts';
import { check, CHECK_HELP, type CheckOptions } from './check.ts';
import { evaluateCorpora, EVAL_HELP, type EvalOptions } from './eval.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { explain, EXPLAIN_HELP } from './explain.ts';
import { addFactcheckCommand } from './factcheck/command.ts';
import { addMarksCommand } from './marks/command.ts';
import { queries, QUERIES_HELP, type QueriesOptions } from './queries.ts';
import { quotes, QUOTES_HELP, type QuotesOptions } from './quotes.ts';
import { recognize, RECOGNIZE_HELP } from './recognize.ts';
import type { Streams } from './streams.ts';
import { worth, WORTH_HELP, type WorthOptions } from './worth.ts';

const EXAMPLES = `
Examples:
  newsmark check articles/                            what an editor would ask
  newsmark check story.txt --rules broken-quote       one rule only
  newsmark check . --format json --fail-on never      for programs
  newsmark annotate story.txt > story.jsonl           everything that is known of a text
  newsmark annotate < corpus.jsonl > marks.jsonl      many texts, one a line
  newsmark recognize inbox/                           is this an article, and why?
  newsmark quotes articles/ --format csv              who said what
  newsmark explain story.txt:12                       why a line is asked about, or not
  newsmark worth articles/ --top 20                   what a fact-checker would start with
  newsmark queries articles/ > queries.md             what the authors are to be asked
  newsmark marks list story.txt                       what people decided, and what waits
  newsmark factcheck list articles/                   what is checked, and what might be
  newsmark eval reviewed/                             how often the engine is right

Exit codes: 0 all calm, 1 a remark at --fail-on or graver, or something is open
with --require-checked, 2 something was not understood or could not be read.`;

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
  handDown(program);
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

/** Gives a command's settings to those below it. */
function handDown(command: Command): void {
  for (const inner of command.commands) {
    inner.copyInheritedSettings(command);
    handDown(inner);
  }
}

function commands(streams: Streams, ended: (code: ExitCode) => void): Command {
  const program = new Command('newsmark')
    .description('Annotates news: who is named, who is quoted, and what nobody is said to have said.')
    .version(ENGINE, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES);

  withColourOptions(program.command('check'))
    .summary('print what an editor would ask about articles')
    .description('Prints what an editor would ask about articles.')
    .argument('<path...>', 'files and folders')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 where something is at or above this level')
        .choices([...SEVERITIES.toReversed(), 'never'])
        .default('warning'),
    )
    .addOption(new Option('--rules <ids>', 'only these rules, parted by commas').argParser(parseRules))
    .option('--require-checked', 'exit with 1 while something is not ticked off or checked')
    .addHelpText('after', CHECK_HELP)
    .action(async (paths: string[], given: GivenCheckOptions) =>
      ended(await check(paths, checkOptions(given, streams), streams)),
    );

  program
    .command('annotate')
    .summary('print everything that is known of texts, as JSON lines')
    .description('Prints everything that is known of texts, as JSON lines.')
    .argument('[file...]', 'the files to annotate, whatever they are')
    .addOption(new Option('--format <format>', 'how to print').choices(['jsonl']).default('jsonl'))
    .addHelpText('after', ANNOTATE_HELP)
    .action(async (files: string[]) => ended(await annotate(files, streams)));

  withColourOptions(program.command('quotes'))
    .summary('print who said what in articles')
    .description('Prints who said what in articles.')
    .argument('<path...>', 'files and folders')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['text', 'csv', 'jsonl']).default('text'),
    )
    .option('--speaker <name>', 'only what this speaker says')
    .addHelpText('after', QUOTES_HELP)
    .action(async (paths: string[], given: GivenQuotesOptions) => {
      const { format, speaker = null } = given;
      ended(await quotes(paths, { format, speaker, colour: isColoured(given, streams) }, streams));
    });

  program
    .command('explain')
    .summary('say what speaks for and against a question, in words')
    .description('Says what speaks for and against a question, in words.')
    .argument('<file:line>', 'an article and a line in it')
    .addHelpText('after', EXPLAIN_HELP)
    .action(async (place: string) => ended(await explain(place, streams)));

  withColourOptions(program.command('worth'))
    .summary('print what a fact-checker would start with')
    .description('Prints what a fact-checker would start with.')
    .argument('<path...>', 'files and folders')
    .option('--top <count>', 'at most this many sentences', parseCount)
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', WORTH_HELP)
    .action(async (paths: string[], given: GivenWorthOptions) => {
      const { format, top = null } = given;
      ended(await worth(paths, { format, top, colour: isColoured(given, streams) }, streams));
    });

  program
    .command('queries')
    .summary('print what authors are to be asked')
    .description('Prints what authors are to be asked.')
    .argument('<path...>', 'files and folders')
    .addOption(new Option('--format <format>', 'how to print').choices(['md', 'csv', 'json']).default('md'))
    .addHelpText('after', QUERIES_HELP)
    .action(async (paths: string[], given: QueriesOptions) => ended(await queries(paths, given, streams)));

  program
    .command('recognize')
    .alias('recognise')
    .summary('say whether files are articles, and why')
    .description('Says whether files are articles, and why.')
    .argument('<path...>', 'files and folders')
    .addHelpText('after', RECOGNIZE_HELP)
    .action(async (paths: string[]) => ended(await recognize(paths, streams)));

  withColourOptions(program.command('eval'))
    .summary('compare the engine with what people decided')
    .description('Compares the engine with what people decided.')
    .argument('<path...>', 'articles and folders with their sidecars')
    .option('--by <name>', 'only what this person decided')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', EVAL_HELP)
    .action(async (paths: string[], given: GivenEvalOptions) => {
      const { by = null, format } = given;
      ended(await evaluateCorpora(paths, { by, format, colour: isColoured(given, streams) }, streams));
    });

  addMarksCommand(program, streams, ended);
  addFactcheckCommand(program, streams, ended);

  return program;
}

/** The options of `check` as commander hands them over. */
interface GivenCheckOptions extends Pick<CheckOptions, 'format' | 'failOn'>, GivenColour {
  readonly rules?: readonly RuleId[];
  readonly requireChecked?: boolean;
}

interface GivenQuotesOptions extends Pick<QuotesOptions, 'format'>, GivenColour {
  readonly speaker?: string;
}

/** The options of `worth` as commander hands them over. */
interface GivenWorthOptions extends Pick<WorthOptions, 'format'>, GivenColour {
  readonly top?: number;
}

/** The options of `eval` as commander hands them over. */
interface GivenEvalOptions extends Pick<EvalOptions, 'format'>, GivenColour {
  readonly by?: string;
}

function checkOptions(given: GivenCheckOptions, streams: Streams): CheckOptions {
  const { format, failOn, rules = null, requireChecked = false } = given;
  return { format, failOn, rules, requireChecked, colour: isColoured(given, streams) };
}

function parseCount(given: string): number {
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new InvalidArgumentError('It must be a whole number from 1.');
  return Number(given);
}

function parseRules(ids: string): RuleId[] {
  return ids.split(',').map((given) => {
    const id = RULE_IDS.find((known) => known === given.trim());
    if (id === undefined) {
      throw new InvalidArgumentError(
        `There is no rule '${given.trim()}'. The rules are: ${RULE_IDS.join(', ')}.`,
      );
    }
    return id;
  });
}
