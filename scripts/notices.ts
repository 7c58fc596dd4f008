import type { Metafile } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The licences of every package that is part of a bundle, each with its name and version, for `dist/NOTICES.txt`. */
export function notices(metafiles: readonly Metafile[]): string {
  const folders = new Set<string>();
  for (const { inputs } of metafiles) {
    for (const file of Object.keys(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(file)?.[0];
      if (folder !== undefined) folders.add(folder);
    }
  }
  return [...folders].toSorted().map(noticeOf).join('\n\n');
}

/** Throws for a package without a licence file: what we ship, we may ship. */
function noticeOf(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file.`);
  const licence = readFileSync(path.join(folder, file), 'utf8').trim();
  return `${'='.repeat(72)}\n${name} ${version}\n${'='.repeat(72)}\n\n${licence}\n`;
}
