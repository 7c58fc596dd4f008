import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { SOURCES } from './rooms.ts';
import { borderRules } from './rules.ts';

/** A border that is crossed: which rule forbids it, and where. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export interface BorderReport {
  readonly violations: readonly Violation[];
  /** How many of our own files were read. */
  readonly files: number;
  /** Those that were not. A checker that sees nothing finds nothing, and must not be believed. */
  readonly unseen: readonly string[];
}

/** Reads the imports of every source file below a repository's root, and holds them against the table of rooms. */
export async function checkBorders(root: string): Promise<BorderReport> {
  const folders = SOURCES.filter((folder) => existsSync(path.join(root, folder)));
  const { output } = await cruise(
    folders,
    {
      baseDir: root,
      ruleSet: { forbidden: borderRules() },
      validate: true,
      parser: 'swc',
      doNotFollow: { path: 'node_modules' },
      exclude: { path: NOT_OURS },
    },
    // Imports name files with their endings; packages say by `exports` what may be imported of them.
    {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'browser', 'types'],
    },
  );
  const { modules, summary } = output as ICruiseResult;
  const seen = new Set(modules.map(({ source }) => source));
  const ours = sourceFiles(root, folders);
  return {
    violations: summary.violations
      .map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
      .toSorted((first, second) => (inOneLine(first) < inOneLine(second) ? -1 : 1)),
    files: ours.length,
    unseen: ours.filter((file) => !seen.has(file)),
  };
}

/** 'the room's rule: the importing file → what it imports' */
export function inOneLine({ rule, from, to }: Violation): string {
  return `${rule}: ${from} → ${to}`;
}

/** What lies in the folders without being a source of ours. */
const NOT_OURS = '(?:^|/)(?:dist|build|\\.cache)/|^training/.*/(?:data|runs)/';

/** Our own counting, so that the checker's count is not believed on its word. */
function sourceFiles(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('node_modules/') && !new RegExp(NOT_OURS, 'u').test(file))
    .toSorted();
}
