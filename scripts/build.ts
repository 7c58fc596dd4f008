/** `node scripts/build.ts [--production]`: makes `dist/`, tells the sizes and fails where a budget is exceeded. */
import { build, type Metafile } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { BUNDLES, buildOptions, type Bundle } from './bundles.ts';
import { notices } from './notices.ts';

/** The five packages that weigh most in a bundle, `newsmark` being our own sources. */
function heaviest(metafile: Metafile, output: string): string {
  const weights = new Map<string, number>();
  for (const [file, { bytesInOutput }] of Object.entries(metafile.outputs[output]?.inputs ?? {})) {
    const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(file)?.[1] ?? 'newsmark';
    weights.set(name, (weights.get(name) ?? 0) + bytesInOutput);
  }
  return [...weights]
    .sort((first, second) => second[1] - first[1])
    .slice(0, 5)
    .map(([name, bytes]) => `${name} ${inKilobytes(bytes)}`)
    .join(', ');
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0)} KB`;
}

/** Makes one bundle and tells its size; whether it kept its budget stands beside what it was made of. */
async function make(bundle: Bundle, production: boolean): Promise<{ metafile: Metafile; kept: boolean }> {
  const { metafile } = await build(buildOptions(bundle, production));
  if (metafile === undefined) throw new Error(`esbuild gave no metafile for ${bundle.output}.`);
  mkdirSync('build/meta', { recursive: true });
  writeFileSync(`build/meta/${bundle.output.replaceAll('/', '-')}.json`, JSON.stringify(metafile));
  const bytes = metafile.outputs[bundle.output]?.bytes ?? 0;
  const tooLarge = production && bytes > bundle.budget;
  const verdict = production ? ` of ${inKilobytes(bundle.budget)}${tooLarge ? ': TOO LARGE' : ''}` : '';
  console.log(
    `${bundle.output.padEnd(20)} ${inKilobytes(bytes)}${verdict} (${heaviest(metafile, bundle.output)})`,
  );
  return { metafile, kept: !tooLarge };
}

const production = process.argv.includes('--production');
rmSync('dist', { recursive: true, force: true });
const made = await Promise.all(BUNDLES.map((bundle) => make(bundle, production)));
writeFileSync('dist/NOTICES.txt', notices(made.map(({ metafile }) => metafile)));
process.exitCode = made.every(({ kept }) => kept) ? 0 : 1;
