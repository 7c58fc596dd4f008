import type { MergedRegistry } from '../annotations/registryFile.ts';
import type { CorpusSettings, Parsed, Problem, RegistryFile } from '../annotations/types.ts';
import type { Registry } from '../engine/index.ts';
import type { FindingSettings } from '../findings/types.ts';
import type { Decoded } from './decode.ts';
import { fileName, relativePath } from './uris.ts';

/** The file at a corpus's root that makes it one. */
export const CORPUS_FILE = 'newsmark.yaml';

/** A folder of articles with the settings and the registry that decide for them. Immutable; a part is a new object only when it changes. */
export interface Corpus {
  /** The address of its `newsmark.yaml`. */
  readonly file: string;
  /** The folder that the file stands in, with a slash at its end. */
  readonly root: string;
  readonly settings: CorpusSettings;
  readonly findingSettings: FindingSettings;
  /** All its registry files in one. */
  readonly registry: Registry;
  readonly registryFiles: readonly RegistryText[];
  /** What is wrong in its YAML files, by their canonical addresses; every file that is there has its list. */
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  /** The texts of the same files. */
  readonly ownTexts: ReadonlyMap<string, string>;
  /** Whether the file with this canonical address is one of its articles. */
  lists(uri: string): boolean;
}

/** A registry file that a corpus names; null where there is no such file. */
export interface RegistryText {
  readonly uri: string;
  /** As `newsmark.yaml` writes it. */
  readonly path: string;
  readonly text: Decoded | null;
  readonly parsed: Parsed<RegistryFile> | null;
}

/** What people call the file with this canonical address: its path from the corpus's root, or the name of a loose one. */
export function pathForPeople(uri: string, corpus: Corpus | null): string {
  return (corpus === null ? null : relativePath(corpus.root, uri)) ?? fileName(uri);
}

/** The registries that are there, in order: what `mergeRegistries` counts. */
export function present(
  registries: readonly RegistryText[],
): (RegistryText & { readonly text: Decoded; readonly parsed: Parsed<RegistryFile> })[] {
  return registries.flatMap(({ uri, path, text, parsed }) =>
    text === null || parsed === null ? [] : [{ uri, path, text, parsed }],
  );
}

/** What is wrong in a corpus's YAML files: what the parsers said, bytes that cannot be read, registries that are not there. */
export function corpusProblems(
  file: string,
  text: Decoded,
  parsed: Parsed<CorpusSettings>,
  registries: readonly RegistryText[],
  merged: MergedRegistry,
): Map<string, readonly Problem[]> {
  const absent = registries
    .filter((registry) => registry.text === null)
    .map(({ path }) => absentFile(text.text, path));
  const problems = new Map<string, readonly Problem[]>();
  problems.set(file, [...unreadable(text), ...parsed.problems, ...absent]);
  for (const [index, registry] of present(registries).entries()) {
    const repeats = merged.repeats.filter((repeat) => repeat.file === index).map(({ problem }) => problem);
    problems.set(registry.uri, [...unreadable(registry.text), ...registry.parsed.problems, ...repeats]);
  }
  return problems;
}

function unreadable({ problem }: Decoded): Problem[] {
  return problem === null ? [] : [{ start: 0, end: 0, message: problem, severity: 'error' }];
}

/** The problem stands where the settings name the file or, where they leave it to the default, at their beginning. */
function absentFile(text: string, path: string): Problem {
  const start = Math.max(0, text.indexOf(path));
  const end = text.startsWith(path, start) ? start + path.length : start;
  const message = `There is no file '${path}'. Create it, or take it off the list of 'actors'.`;
  return { start, end, message, severity: 'warning' };
}
