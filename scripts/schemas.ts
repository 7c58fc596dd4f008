import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { registryFileSchema } from '../server/src/annotations/registrySchemas.ts';
import { corpusSchema } from '../server/src/annotations/schemas.ts';
import { sidecarFileSchema } from '../server/src/annotations/sidecar/schemas.ts';
import { RULE_IDS } from '../server/src/findings/rules/index.ts';

/*
 * Writes the JSON schemas of our YAML files, for editors: node scripts/schemas.ts
 * They are made of the schemas that the parsers check by, so the two cannot differ.
 */

/** One file of `server/schemas/`, as it should be. */
export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

/** Where the schemas lie. */
export const SCHEMA_FOLDER: URL = new URL('../server/schemas/', import.meta.url);

/** The schemas of `newsmark.yaml`, `actors.yaml` and the sidecars. */
export async function schemaFiles(): Promise<SchemaFile[]> {
  return [
    await schemaFile('newsmark.schema.json', 'newsmark.yaml', corpusSchema(RULE_IDS)),
    await schemaFile('actors.schema.json', 'actors.yaml', registryFileSchema),
    await schemaFile('marks.schema.json', 'A sidecar: decisions about one article', sidecarFileSchema),
  ];
}

async function schemaFile(name: string, title: string, schema: GenericSchema): Promise<SchemaFile> {
  // Checks have no counterpart in JSON schemas: those conditions are told by the server alone.
  const { $schema, ...rest } = toJsonSchema(schema, {
    typeMode: 'input',
    ignoreActions: ['check', 'partial_check'],
  });
  const json = JSON.stringify(plain({ $schema, title, ...rest }));
  return { name, text: await format(json, { parser: 'json', printWidth: 110 }) };
}

/**
 * Says the same as editors like it: 'no other fields' as `false` and not as a schema that nothing fits, 'a text or a number' as one type
 * with two names, and no empty lists of needed fields. Editors read these aloud.
 */
function plain(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plain);
  if (typeof schema !== 'object' || schema === null) return schema;
  const fields = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (key === 'additionalProperties' && JSON.stringify(value) === '{"not":{}}') return [[key, false]];
    if (key === 'required' && JSON.stringify(value) === '[]') return [];
    if (key === 'anyOf' && JSON.stringify(value) === '[{"type":"string"},{"type":"number"}]')
      return [['type', ['string', 'number']]];
    return [[key, plain(value)]];
  });
  return Object.fromEntries(fields);
}

if (import.meta.main) {
  for (const { name, text } of await schemaFiles()) writeFileSync(new URL(name, SCHEMA_FOLDER), text);
  console.log(`The schemas stand in ${fileURLToPath(SCHEMA_FOLDER)}.`);
}
