import { parseDocument, type Document } from 'yaml';
import type { Registry, RegistryEntry } from '../../engine/index.ts';
import { addToList, mapOf, removeFromList, setText, spliced, type Splice } from '../listEdits.ts';
import { FIELD_OR_ENTRY, parseRegistry, registryIn } from '../registryFile.ts';
import type { Problem } from '../types.ts';
import { readYaml, type YamlText } from '../yaml.ts';
import { addEntry, entryOf, removeEntry, type NewEntry } from './entries.ts';

/**
 * One change of a registry file. In `addWords` and `removeWords`, `entry` is the id of the entry whose list it is; null means the list
 * `not` of the file itself.
 */
export type RegistryChange =
  | { readonly kind: 'addEntry'; readonly entry: NewEntry }
  | { readonly kind: 'removeEntry'; readonly entry: NewEntry }
  | {
      readonly kind: 'addWords' | 'removeWords';
      readonly entry: string | null;
      readonly list: 'aliases' | 'not';
      readonly words: string;
    }
  | { readonly kind: 'rename'; readonly entry: string; readonly from: string; readonly to: string };

/** The changed text with the changes that undo it, in the order in which to make them; or what stands in the way. */
export type RegistryChangeResult =
  | { readonly ok: true; readonly text: string; readonly inverse: readonly RegistryChange[] }
  | { readonly ok: false; readonly problem: Problem };

/** The usual order of an entry's fields, by which a new one finds its place. */
const ENTRY_ORDER = ['id', 'name', 'type', 'aliases', 'not'];
const FILE_ORDER = ['version', 'not', 'actors'];

/**
 * Changes the text of a registry one change after the other and touches nothing but the words concerned: comments, order, layout and
 * fields that this version does not know stay byte for byte. `null` is a file that does not exist yet. What is there already is not
 * added again. Refused, with the reason and its place, where writing could destroy something or nothing can be put into the layout:
 * broken YAML, an unfinished merge, a version that we do not know, an entry that is gone. The result is parsed before it is given.
 */
