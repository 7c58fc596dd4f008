import type { Registry, RegistryEntry, Span } from '../engine/index.ts';
import { inOrder } from './problems.ts';
import { salvage } from './salvage.ts';
import { registryEntrySchema, registryFrameSchema } from './registrySchemas.ts';
import type { Parsed, Problem, RegistryFile } from './types.ts';
import { readYaml, type YamlText, type YamlValue } from './yaml.ts';

/** A line that begins a field of the file or an entry of its list. */
export const FIELD_OR_ENTRY: RegExp = /^(?:[A-Za-z]| {0,4}- )/gm;

/**
 * Reads `actors.yaml`: a map with `version` and `actors`, so that the format can grow and the file looks like our others. A bare list
 * of entries, which people write first, is read too, with a warning. Never throws; a field that is wrong is left out, and so is an
 * entry without a usable id, name or type; the others stay. Problems and places are offsets into `text`.
 */
export function parseRegistry(text: string): Parsed<RegistryFile> {
  return registryIn(readYaml(text, FIELD_OR_ENTRY));
}

/** The registry in a text that has been read as YAML, whose values are used up. */
export function registryIn({ parts, intact, problems }: YamlText): Parsed<RegistryFile> {
  const found: Problem[] = [...problems];
  const entries: RegistryEntry[] = [];
  const not: string[] = [];
  const places = new Map<string, Span>();
  for (const part of parts) {
    const list = part.items();
    if (list === null) {
      const { output: frame, problems: wrong } = salvage(registryFrameSchema, part);
      found.push(...wrong);
      not.push(...(frame?.not ?? []));
    } else if (intact) found.push(bareList(part));
    for (const item of list ?? part.field('actors')?.items() ?? []) {
      const { output: entry, problems: wrong } = salvage(registryEntrySchema, item);
      found.push(...wrong);
      if (entry === null) continue;
      if (places.has(entry.id)) found.push(repeated(item.placeOf(['id']), entry.id));
      else {
        entries.push(entry);
        places.set(entry.id, item.placeOf([]));
      }
    }
  }
  return { value: { registry: registryOf(entries, not), places }, problems: inOrder(found) };
}

/** The registry of a corpus that has several files, and the entries that were left out, as problems of the file with that index. */
export interface MergedRegistry {
  readonly registry: Registry;
  readonly repeats: readonly { readonly file: number; readonly problem: Problem }[];
}

/** Puts registry files together in order. Of two entries with one id the first stays; the other is a problem of its file. */
export function mergeRegistries(files: readonly RegistryFile[]): MergedRegistry {
  const entries: RegistryEntry[] = [];
  const not: string[] = [];
  const repeats: { file: number; problem: Problem }[] = [];
  const taken = new Set<string>();
  for (const [file, { registry, places }] of files.entries()) {
    not.push(...(registry.not ?? []));
    for (const entry of registry.entries) {
      if (!taken.has(entry.id)) entries.push(entry);
      else repeats.push({ file, problem: repeated(places.get(entry.id) ?? { start: 0, end: 0 }, entry.id) });
      taken.add(entry.id);
    }
  }
  return { registry: registryOf(entries, not), repeats };
}

/** Most registries have no names that are nobody's; they are plain lists of entries. */
function registryOf(entries: readonly RegistryEntry[], not: readonly string[]): Registry {
  return not.length === 0 ? { entries } : { entries, not };
}

function repeated({ start, end }: Span, id: string): Problem {
  return {
    start,
    end,
    message: `The id '${id}' is taken by an earlier entry; this one is left out.`,
    severity: 'error',
  };
}

function bareList(list: YamlValue): Problem {
  const { start } = list.placeOf([]);
  const message =
    "The entries belong under 'actors:', below a line 'version: 1'. They are read all the same.";
  return { start, end: start + 1, message, severity: 'warning' };
}
