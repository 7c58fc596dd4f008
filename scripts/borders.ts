/** `node scripts/borders.ts`: fails where a file imports what its room may not. See ARCHITECTURE.md, 'Borders'. */
import { checkBorders, inOneLine } from './borders/check.ts';
import { ROOT } from './workbench/paths.ts';

const { violations, files, unseen } = await checkBorders(ROOT);
for (const violation of violations) console.error(inOneLine(violation));
for (const file of unseen) console.error(`not read: ${file}`);
console.log(`${files} files, ${violations.length} borders crossed, ${unseen.length} files not read.`);
process.exitCode = violations.length === 0 && unseen.length === 0 && files > 0 ? 0 : 1;
