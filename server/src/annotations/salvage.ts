import { safeParse, type BaseIssue, type GenericSchema } from 'valibot';
import { MAX_PROBLEMS } from './problems.ts';
import { suggest } from './suggest.ts';
import type { Problem } from './types.ts';
import type { Plain, YamlValue } from './yaml.ts';

/** What a schema makes of a value after everything that is wrong was taken out; null where too little is left. */
export interface Salvaged<Output> {
  readonly output: Output | null;
  readonly problems: readonly Problem[];
}

type Path = readonly PropertyKey[];

/** An issue with its whole path; a union's is the issue of the option that the author seems to have meant. */
interface Located {
  readonly issue: BaseIssue<unknown>;
  readonly path: Path;
}

/**
 * Checks a value by its schema and keeps what is right: a wrong item or field is reported and left out, and where a schema needs that
 * field, so is what it belongs to. The value's `plain` is used up.
 */
export function salvage<Output>(schema: GenericSchema<unknown, Output>, value: YamlValue): Salvaged<Output> {
  const root: { value: Plain | undefined } = { value: value.plain };
  const problems: Problem[] = [];
  // Taking out a field that is needed makes its owner wrong in the next round, and so on outwards; depth bounds the rounds.
  for (let round = 0; root.value !== undefined; round++) {
    const result = safeParse(schema, root.value);
    if (result.success) return { output: result.output, problems };
    const located = result.issues.flatMap((issue) => locate(issue, []));
    // What is wrong in later rounds is so because of what was taken out, which has been said.
    if (round === 0) problems.push(...report(located, value));
    takeOut(root, located);
  }
  return { output: null, problems };
}

function locate(issue: BaseIssue<unknown>, outer: Path): Located[] {
  const path = [...outer, ...(issue.path ?? []).map((step) => step.key as PropertyKey)];
  const last = issue.path?.at(-1);
  // To a schema, a list is a map without the fields that it needs and with numbers for names; one problem says it all.
  if (last?.type === 'object' && Array.isArray(last.input)) {
    const input: unknown = last.input;
    const list = { ...issue, type: 'object_with_rest', received: 'Array', input };
    return [{ issue: list, path: path.slice(0, -1) }];
  }
  if (issue.type !== 'union' || issue.issues === undefined) return [{ issue, path }];
  const inner = issue.issues.flatMap((each) => locate(each, path));
  const deeper = inner.filter((each) => each.path.length > path.length);
  if (deeper.length > 0) return deeper;
  const choice = inner.find((each) => typeof issue.input === 'string' && each.issue.type === 'picklist');
  return [choice ?? { issue, path }];
}

/** Removes what the issues point at, from the back, so that the indices of what is still to be removed hold. */
function takeOut(root: { value: Plain | undefined }, located: readonly Located[]): void {
  const targets = located.map(({ path }) => nearest(root.value, path)).sort(comparePaths);
  for (const [i, path] of targets.entries()) {
    const previous = targets[i - 1];
    if (previous === undefined || comparePaths(previous, path) !== 0) takeOutAt(root, path);
  }
}

/** The path to the deepest place of a path that exists: where a needed field is missing, what it belongs to. */
function nearest(value: Plain | undefined, path: Path): Path {
  let owner = value;
  for (const [depth, step] of path.entries()) {
    owner = child(owner, step);
    if (owner === undefined) return path.slice(0, depth);
  }
  return path;
}

/** What stands later comes first, and what is inside comes before what it is inside of. */
function comparePaths(a: Path, b: Path): number {
  for (const [i, step] of a.entries()) {
    const other = b[i];
    if (other === undefined) return -1;
    if (step === other) continue;
    if (typeof step === 'number' && typeof other === 'number') return other - step;
    return String(step) < String(other) ? 1 : -1;
  }
  return a.length - b.length;
}

function takeOutAt(root: { value: Plain | undefined }, path: Path): void {
  const last = path.at(-1);
  let owner: Plain | undefined = root.value;
  for (const step of path.slice(0, -1)) owner = child(owner, step);
  if (last === undefined) root.value = undefined;
  else if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else if (isFields(owner)) delete owner[String(last)];
}

function child(owner: Plain | undefined, step: PropertyKey): Plain | undefined {
  if (Array.isArray(owner)) return owner[Number(step)];
  return isFields(owner) ? owner[String(step)] : undefined;
}

function isFields(value: Plain | undefined): value is { [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Where the text is no sound YAML, what seems wrong is mostly a shadow of that, which the parser has reported. */
function report(located: readonly Located[], value: YamlValue): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const each of located) {
    const name = JSON.stringify([each.issue.type, each.path.map(String)]);
    if (seen.has(name)) continue;
    seen.add(name);
    if (value.sound || each.issue.type === 'never') problems.push(problemOf(each, value));
    // To find a place takes time, and nobody reads on.
    if (problems.length === MAX_PROBLEMS) break;
  }
  return problems;
}

function problemOf({ issue, path }: Located, value: YamlValue): Problem {
  if (issue.type === 'never') {
    const known = issue.message.split(', ');
    const place = value.keyPlaceOf(path);
    return { ...place, message: unknownField(String(path.at(-1)), known), severity: 'warning' };
  }
  if (issue.kind === 'schema' && issue.received === 'undefined') {
    return {
      ...value.keyPlaceOf(path),
      message: `'${String(path.at(-1))}' is missing here.`,
      severity: 'error',
    };
  }
  return { ...value.placeOf(path), message: wrongValue(issue), severity: 'error' };
}

function unknownField(name: string, known: readonly string[]): string {
  const meant = suggest(name, known);
  if (meant !== null) return `Nothing is called '${shorten(name)}' here. Did you mean '${meant}'?`;
  return `Nothing is called '${shorten(name)}' here; it is passed over. What can stand here: ${known.join(', ')}.`;
}

function wrongValue(issue: BaseIssue<unknown>): string {
  if (issue.kind === 'validation' || issue.type === 'literal') return issue.message;
  if (issue.type === 'picklist') {
    const options = (issue.expected ?? '').replaceAll(/[()"]/g, '').split(' | ');
    const meant = typeof issue.input === 'string' ? suggest(issue.input, options) : null;
    const hint = meant === null ? `Use one of ${options.join(', ')}.` : `Did you mean '${meant}'?`;
    return `${inWords(issue.input)} is not known here. ${hint}`;
  }
  return `${expected(issue)} is expected here, not ${inWords(issue.input)}.`;
}

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'A list',
  string: 'A text',
  number: 'A number',
  boolean: "'true' or 'false'",
  object_with_rest: 'A set of fields (name: value)',
  loose_object: 'A set of fields (name: value)',
  record: 'A set of fields (name: value)',
};

function expected({ type, expected: options }: BaseIssue<unknown>): string {
  if (type !== 'union') return EXPECTED[type] ?? 'Something else';
  if (options?.includes('Array') === true) return 'A text or a list of texts';
  if (options?.includes('Object') !== true) return 'A text';
  return options.includes('string') ? 'A text, or a set of fields,' : 'A level, or a set of options,';
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return `'${shorten(String(value))}'`;
  }
  return value === null ? 'nothing' : 'a set of fields';
}

/** Messages stand on one line of an editor. */
function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
