import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BUNDLES } from './bundles.ts';
import { shippedFiles, shippedManifest } from './shipped.ts';

/** What lies about in a checkout after a build: what should ship, and what must not. */
const LYING_ABOUT: readonly string[] = [
  ...BUNDLES.flatMap(({ output }) => [output, `${output}.map`]),
  'dist/NOTICES.txt',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'ARCHITECTURE.md',
  'client/media/icon.png',
  'client/media/review.svg',
  'client/media/icon.svg',
  'client/src/extension.ts',
  'server/models/LICENSE',
  'server/models/actors.bin',
  'server/models/actors.md',
  'server/models/attribution.bin',
  'server/models/attribution.md',
  'server/models/claims.bin',
  'server/models/claims.md',
  'server/models/words.bin',
  'server/models/words.md',
  'server/schemas/actors.schema.json',
  'server/schemas/marks.schema.json',
  'server/schemas/newsmark.schema.json',
  'server/src/engine/index.ts',
  'server/test/support/markers.ts',
  'syntaxes/news-article.configuration.json',
  'syntaxes/news-article.test.ts',
  'syntaxes/news-article.tmLanguage.json',
  'docs/formats.md',
  'docs/images/dark.png',
  'docs/rules/README.md',
  'docs/rules/vague-source.md',
  'node_modules/yaml/package.json',
  'test-fixtures/sample/newsmark.yaml',
  'training/train.py',
  'scripts/build.ts',
  'build/meta/dist-client.cjs.json',
  '.cache/workbench/package.json',
  '.ci/run',
  '.env',
  '.oxlintrc.json',
  'newsmark.vsix',
  'package-lock.json',
  'tsconfig.json',
];

/** The whole of the package. A change here is a change of what users install. */
const SHIPPED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'client/media/icon.png',
  'client/media/review.svg',
  'dist/NOTICES.txt',
  'dist/cli.cjs',
  'dist/client.cjs',
  'dist/server.cjs',
  'dist/web/client.js',
  'dist/web/server.js',
  'docs/rules/README.md',
  'docs/rules/vague-source.md',
  'package.json',
  'server/models/LICENSE',
  'server/models/actors.bin',
  'server/models/actors.md',
  'server/models/attribution.bin',
  'server/models/attribution.md',
  'server/models/claims.bin',
  'server/models/claims.md',
  'server/models/words.bin',
  'server/models/words.md',
  'server/schemas/actors.schema.json',
  'server/schemas/marks.schema.json',
  'server/schemas/newsmark.schema.json',
  'syntaxes/news-article.configuration.json',
  'syntaxes/news-article.tmLanguage.json',
];

test('the package holds these files and no others', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsmark-package-'));
  try {
    for (const file of LYING_ABOUT) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), '');
    }
    cpSync('.vscodeignore', path.join(folder, '.vscodeignore'));
    cpSync('package.json', path.join(folder, 'package.json'));
    expect(await shippedFiles(folder)).toEqual(SHIPPED);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the manifest that ships says nothing of how the project is built', () => {
  const repository = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;
  const shipped = JSON.parse(shippedManifest(JSON.stringify(repository))) as Record<string, unknown>;
  expect(Object.keys(repository).filter((name) => !(name in shipped))).toEqual([
    'type',
    'bin',
    'scripts',
    'dependencies',
    'devDependencies',
    'allowScripts',
  ]);
});

test('everything that the manifest points to ships', () => {
  const manifest = shippedManifest(readFileSync('package.json', 'utf8'));
  const paths = [...manifest.matchAll(/"(?:\.\/)?((?:client|dist|server|syntaxes)\/[^"]+)"/gu)].map(
    ([, file]) => file,
  );
  expect(paths.filter((file) => file === undefined || !SHIPPED.includes(file))).toEqual([]);
  expect(paths).toContain('dist/web/client.js');
});
