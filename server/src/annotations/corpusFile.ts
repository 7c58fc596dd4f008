import { inOrder } from './problems.ts';
import { corpusSchema, DEFAULT_CORPUS_SETTINGS } from './schemas.ts';
import { salvage } from './salvage.ts';
import { isSamePattern } from './sidecar/paths.ts';
import type { CorpusSettings, Parsed, Problem } from './types.ts';
import { readYaml, type YamlValue } from './yaml.ts';

/** A line that begins a field of the file. */
const FIELD = /^[A-Za-z]/gm;

/**
 * Reads `newsmark.yaml`. Never throws: what can be used is used, defaults stand for the rest, and every problem has its place in
 * `text` (UTF-16 offsets). A rule that is not among `ruleIds` is a warning.
 */
export function parseCorpusFile(text: string, ruleIds: readonly string[]): Parsed<CorpusSettings> {
  const { parts, problems } = readYaml(text, FIELD);
  const schema = corpusSchema(ruleIds);
  const found: Problem[] = [...problems];
  const value = { ...DEFAULT_CORPUS_SETTINGS };
  for (const part of parts) {
    const salvaged = salvage(schema, part);
    found.push(...salvaged.problems);
    if (salvaged.output !== null) Object.assign(value, pick(salvaged.output, part));
  }
  return { value: apart(value), problems: inOrder(found) };
}

/** Where private evidence goes whose usual place the decisions have. */
const OTHER_PLACE = '{path}.private-evidence.yaml';

/** The settings with a place for private evidence that is not that of the decisions, which others see. */
function apart(settings: CorpusSettings): CorpusSettings {
  return isSamePattern(settings.marks, settings.privateEvidence)
    ? { ...settings, privateEvidence: OTHER_PLACE }
    : settings;
}

/** The fields that this part of the file says something about; the others hold defaults, which must not hide another part's. */
function pick(settings: CorpusSettings, { plain }: YamlValue): Partial<CorpusSettings> {
  const given = plain as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key in given));
}
