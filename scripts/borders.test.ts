import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkBorders, inOneLine, type BorderReport } from './borders/check.ts';
import { ROOMS } from './borders/rooms.ts';
import { borderRules } from './borders/rules.ts';

/** Checks a small repository of these files, in which one package is installed. */
async function checkTree(files: Readonly<Record<string, string>>): Promise<BorderReport> {
  const root = mkdtempSync(path.join(tmpdir(), 'newsmark-borders-'));
  const installed = {
    'package.json': '{"name":"planted","type":"module","dependencies":{"left-pad":"1.0.0"}}',
    'node_modules/left-pad/package.json': '{"name":"left-pad","version":"1.0.0","main":"index.js"}',
    'node_modules/left-pad/index.js': 'module.exports = 1;',
  };
  try {
    for (const [file, content] of Object.entries({ ...installed, ...files })) {
      mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(root, file), content);
    }
    return await checkBorders(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Expects exactly these crossings, each as 'rule: from → to'. */
async function checkCrossings(
  files: Readonly<Record<string, string>>,
  expected: readonly string[],
): Promise<void> {
  const { violations, unseen } = await checkTree(files);
  expect(violations.map(inOneLine)).toEqual(expected);
  expect(unseen).toEqual([]);
}

/** The text of an import from one file of the tree to another. */
function importOf(from: string, to: string): string {
  const way = path.posix.relative(path.posix.dirname(from), to);
  return `import '${way.startsWith('.') ? way : `./${way}`}';\n`;
}

const NOTHING = 'export {};\n';

test('every rule rings where it is broken', async () => {
  const files: Record<string, string> = {
    'scripts/tool.ts': NOTHING,
    'training/train.ts': NOTHING,
    'training/unlisted.ts': "import 'right-pad';\n",
    'server/src/reports/some.test.ts': NOTHING,
    'server/src/reports/shipped.ts': importOf(
      'server/src/reports/shipped.ts',
      'server/src/reports/some.test.ts',
    ),
    'server/src/reports/lost.ts': "import './nowhere.ts';\n",
    'server/src/reports/there.ts': "import './back.ts';\n",
    'server/src/reports/back.ts': "import './there.ts';\n",
    'scripts/learned.ts': "import '../training/train.ts';\n",
  };
  for (const { folder } of ROOMS) {
    const file = `${folder}/planted.ts`;
    files[file] = `${importOf(file, 'scripts/tool.ts')}import 'left-pad';\nimport 'node:fs';\n`;
  }
  const { violations } = await checkTree(files);
  const silent = borderRules()
    .map(({ name }) => name)
    .filter((name) => !violations.some(({ rule }) => rule === name));
  expect(silent).toEqual([]);
});

test('a stage sees the stages before it, and none after it', async () => {
  await checkCrossings(
    {
      'server/src/engine/text/span.ts': NOTHING,
      'server/src/engine/inputs.ts': NOTHING,
      'server/src/engine/analysis.ts': "import './actors/actors.ts';\nimport './claims/claims.ts';\n",
      'server/src/engine/actors/actors.ts':
        "import '../text/span.ts';\nimport '../inputs.ts';\nimport '../claims/claims.ts';\n",
      'server/src/engine/claims/claims.ts': "import '../text/span.ts';\n",
      'server/src/engine/language/tokens.ts': "import '../analysis.ts';\n",
    },
    [
      'server/src/engine/actors: rooms: server/src/engine/actors/actors.ts → server/src/engine/claims/claims.ts',
      'server/src/engine/language: rooms: server/src/engine/language/tokens.ts → server/src/engine/analysis.ts',
    ],
  );
});

test('the engine has one door', async () => {
  await checkCrossings(
    {
      'server/src/engine/index.ts': "export * from './text/span.ts';\n",
      'server/src/engine/text/span.ts': 'export interface Span {}\n',
      'server/src/findings/rule.ts':
        "import type { Span } from '../engine/index.ts';\nexport type Place = Span;\n",
      'server/src/features/hover.ts':
        "import type { Span } from '../engine/text/span.ts';\nexport type Place = Span;\n",
    },
    ['server/src/features: rooms: server/src/features/hover.ts → server/src/engine/text/span.ts'],
  );
});

test('neighbours that must not know each other', async () => {
  await checkCrossings(
    {
      'server/src/protocol/protocol.ts': NOTHING,
      'server/src/workspace/workspace.ts': NOTHING,
      'server/src/annotations/yaml.ts': "import '../corpus/membership.ts';\n",
      'server/src/corpus/membership.ts': NOTHING,
      'server/src/lsp/main.ts': "import '../cli/main.ts';\nimport '../workspace/workspace.ts';\n",
      'server/src/cli/main.ts': NOTHING,
      'client/src/extension.ts':
        "import '../../server/src/protocol/protocol.ts';\nimport '../../server/src/workspace/workspace.ts';\nimport 'vscode';\n",
    },
    [
      'client/src: rooms: client/src/extension.ts → server/src/workspace/workspace.ts',
      'server/src/annotations: rooms: server/src/annotations/yaml.ts → server/src/corpus/membership.ts',
      'server/src/lsp: rooms: server/src/lsp/main.ts → server/src/cli/main.ts',
    ],
  );
});

test('no way of importing slips through', async () => {
  const target = '../claims/claims.ts';
  const ways = [
    `import '${target}';`,
    `import { claim } from '${target}'; export const one = claim;`,
    `import type { Claim } from '${target}'; export type One = Claim;`,
    `export { claim } from '${target}';`,
    `export type { Claim } from '${target}';`,
    `export const later = () => import('${target}');`,
  ];
  const files: Record<string, string> = {
    'server/src/engine/claims/claims.ts': 'export const claim = 1;\nexport type Claim = number;\n',
  };
  ways.forEach((way, index) => {
    files[`server/src/engine/text/way${index}.ts`] = `${way}\n`;
  });
  await checkCrossings(
    files,
    ways.map(
      (_way, index) =>
        `server/src/engine/text: rooms: server/src/engine/text/way${index}.ts → server/src/engine/claims/claims.ts`,
    ),
  );
});

test('a test may use what its room may not', async () => {
  await checkCrossings(
    {
      'server/src/engine/text/span.test.ts':
        "import 'left-pad';\nimport 'node:fs';\nimport '../../../test/support.ts';\n",
      'server/test/support.ts': NOTHING,
    },
    [],
  );
});
