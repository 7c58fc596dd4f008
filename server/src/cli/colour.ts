import { Option, type Command } from 'commander';
import type { Streams } from './streams.ts';

/** The options of `withColourOptions` as commander hands them over. */
export interface GivenColour {
  readonly colour: boolean;
  readonly color: boolean;
}

/** The command with the options that refuse colours. */
export function withColourOptions(command: Command): Command {
  return command
    .option('--no-colour', 'print without colours, as with the environment variable NO_COLOR')
    .addOption(new Option('--no-color').hideHelp());
}

/** Whether colours are wanted: on a terminal, unless they were refused. */
export function isColoured({ colour, color }: GivenColour, { stdout, noColour }: Streams): boolean {
  return colour && color && !noColour && stdout.isTerminal;
}
