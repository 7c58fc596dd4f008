import { Option, type Command } from 'commander';
import type { CheckStatus, Question } from '../../annotations/checks/types.ts';
import { CHECK_FILTERS, CHECK_STATUSES, type CheckFilter } from '../../reports/checks.ts';
import { SHEET_FORMATS, type SheetFormat } from '../../reports/sheets/sheetText.ts';
import { isColoured, withColourOptions, type GivenColour } from '../colour.ts';
import type { ExitCode } from '../exitCode.ts';
import type { Streams } from '../streams.ts';
import { listChecks } from './list.ts';
import { reportChecks } from './report.ts';
import { setCheck } from './set.ts';

const FACTCHECK_HELP = `
What is checked is kept beside the article, with the decisions of 'marks'. The
article is never changed. Who checks is --by NAME, else the user.name of git's
settings. docs/factcheck.md says more.

Examples:
  newsmark factcheck list articles/ --no-proposed
  newsmark factcheck set story.txt c-3fa91c02 --status done --rating misleading \\
      --evidence https://saltmere-harbour.example/tides --verdict "By a foot."
  newsmark factcheck report articles/ --format html --output sheet.html`;

const LIST_HELP = `
Lists what people put on the fact-check lists of articles and, unless
--no-proposed is given, what the engine proposes. Of several people's work on
one mark all is merged; what is private is never printed. Stale entries, whose
words have changed, and orphans, whose words are gone, keep their status.

JSON: an array; docs/formats.md has its fields. Offsets count UTF-16 code units
of the file as it stands.

Examples:
  newsmark factcheck list story.txt --status open
  newsmark factcheck list . --by Mara --rating refuted
  newsmark factcheck list . --format json | jq '.[] | select(.evidence == [])'`;

const SET_HELP = `
ID is that of an entry of 'factcheck list', of a claim or a quotation of 'marks
list', which is put on the list, or of a finding of 'check --format json', which
means the claim or quotation that it is about. --words names it by its words instead:
a sentence, a quotation, or some words of the article, which become a claim. Of
a quotation, two things are asked: whether it is true and, with --question said,
whether it was said so.

RATING is one of the 'ratings' of the article's newsmark.yaml; without one they
are correct, missing-context, misleading, refuted and unverifiable. What is left
out stays as it is; an empty text takes away what stood there. --review agrees
with the verdict of somebody else. --private keeps the evidence out of the
sidecar, in a file of its own that no sheet shows.

Examples:
  newsmark factcheck set story.txt c-3fa91c02 --status checking
  newsmark factcheck set story.txt c-3fa91c02 --status done --rating refuted
  newsmark factcheck set story.txt --words "ruin every shop" --status open
  newsmark factcheck set story.txt q-a537325e --question said --status done \\
      --rating correct --evidence https://saltmere-radio.example/tape
  newsmark factcheck set story.txt c-3fa91c02 --review --by Jonas`;

const REPORT_HELP = `
Writes the fact-check sheet of articles: md (Markdown), html (one page, for
printing, too), csv (one line for each question), or claimreview (JSON-LD of
schema.org for published checks, only of verdicts that say all that it needs).
What is left out, and why, is told on standard error. What is private is in none.

Examples:
  newsmark factcheck report story.txt --format md > sheet.md
  newsmark factcheck report articles/ --format html --output sheet.html`;

/** Adds `factcheck` with its three commands. */
export function addFactcheckCommand(
  program: Command,
  streams: Streams,
  ended: (code: ExitCode) => void,
): void {
  const factcheck = program
    .command('factcheck')
    .summary('list, make and print fact-checks')
    .description('Lists, makes and prints fact-checks.')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', FACTCHECK_HELP);

  withColourOptions(factcheck.command('list'))
    .summary('list what is checked and what might be')
    .description('Lists what is checked and what might be.')
    .argument('<path...>', 'articles and folders')
    .addOption(new Option('--status <status>', 'only what stands so').choices(CHECK_FILTERS))
    .option('--rating <rating>', 'only what has this rating')
    .option('--by <name>', 'only what this person has put as it stands')
    .option('--no-proposed', 'leave out what only the engine proposes')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', LIST_HELP)
    .action(async (paths: string[], given: GivenListOptions) => {
      const { status = null, rating = null, by = null, proposed, format } = given;
      const options = { status, rating, by, proposed, format, colour: isColoured(given, streams) };
      ended(await listChecks(paths, options, streams));
    });

  factcheck
    .command('set')
    .summary('put something on the list, or say how it stands')
    .description('Puts something on the list, or says how it stands.')
    .argument('<file>', 'the article')
    .argument('[id]', 'what is checked')
    .option('--words <text>', 'what is checked, by its words')
    .addOption(new Option('--status <status>', 'where you are with it').choices(CHECK_STATUSES))
    .option('--rating <rating>', 'the verdict, on the scale of the house')
    .option('--evidence <url>', 'a web page that you looked at; once for each', oneMore)
    .option('--verdict <text>', 'the verdict in words')
    .option('--by <name>', 'who checks')
    .option('--claimant <name>', 'whose claim it is')
    .addOption(
      new Option('--question <question>', 'whether it is true, or was said so')
        .choices(['true', 'said'])
        .default('true'),
    )
    .option('--note <text>', 'what should be known about it')
    .option('--review', 'agree with the verdict of somebody else')
    .option('--private', 'keep this evidence out of the sidecar and of every sheet')
    .addHelpText('after', SET_HELP)
    .action(async (file: string, id: string | undefined, given: GivenSetOptions) => {
      const { by = null, words = null, evidence = [], review = false, ...rest } = given;
      const { private: isPrivate = false, ...said } = rest;
      const options = { ...said, id: id ?? null, words, evidence, review, isPrivate };
      ended(await setCheck(file, by, options, streams));
    });

  factcheck
    .command('report')
    .summary('write a fact-check sheet')
    .description('Writes a fact-check sheet.')
    .argument('<path...>', 'articles and folders')
    .addOption(new Option('--format <format>', 'what to write').choices(SHEET_FORMATS).makeOptionMandatory())
    .option('--output <file>', 'where to, instead of standard output')
    .addHelpText('after', REPORT_HELP)
    .action(async (paths: string[], { format, output }: GivenReportOptions) =>
      ended(await reportChecks(paths, { format, output: output ?? null }, streams)),
    );
}

/** The options as commander hands them over. */
interface GivenListOptions extends GivenColour {
  readonly status?: NonNullable<CheckFilter['status']>;
  readonly rating?: string;
  readonly by?: string;
  readonly proposed: boolean;
  readonly format: 'text' | 'json';
}

interface GivenSetOptions {
  readonly words?: string;
  readonly status?: CheckStatus;
  readonly rating?: string;
  readonly evidence?: readonly string[];
  readonly verdict?: string;
  readonly by?: string;
  readonly claimant?: string;
  readonly question: Question;
  readonly note?: string;
  readonly review?: boolean;
  readonly private?: boolean;
}

interface GivenReportOptions {
  readonly format: SheetFormat;
  readonly output?: string;
}

/** One more beside those that were given before. */
function oneMore(given: string, before: readonly string[] | undefined): string[] {
  return [...(before ?? []), given];
}
