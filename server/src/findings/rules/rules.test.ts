import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../engine/index.ts';
import { DEFAULT_SETTINGS, findFindings } from '../findings.ts';
import type { Edit, Example, Finding, Rule } from '../types.ts';
import { RULE_IDS, ruleById, RULES } from './index.ts';
import { INPUTS } from '../../../test/support/inputs.ts';

/** What one rule finds in a text at default settings. */
function found(rule: Rule, example: Example): Finding[] {
  const { text, checks = [], settings = {} } = typeof example === 'string' ? { text: example } : example;
  return findFindings(analyze(text, INPUTS), { ...DEFAULT_SETTINGS, ...settings }, [], checks).filter(
    (finding) => finding.rule === rule.id,
  );
}

function textOf(example: Example): string {
  return typeof example === 'string' ? example : example.text;
}

/** What a test is called. */
function nameOf(example: Example): string {
  return typeof example === 'string' ? example : `${example.text} (${example.told})`;
}

function words(text: string, findings: readonly Finding[]): string[] {
  return findings.map(({ start, end }) => text.slice(start, end));
}

function apply(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (made, edit) => made.slice(0, edit.start) + edit.text + made.slice(edit.end),
    text,
  );
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has at least four examples of each kind', () => {
    expect(rule.flagged.length).toBeGreaterThanOrEqual(4);
    expect(rule.allowed.length).toBeGreaterThanOrEqual(4);
  });

  test.each(rule.flagged.map((each) => [nameOf(each), each] as const))('flags once: %s', (__, example) => {
    expect(words(textOf(example), found(rule, example))).toHaveLength(1);
  });

  test.each(rule.allowed.map((each) => [nameOf(each), each] as const))('allows: %s', (__, example) => {
    expect(words(textOf(example), found(rule, example))).toEqual([]);
  });

  test('every fix removes its finding', () => {
    const kept = rule.flagged.flatMap((example) =>
      found(rule, example).flatMap(({ fixes = [] }) =>
        fixes
          .filter(({ edits }) => found(rule, apply(textOf(example), edits)).length > 0)
          .map(({ title }) => `${title}: ${textOf(example)}`),
      ),
    );
    expect(kept).toEqual([]);
  });

  test('asks or remarks in a sentence or two, and says what it saw', () => {
    for (const text of rule.flagged) {
      for (const { message, evidence } of found(rule, text)) {
        expect(message).toMatch(/^[A-Z][^\n]{10,90}[.?]$/);
        expect(evidence.length).toBeGreaterThan(0);
      }
    }
  });

  test('has a page, and a setting where the extension declares settings of rules', () => {
    expect(readFileSync(new URL(`docs/rules/${rule.id}.md`, ROOT), 'utf8')).toContain(rule.title);
    const declared = declaredRules();
    expect(declared === null ? rule.level : declared[rule.id]).toBe(rule.level);
  });
});

const ROOT = new URL('../../../../', import.meta.url);

/** The default levels that the setting `newsmark.rules` of package.json declares, by rule, or null while there is no such setting. */
function declaredRules(): Readonly<Record<string, string | undefined>> | null {
  const { contributes } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
    contributes?: { configuration?: Configuration | Configuration[] };
  };
  const sections = [contributes?.configuration ?? []].flat();
  const setting = sections
    .map(({ properties }) => properties?.['newsmark.rules'])
    .find((each) => each !== undefined);
  if (setting === undefined) return null;
  const named = Object.keys(setting.properties ?? {});
  return Object.fromEntries(named.map((id) => [id, setting.default?.[id]]));
}

interface Configuration {
  readonly properties?: Readonly<
    Record<string, { readonly properties?: object; readonly default?: Readonly<Record<string, string>> }>
  >;
}

test('every rule of the folder is listed once, under the name of its file', () => {
  const files = readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -3));
  expect([...RULE_IDS].sort()).toEqual(files.sort());
  expect(RULE_IDS.map((id) => ruleById(id).id)).toEqual(RULE_IDS);
});
