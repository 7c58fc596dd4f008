/** Nothing at or above `--fail-on`; something; or a command, a file or a line that could not be understood. */
export const EXIT = { fine: 0, found: 1, failed: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
