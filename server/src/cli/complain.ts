import { printable } from '../reports/terminal.ts';
import type { Output } from './streams.ts';

/** Tells people on standard error what is wrong. Names of files may hold anything, but nothing that their terminal would obey. */
export function complain({ stderr }: { readonly stderr: Output }, complaint: string): Promise<void> {
  return stderr.write(`newsmark: ${printable(complaint)}\n`);
}
