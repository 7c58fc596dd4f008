import type { Signed } from '../../annotations/sidecar/types.ts';
import { addedMark, type Addition } from '../../features/marks/adding.ts';
import { decideOn, type Answer, type Ask } from '../../features/marks/deciding.ts';
import { nodeSidecars } from '../../hosts/nodeSidecars.ts';
import { printable } from '../../reports/terminal.ts';
import { createStore } from '../../workspace/store.ts';
import { pathForPeople } from '../candidates.ts';
import { complain } from '../complain.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { Streams } from '../streams.ts';
import { createReader, type ArticleOnDisk, type Reader } from './articles.ts';

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
  const reviewer = (by ?? (await streams.userName()) ?? '').trim();
  if (reviewer === '')
    return fail('who decides? Say --by NAME, or tell git once: git config --global user.name NAME');
  const reader = createReader(streams);
  const own = await reader.read(file, { reviewer });
  if ('failure' in own) return fail(own.failure);
  const sidecar = reader.sidecar(own.uri, reviewer);
  if (sidecar === null) return fail(`${file} can have no sidecar: see 'marks' in its newsmark.yaml`);
  const signed: Signed = { by: reviewer, at: timeOf(streams.now()) };
  const answer = await widened(answerOf(own, signed), reader, file, (all) => answerOf(all, signed));
  if (!answer.ok) return fail(`${file}: ${answer.complaint}`);
  const path = pathForPeople(sidecar, streams.cwd);
  const { mark } = answer;
  const store = createStore({
    host: nodeSidecars(),
    rootOf: (uri) => reader.root(uri),
    written: async () => {},
    changed: () => {},
  });
  const outcome = await store.decide({
    article: own.uri,
    sidecar,
    changes: [{ kind: 'putMark', mark }],
    title: mark.decision,
  });
  if (!outcome.done) return fail(`${path} is left as it was: ${outcome.why}`);
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

/** UTC, in whole seconds: 2026-11-21T10:00:00Z. */
function timeOf(now: Date): string {
  return now.toISOString().replace(/\.\d+/, '');
}
