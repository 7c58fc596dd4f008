import { nodeFiles } from '../hosts/nodeFiles.ts';
import { nodeModels } from '../hosts/nodeModels.ts';
import { printable } from '../reports/terminal.ts';
import type { Recognition } from '../workspace/recognition.ts';
import { createWorkspace } from '../workspace/workspace.ts';
import { lookAt } from './candidates.ts';
import { complain } from './complain.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { logTo, openCandidate } from './reading.ts';
import type { Streams } from './streams.ts';

/** What `newsmark recognize --help` says behind the options. */
export const RECOGNIZE_HELP: string = `
Prints a score from 0 to 1, the verdict and what spoke for it. A file that a
newsmark.yaml lists, or that is named *.article or *.news, is an article
whatever its score.

Example:
  newsmark recognize inbox/`;

/**
 * `newsmark recognize`: for each file, and for each text in a folder, whether it is an article, its score by content and the reasons.
 * What cannot be read is told on standard error, and the rest goes on.
 */
export async function recognize(paths: readonly string[], streams: Streams): Promise<ExitCode> {
  const files = nodeFiles();
  const workspace = createWorkspace(files, logTo(streams), nodeModels);
  let code: ExitCode = EXIT.fine;
  const fail = (complaint: string): Promise<void> => {
    code = EXIT.failed;
    return complain(streams, complaint);
  };
  for (const given of paths) {
    const { isFolder, candidates, failure } = await lookAt(given, streams.cwd, files);
    if (failure !== null) await fail(`${given} ${failure}`);
    let isBarren = isFolder;
    for (const candidate of candidates) {
      const reading = await openCandidate(candidate, workspace);
      if (reading.is === 'unreadable') await fail(`${candidate.path} ${reading.failure}`);
      if (reading.is !== 'open') continue;
      isBarren = false;
      const recognition = workspace.snapshot().recognise(candidate.uri);
      workspace.close(candidate.uri);
      if (recognition !== null) await streams.stdout.write(verdict(candidate.path, recognition));
      if (streams.stdout.isClosed()) return code;
    }
    if (isBarren) await fail(`${given} holds no text`);
  }
  return code;
}

/** '0.97  article     story.txt: agency dateline, reported speech' */
function verdict(path: string, { article, score, reasons }: Recognition): string {
  const word = (article ? 'article' : 'no article').padEnd(10);
  const because = reasons.length === 0 ? '' : `: ${reasons.join(', ')}`;
  return `${score.toFixed(2)}  ${word}  ${printable(path)}${because}\n`;
}
