/**
 * What `npm run bench:factcheck` compares with: a program that walks a folder, reads every article and sidecar, and has the YAML library
 * read each sidecar, with nothing kept and nothing found again. It prints the milliseconds that this took.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const [folder = '.'] = process.argv.slice(2);
const began = performance.now();
let entries = 0;
for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.txt')) readFileSync(join(folder, name), 'utf8');
  if (!name.endsWith('.marks.yaml')) continue;
  const sidecar = parse(readFileSync(join(folder, name), 'utf8')) as { readonly marks?: readonly unknown[] };
  entries += sidecar.marks?.length ?? 0;
}
console.log(JSON.stringify({ took: performance.now() - began, entries }));
