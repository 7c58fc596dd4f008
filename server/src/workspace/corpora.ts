import { parseCorpusFile } from '../annotations/corpusFile.ts';
import { mergeRegistries, parseRegistry, type MergedRegistry } from '../annotations/registryFile.ts';
import { articleOf } from '../annotations/sidecar/paths.ts';
import type { CorpusSettings, Parsed } from '../annotations/types.ts';
import { membership } from '../corpus/membership.ts';
import { presetRules, PRESETS } from '../findings/presets.ts';
import { RULE_IDS } from '../findings/rules/index.ts';
import type { FindingSettings } from '../findings/types.ts';
import { CORPUS_FILE, corpusProblems, present, type Corpus, type RegistryText } from './corpus.ts';
import type { Decoded } from './decode.ts';
import { fileName, foldersAbove, relativePath, resolveUri } from './uris.ts';

/** The text of a file by its canonical address: from the editor where it is open, else from disk; null: there is none; undefined: not read yet. */
export type TextOf = (uri: string) => Decoded | null | undefined;

/** The corpus of a file, as far as the texts that have been read tell, and the files that must be read to be certain. */
export interface CorpusLookup {
  readonly corpus: Corpus | null;
  readonly missing: readonly string[];
}

/** Finds corpora, and keeps each in its newest form for as long as its texts stay the same. */
export interface Corpora {
  /** The corpus whose `newsmark.yaml` is the nearest above the file. */
  lookUp(uri: string, textOf: TextOf): CorpusLookup;
  /** Whether the file with this canonical address decides about others: a `newsmark.yaml`, or what a corpus that was met is made of. */
  decides(uri: string): boolean;
}

/** A store with one entry for each corpus that was met. */
export function corpusStore(): Corpora {
  const readers = new Map<string, (text: Decoded, textOf: TextOf) => CorpusLookup>();
  /** The files that each corpus is made of, there or not. */
  const ownFiles = new Map<string, ReadonlySet<string>>();
  return {
    lookUp(uri, textOf) {
      const missing: string[] = [];
      for (const root of foldersAbove(uri)) {
        const text = textOf(root + CORPUS_FILE);
        if (text === undefined) missing.push(root + CORPUS_FILE);
        // What cannot be read makes no corpus: in some file systems it is an error to ask for a file that is not there.
        if (!text || isUnread(text) || missing.length > 0) continue;
        const reader = readers.get(root) ?? corpusReader(root);
        readers.set(root, reader);
        const found = reader(text, textOf);
        const registries = found.corpus?.registryFiles.map((registry) => registry.uri) ?? [];
        ownFiles.set(root, new Set([root + CORPUS_FILE, ignoreFileOf(root), ...registries]));
        return found;
      }
      return { corpus: null, missing };
    },
    decides: (uri) => fileName(uri) === CORPUS_FILE || [...ownFiles.values()].some((files) => files.has(uri)),
  };
}

/** Everything that a corpus was read from, and what came of it. */
interface Reading {
  readonly text: Decoded;
  readonly parsed: Parsed<CorpusSettings>;
  readonly ignored: string;
  readonly registries: readonly RegistryText[];
  readonly merged: MergedRegistry;
  readonly corpus: Corpus;
}

/** Reads one corpus again and again; whatever did not change since the last time is taken from there. */
function corpusReader(root: string): (text: Decoded, textOf: TextOf) => CorpusLookup {
  let last: Reading | null = null;
  const ignoreFile = ignoreFileOf(root);
  return (text, textOf) => {
    const parsed =
      last !== null && sameText(last.text, text) ? last.parsed : parseCorpusFile(text.text, RULE_IDS);
    const ignored = textOf(ignoreFile)?.text ?? '';
    const registries = parsed.value.actors.map((path) =>
      readRegistry(resolveUri(root, path), path, textOf, last),
    );
    const missing = [ignoreFile, ...registries.map(({ uri }) => uri)].filter(
      (uri) => textOf(uri) === undefined,
    );
    const same =
      last !== null &&
      last.parsed === parsed &&
      last.ignored === ignored &&
      sameItems(last.registries, registries);
    last = same ? last : read(root, text, parsed, ignored, registries, last);
    return { corpus: last?.corpus ?? null, missing };
  };
}

function readRegistry(uri: string, path: string, textOf: TextOf, last: Reading | null): RegistryText {
  const text = textOf(uri) ?? null;
  const known = last?.registries.find((registry) => registry.uri === uri && registry.path === path);
  if (known !== undefined && sameText(known.text, text)) return known;
  return { uri, path, text, parsed: text === null ? null : parseRegistry(text.text) };
}

/** One reading, with the identity of each part kept where the part is as it was in the last one. */
function read(
  root: string,
  text: Decoded,
  parsed: Parsed<CorpusSettings>,
  ignored: string,
  registries: readonly RegistryText[],
  last: Reading | null,
): Reading {
  const file = root + CORPUS_FILE;
  const settings = parsed.value;
  const merged =
    last !== null && sameItems(last.registries, registries)
      ? last.merged
      : mergeRegistries(present(registries).map((registry) => registry.parsed.value));
  const findingSettings = last?.parsed === parsed ? last.corpus.findingSettings : findingSettingsOf(settings);
  const corpus: Corpus = {
    file,
    root,
    settings,
    findingSettings,
    registry: merged.registry,
    registryFiles: registries,
    problems: corpusProblems(file, text, parsed, registries, merged),
    ownTexts: new Map([
      [file, text.text],
      ...present(registries).map((registry) => [registry.uri, registry.text.text] as const),
    ]),
    lists: listing(root, settings, ignored),
  };
  return { text, parsed, ignored, registries, merged, corpus };
}

/** What the rules are told: a muted one is off, whatever level it has. */
function findingSettingsOf({
  preset,
  rules,
  mutes,
  knownSources,
  summariseAbove,
  mayStandUnsourced,
  ratings,
  secondReview,
}: CorpusSettings): FindingSettings {
  const levels = presetRules(preset, rules);
  const muted = mutes.map(({ rule }) => [rule, { ...levels[rule], level: 'off' }] as const);
  return {
    rules: { ...levels, ...Object.fromEntries(muted) },
    knownSources,
    summariseAbove: summariseAbove ?? PRESETS[preset].summariseAbove,
    mayStandUnsourced,
    ratings,
    secondReview,
  };
}

/** A sidecar is no article, even where a glob covers it; nor is one with private evidence. */
function listing(root: string, settings: CorpusSettings, ignored: string): (uri: string) => boolean {
  const isListed = membership(settings, ignored);
  const { marks, privateEvidence } = settings;
  return (uri) => {
    const path = relativePath(root, uri);
    return (
      path !== null &&
      isListed(path) &&
      articleOf(marks, path) === null &&
      articleOf(privateEvidence, path) === null
    );
  };
}

function ignoreFileOf(root: string): string {
  return resolveUri(root, '.gitignore');
}

function isUnread({ text, problem }: Decoded): boolean {
  return text === '' && problem !== null;
}

function sameText(a: Decoded | null, b: Decoded | null): boolean {
  return a?.text === b?.text && a?.problem === b?.problem;
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
