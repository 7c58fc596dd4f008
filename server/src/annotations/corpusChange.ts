import { parseDocument } from 'yaml';
import { parseCorpusFile } from './corpusFile.ts';
import { addToList, mapOf, removeFromList, spliced } from './listEdits.ts';
import type { Problem } from './types.ts';
import { readYaml } from './yaml.ts';

/** The changed text; or the problem that stands in the way, null where it is the layout. */
export type CorpusChangeResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem | null };

const ORDER = ['version', 'articles', 'exclude', 'actors'];

/**
 * The text of a `newsmark.yaml` that names a registry file, or does so no longer; nothing else in it changes. Refused where its YAML is
 * broken, or where the layout has no place for it.
 */
export function changeRegistryFiles(text: string, kind: 'add' | 'remove', path: string): CorpusChangeResult {
  const [broken] = readYaml(text, /^[A-Za-z]/gm).problems;
  if (broken !== undefined) return { ok: false, problem: broken };
  const present = parseCorpusFile(text, []).value.actors;
  if (present.includes(path) === (kind === 'add')) return { ok: true, text };
  const { contents } = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const map = mapOf(contents);
  if (contents === null && kind === 'add')
    return { ok: true, text: `${withLineEnd(text)}actors: [${path}]\n` };
  const splice =
    map &&
    (kind === 'add'
      ? addToList(text, map, 'actors', ORDER, path)
      : removeFromList(text, map, 'actors', path));
  if (splice === null) return { ok: false, problem: null };
  const after = spliced(text, splice);
  const named = kind === 'add' ? [...present, path] : present.filter((each) => each !== path);
  const isAsWanted = JSON.stringify(parseCorpusFile(after, []).value.actors) === JSON.stringify(named);
  return isAsWanted ? { ok: true, text: after } : { ok: false, problem: null };
}

function withLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}
