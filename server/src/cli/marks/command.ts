import { Argument, InvalidArgumentError, Option, type Command } from 'commander';
import { LAYERS } from '../../annotations/sidecar/types.ts';
import type { Span } from '../../engine/index.ts';
import type { Addition } from '../../features/marks/adding.ts';
import type { Ask } from '../../features/marks/deciding.ts';
import { MARK_STATES, type MarkFilter } from '../../reports/marks.ts';
import { isColoured, withColourOptions, type GivenColour } from '../colour.ts';
import type { ExitCode } from '../exitCode.ts';
import type { Streams } from '../streams.ts';
import { checkMarks } from './check.ts';
import { addMark, setMark } from './decide.ts';
import { listMarks } from './list.ts';

const MARKS_HELP = `
Decisions are kept beside the article, in story.txt.marks.yaml unless the
'marks' of its newsmark.yaml says otherwise. The article is never changed.
Who decides is --by NAME, else the user.name of git's settings.

Examples:
  newsmark marks list story.txt
  newsmark marks set story.txt q-3fa91c02 corrected --value speaker=ada-thorne
  newsmark marks add story.txt --layer note --start 81 --end 96 --note "Check."
  newsmark marks check articles/ --write`;

const LIST_HELP = `
Lists what people decided and, where nobody did, what the engine suggests. Of
several people's decisions on one mark the first counts. Orphans (not found
again in the article) and stale marks (to be decided again) keep their state.

JSON: an array of marks; docs/formats.md has their fields. Offsets count UTF-16
code units of the file as it stands.

Examples:
  newsmark marks list articles/ --state orphan
  newsmark marks list story.txt --layer quotation --format json`;

const SET_HELP = `
ID is that of a mark or of a suggestion of 'marks list'. A correction needs
values; of an actor, any decision may hold for the whole file (scope=file):

  actor      type=PERSON|ORG|PLACE|GROUP  actor=ID  name=NAME  scope=file
  quotation  kind=direct|partial|indirect|term  speaker=ID (speaker= is nobody)
             cue=START-END  source=START-END
  claim      label=flag|clean

Examples:
  newsmark marks set story.txt a-11a52459 rejected
  newsmark marks set story.txt q-3fa91c02 corrected --value speaker= kind=partial
  newsmark marks set story.txt q-3fa91c02 accepted --at 262-281   (an orphan)`;

const ADD_HELP = `
Names and claims keep clear of others; quotations may stand inside of each
other; notes stand anywhere. None cuts a word, and a claim is a whole
sentence. The values are those of 'marks set'.

Example:
  newsmark marks add story.txt --layer actor --start 81 --end 96 --value type=ORG`;

const CHECK_HELP = `
Finds every mark again in its article. Tells orphans, with where they may
belong now, stale marks and mistakes in sidecars, each at its place. --write
brings the places of moved marks up to date and changes nothing else.

Exit codes: 0 all in place (moved marks are), 1 an orphan, a stale mark or a
mistake, 2 something could not be read or written.`;

/** Adds `marks` with its four commands. */
export function addMarksCommand(program: Command, streams: Streams, ended: (code: ExitCode) => void): void {
  const marks = program
    .command('marks')
    .summary('read, make and check decisions on articles')
    .description('Reads, makes and checks the decisions of people on articles.')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', MARKS_HELP);

  withColourOptions(marks.command('list'))
    .summary('list decisions and suggestions')
    .description('Lists decisions and suggestions.')
    .argument('<path...>', 'articles and folders')
    .addOption(new Option('--state <state>', 'only marks in this state').choices(MARK_STATES))
    .addOption(new Option('--layer <layer>', 'only marks of this layer').choices(LAYERS))
    .option('--by <name>', 'only what this person decided')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .addHelpText('after', LIST_HELP)
    .action(async (paths: string[], given: GivenListOptions) => {
      const { state = null, layer = null, by = null, format } = given;
      const options = { state, layer, by, format, colour: isColoured(given, streams) };
      ended(await listMarks(paths, options, streams));
    });

  marks
    .command('set')
    .summary('decide on a mark or a suggestion')
    .description('Decides on a mark or a suggestion.')
    .argument('<file>', 'the article')
    .argument('<id>', 'the mark')
    .addArgument(
      new Argument('<decision>', 'what is said of it').choices([
        'accepted',
        'rejected',
        'corrected',
        'unsure',
      ]),
    )
    .option('--by <name>', 'who decides')
    .option('--note <text>', 'what should be known about it; an empty one goes')
    .option('--value <key=value...>', 'what is right')
    .option('--at <start-end...>', 'the new place of an orphan, piece by piece', placesOf)
    .addHelpText('after', SET_HELP)
    .action(async (file: string, id: string, decision: Ask['decision'], given: GivenSetOptions) => {
      const { by, note, value = [], at = [] } = given;
      ended(await setMark(file, by ?? null, { id, decision, values: value, note, at }, streams));
    });

  marks
    .command('add')
    .summary('add a mark that is missing')
    .description('Adds a mark that is missing.')
    .argument('<file>', 'the article')
    .addOption(
      new Option('--layer <layer>', 'what it is')
        .choices(LAYERS.filter((layer) => layer !== 'finding'))
        .makeOptionMandatory(),
    )
    .requiredOption('--start <offset>', 'its first UTF-16 code unit in the file', offsetOf)
    .requiredOption('--end <offset>', 'the unit behind its last', offsetOf)
    .option('--value <key=value...>', 'what is to be said of it')
    .option('--by <name>', 'who adds it')
    .option('--note <text>', 'what should be known about it')
    .addHelpText('after', ADD_HELP)
    .action(async (file: string, { layer, start, end, by, note, value = [] }: GivenAddOptions) =>
      ended(await addMark(file, by ?? null, { layer, span: { start, end }, values: value, note }, streams)),
    );

  withColourOptions(marks.command('check'))
    .summary('find every mark again, and tell what was lost')
    .description('Finds every mark again, and tells what was lost.')
    .argument('<path...>', 'articles, sidecars and folders')
    .option('--write', 'bring the places of moved marks up to date', false)
    .addHelpText('after', CHECK_HELP)
    .action(async (paths: string[], given: GivenCheckOptions) =>
      ended(await checkMarks(paths, { write: given.write, colour: isColoured(given, streams) }, streams)),
    );
}

/** The options as commander hands them over. */
interface GivenListOptions extends GivenColour {
  readonly state?: NonNullable<MarkFilter['state']>;
  readonly layer?: NonNullable<MarkFilter['layer']>;
  readonly by?: string;
  readonly format: 'text' | 'json';
}

interface GivenSetOptions {
  readonly by?: string;
  readonly note?: string;
  readonly value?: readonly string[];
  readonly at?: readonly Span[];
}

interface GivenAddOptions {
  readonly layer: Addition['layer'];
  readonly start: number;
  readonly end: number;
  readonly by?: string;
  readonly note?: string;
  readonly value?: readonly string[];
}

interface GivenCheckOptions extends GivenColour {
  readonly write: boolean;
}

function offsetOf(given: string): number {
  if (!/^\d{1,9}$/.test(given)) throw new InvalidArgumentError('An offset is a whole number from 0.');
  return Number(given);
}

/** One more place behind those that were given before. */
function placesOf(given: string, before: readonly Span[] | undefined): Span[] {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(given) ?? [];
  if (start === undefined || end === undefined)
    throw new InvalidArgumentError('A place is START-END, two offsets into the file, such as 262-281.');
  return [...(before ?? []), { start: Number(start), end: Number(end) }];
}
