import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePages, RULES_FOLDER } from './rulePages.ts';

test('the pages of the rules on disk say what the rules say (else: node scripts/rulePages.ts)', async () => {
  const pages = await rulePages();
  expect(readdirSync(RULES_FOLDER).sort()).toEqual(pages.map(({ name }) => name).sort());
  for (const { name, text } of pages) expect(readFileSync(new URL(name, RULES_FOLDER), 'utf8')).toBe(text);
});
