import type { Signed } from '../../annotations/sidecar/types.ts';
import { addedMark, type Addition } from '../../features/marks/adding.ts';
import { decideOn, type Answer, type Ask } from '../../features/marks/deciding.ts';
import { printable } from '../../reports/terminal.ts';
import { complain } from '../complain.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { Streams } from '../streams.ts';
import type { ArticleOnDisk, Reader } from './articles.ts';
import { openDesk, writeChanges } from './desk.ts';

/** `newsmark marks set`: writes one person's decision on a mark, or on what the engine suggests. */
export function setMark(file: string, by: string | null, ask: Ask, streams: Streams): Promise<ExitCode> {
  return decide(file, by, (article, signed) => decideOn(article, ask, signed), streams);
}

/** `newsmark marks add`: writes a mark that the engine does not have. */
export function addMark(
  file: string,
  by: string | null,
  addition: Addition,
  streams: Streams,
): Promise<ExitCode> {
  return decide(file, by, (article, signed) => addedMark(article, addition, signed), streams);
}

async function decide(
  file: string,
  by: string | null,
  answerOf: (article: ArticleOnDisk, signed: Signed) => Answer,
  streams: Streams,
): Promise<ExitCode> {
  const fail = async (complaint: string): Promise<ExitCode> => {
    await complain(streams, complaint);
    return EXIT.failed;
  };
  const desk = await openDesk(file, by, 'own', streams);
  if ('failure' in desk) return fail(desk.failure);
  const { reader, article, signed, sidecar, path } = desk;
  const answer = await widened(answerOf(article, signed), reader, file, (all) => answerOf(all, signed));
  if (!answer.ok) return fail(`${file}: ${answer.complaint}`);
  const { mark } = answer;
  const failure = await writeChanges(desk, sidecar, [{ kind: 'putMark', mark, keepsCheck: true }], streams);
  if (failure !== null) return fail(failure);
  await streams.stdout.write(`${printable(`${mark.id} ${mark.decision} by ${mark.by} in ${path}`)}\n`);
  return EXIT.fine;
}

/** Where each reviewer has a sidecar, an id that is neither one's own nor the engine's is looked for in those of the others. */
async function widened(
  answer: Answer,
  reader: Reader,
  file: string,
  again: (article: ArticleOnDisk) => Answer,
): Promise<Answer> {
  if (answer.ok || answer.unknown !== true) return answer;
  const all = await reader.read(file, 'everybody');
  return 'failure' in all ? answer : again(all);
}