export function changeRegistry(
  text: string | null,
  changes: readonly RegistryChange[],
): RegistryChangeResult {
  let present = text ?? '';
  let before = readRegistry(present);
  const inverse: RegistryChange[] = [];
  for (const change of changes) {
    if (before.obstacle !== null) return { ok: false, problem: before.obstacle };
    const wanted = changed(before.registry, change);
    if (wanted === null) return { ok: false, problem: GONE };
    if (wanted === before.registry) continue;
    const document = parseDocument(present, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    // An entry that cannot be read has its id all the same.
    if (change.kind === 'addEntry' && entryOf(document, change.entry.id) !== null)
      return { ok: false, problem: GONE };
    const splice = spliceOf(present, document, change);
    if (splice === null) return { ok: false, problem: UNKNOWN_LAYOUT };
    const changedText = spliced(present, splice);
    const after = readRegistry(changedText);
    if (after.obstacle !== null || said(after.registry) !== said(wanted))
      return { ok: false, problem: UNKNOWN_LAYOUT };
    present = changedText;
    before = after;
    inverse.unshift(inverseOf(change));
  }
  return { ok: true, text: inverse.length === 0 ? (text ?? '') : present, inverse };
}

/** Whether a registry still says what the change made it say, so that undoing it takes nobody else's change along. */
export function registryHolds(text: string | null, change: RegistryChange): boolean {
  const { entries, not = [] } = parseRegistry(text ?? '').value.registry;
  const entryWith = (id: string): RegistryEntry | undefined => entries.find((entry) => entry.id === id);
  switch (change.kind) {
    case 'addEntry':
      return JSON.stringify(entryWith(change.entry.id)) === JSON.stringify(fullEntry(change.entry));
    case 'removeEntry':
      return entryWith(change.entry.id) === undefined;
    case 'addWords':
    case 'removeWords': {
      const list = change.entry === null ? not : entryWith(change.entry)?.[change.list];
      return list?.includes(change.words) === (change.kind === 'addWords');
    }
    case 'rename':
      return entryWith(change.entry)?.name === change.to;
  }
}

/** A registry's text, read: what it says and, where it is unfit to be written to, why. */
interface Reading {
  readonly registry: Registry;
  readonly obstacle: Problem | null;
}

function readRegistry(text: string): Reading {
  const yaml = readYaml(text, FIELD_OR_ENTRY);
  const obstacle = obstacleIn(yaml);
  return { registry: registryIn(yaml).value.registry, obstacle };
}

/** What makes a text unfit to be written to: what breaks YAML's rules, or a version of the format that is not ours. */
function obstacleIn({ parts: [part], problems: [broken] }: YamlText): Problem | null {
  if (broken !== undefined) return broken;
  const version = part?.field('version');
  if (part === undefined || version === null || version === undefined || version.plain === 1) return null;
  const message = 'This version of Newsmark writes files of version 1 only.';
  return { ...part.placeOf(['version']), message, severity: 'error' };
}

/** What the registry says after the change; the same object where nothing changes, null where what it is about is gone. */
function changed(registry: Registry, change: RegistryChange): Registry | null {
  const { entries, not = [] } = registry;
  const find = (id: string): RegistryEntry | undefined => entries.find((entry) => entry.id === id);
  const put = (entry: RegistryEntry): Registry => ({
    ...registry,
    entries: entries.map((other) => (other.id === entry.id ? entry : other)),
  });
  switch (change.kind) {
    case 'addEntry':
      if (find(change.entry.id) !== undefined) return null;
      return { ...registry, entries: [...entries, fullEntry(change.entry)] };
    case 'removeEntry':
      if (find(change.entry.id) === undefined) return registry;
      return { ...registry, entries: entries.filter(({ id }) => id !== change.entry.id) };
    case 'addWords':
    case 'removeWords': {
      const entry = change.entry === null ? null : find(change.entry);
      if (entry === undefined) return null;
      const list = entry === null ? not : entry[change.list];
      if (list.includes(change.words) === (change.kind === 'addWords')) return registry;
      const words =
        change.kind === 'addWords' ? [...list, change.words] : list.filter((each) => each !== change.words);
      return entry === null ? { entries, not: words } : put({ ...entry, [change.list]: words });
    }
    case 'rename': {
      const entry = find(change.entry);
      if (entry === undefined || ![change.from, change.to].includes(entry.name)) return null;
      return entry.name === change.to ? registry : put({ ...entry, name: change.to });
    }
  }
}

function spliceOf(text: string, document: Document.Parsed, change: RegistryChange): Splice | null {
  switch (change.kind) {
    case 'addEntry':
      return addEntry(text, document, change.entry);
    case 'removeEntry':
      return removeEntry(text, document, change.entry.id);
    case 'rename': {
      const entry = entryOf(document, change.entry);
      return entry && setText(text, entry, 'name', change.to);
    }
    case 'addWords':
    case 'removeWords': {
      const isOfFile = change.entry === null;
      if (isOfFile && document.contents === null) {
        if (change.kind === 'removeWords') return null;
        return newFile(text, change.words);
      }
      const map = change.entry === null ? mapOf(document.contents) : entryOf(document, change.entry);
      if (map === null) return null;
      if (change.kind === 'removeWords') return removeFromList(text, map, change.list, change.words);
      return addToList(text, map, change.list, isOfFile ? FILE_ORDER : ENTRY_ORDER, change.words);
    }
  }
}

/** A file without any content gets its frame first; the words come with a second look at it. */
function newFile(text: string, words: string): Splice {
  const frame = `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}version: 1\nactors: []\n`;
  const map = mapOf(parseDocument(frame, { prettyErrors: false }).contents);
  const splice = map && addToList(frame, map, 'not', FILE_ORDER, words);
  return { start: 0, end: text.length, text: splice === null ? frame : spliced(frame, splice) };
}

function inverseOf(change: RegistryChange): RegistryChange {
  switch (change.kind) {
    case 'addEntry':
      return { ...change, kind: 'removeEntry' };
    case 'removeEntry':
      return { ...change, kind: 'addEntry' };
    case 'addWords':
      return { ...change, kind: 'removeWords' };
    case 'removeWords':
      return { ...change, kind: 'addWords' };
    case 'rename':
      return { ...change, from: change.to, to: change.from };
  }
}

function fullEntry({ id, name, type, aliases }: NewEntry): RegistryEntry {
  return { id, name, type, aliases, not: [], roles: [], sameAs: {} };
}

/** Everything that a registry says, as one text. */
function said({ entries, not = [] }: Registry): string {
  return JSON.stringify([entries, not]);
}

const GONE: Problem = {
  start: 0,
  end: 0,
  message: 'what this is about is not there any more, or its id is taken',
  severity: 'error',
};

const UNKNOWN_LAYOUT: Problem = {
  start: 0,
  end: 0,
  message: 'nothing can be added to a file in this layout; change it by hand',
  severity: 'error',
};
