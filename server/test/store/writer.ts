/*
 * A process that decides: `node writer.ts URI NAME COUNT` adds lines NAME-0 … to a file, one update each, and prints a line after each.
 * The tests start several on one file, and kill some.
 */
import { nodeSidecars } from '../../src/hosts/nodeSidecars.ts';

const [uri = '', name = '', count = '0'] = process.argv.slice(2);
const host = nodeSidecars();
for (let i = 0; i < Number(count); i++) {
  await host.update(uri, (text) => `${text ?? ''}${name}-${i}\n`);
  process.stdout.write(`${name}-${i}\n`);
}
