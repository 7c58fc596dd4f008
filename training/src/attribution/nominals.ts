import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { analyze, type Analysis, type Span } from '../../../server/src/engine/index.ts';
import { INPUTS } from '../inputs.ts';

/** The project's own articles, and the seeds beside the repository. */
const FOLDERS = [
  new URL('../../../test-fixtures/sample/', import.meta.url),
  new URL('../../../../shared/seeds/', import.meta.url),
];

/** Prints every source that describes who speaks in the place of a name, with who that is taken to be: `node src/attribution/nominals.ts`. */
function main(): void {
  for (const folder of FOLDERS.filter((one) => existsSync(one))) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
      if (!/\.(?:txt|md)$/.test(file)) continue;
      const text = readFileSync(new URL(file, folder), 'utf8');
      for (const line of nominals(text, analyze(text, INPUTS))) console.log(`${file.padEnd(28)}${line}`);
    }
  }
}

function nominals(text: string, { actors, mentions, quotations }: Analysis): string[] {
  const names = new Set(mentions.filter(({ form }) => form === 'name').map(key));
  return quotations.flatMap(({ attribution: { source, sourceKind, speaker, confidence } }) => {
    const [first] = source;
    const phrase = text.slice(first?.start, first?.end).replaceAll('\n', ' ');
    if (first === undefined || names.has(key(first)) || /^\p{L}+$/u.test(phrase)) return [];
    const who = actors.find(({ id }) => id === speaker)?.name ?? '–';
    return [`${phrase.padEnd(52)}${sourceKind.padEnd(10)}${who.padEnd(28)}${confidence.toFixed(2)}`];
  });
}

function key({ start, end }: Span): string {
  return `${start}-${end}`;
}

main();
