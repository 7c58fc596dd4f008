/** `node scripts/check/schemas.ts`: fails where a schema that ships differs from what the parsers check by. */
import { existsSync, readFileSync } from 'node:fs';
import { SCHEMA_FOLDER, schemaFiles } from '../schemas.ts';

const stale = (await schemaFiles()).filter(({ name, text }) => {
  const file = new URL(name, SCHEMA_FOLDER);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
});
for (const { name } of stale)
  console.error(`server/schemas/${name} is not what it should be: run 'npm run schemas'.`);
process.exitCode = stale.length === 0 ? 0 : 1;
