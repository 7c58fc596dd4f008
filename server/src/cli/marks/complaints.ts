import { lineIndex } from '../../engine/index.ts';
import { complain } from '../complain.ts';
import type { FaultyFile } from '../reading.ts';
import type { Streams } from '../streams.ts';

/** So many problems of one file are told; the rest is counted. */
const MOST_TOLD = 20;

/** Tells on standard error what is wrong with a file of people's, at its place; true where there are errors. */
export async function tellProblems({ path, text, problems }: FaultyFile, streams: Streams): Promise<boolean> {
  const lines = lineIndex(text);
  for (const { start, message } of problems.slice(0, MOST_TOLD)) {
    const { line, character } = lines.position(start);
    await complain(streams, `${path}:${line + 1}:${character + 1} ${message}`);
  }
  const rest = problems.length - MOST_TOLD;
  if (rest > 0) await complain(streams, `${path} has ${rest} more mistakes`);
  return problems.some(({ severity }) => severity === 'error');
}
