import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMA_FOLDER, schemaFiles } from './schemas.ts';

test('the JSON schemas on disk are those that the parsers check by (else: npm run schemas)', async () => {
  for (const { name, text } of await schemaFiles()) {
    expect(readFileSync(new URL(name, SCHEMA_FOLDER), 'utf8')).toBe(text);
  }
});

test('every field has a description', async () => {
  for (const { name, text } of await schemaFiles()) {
    expect(fieldsWithoutDescription(JSON.parse(text), name)).toEqual([]);
  }
});

/** The paths of the properties that a person would see without an explanation. */
function fieldsWithoutDescription(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) => {
    const below = fieldsWithoutDescription(value, `${path}.${key}`);
    if (key !== 'properties') return below;
    const silent = Object.entries(value as Record<string, { description?: string }>).filter(
      ([, field]) => field.description === undefined,
    );
    return [...silent.map(([name]) => `${path}.${name}`), ...below];
  });
}
