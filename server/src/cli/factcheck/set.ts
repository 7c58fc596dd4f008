import { isCheckable } from '../../annotations/checks/fields.ts';
import { checkOf } from '../../annotations/checks/merge.ts';
import type { Question } from '../../annotations/checks/types.ts';
import { standingChecks } from '../../annotations/checks/listed.ts';
import { resolveMarks } from '../../annotations/decisions.ts';
import type { CheckableMark, SidecarChange, Signed } from '../../annotations/sidecar/types.ts';
import type { Analysis } from '../../engine/index.ts';
import { checkChange, type CheckAnswer } from '../../features/checks/change.ts';
import type { CheckPlace, Listable } from '../../features/checks/listing.ts';
import { typedProblem, typedSteps, type TypedCheck } from '../../features/checks/typed.ts';
import { viewOf } from '../../features/marks/view.ts';
import { findFindings } from '../../findings/findings.ts';
import type { FindingSettings } from '../../findings/types.ts';
import { nodeFiles } from '../../hosts/nodeFiles.ts';
import { printable } from '../../reports/terminal.ts';
import { pathForPeople } from '../candidates.ts';
import { complain } from '../complain.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import { readSidecar, type ArticleOnDisk } from '../marks/articles.ts';
import { openDesk, writeChanges, type Desk } from '../marks/desk.ts';
import type { Streams } from '../streams.ts';

/** What somebody says of a check, and of which one: by its id, or by its words. */
export interface SetOptions extends TypedCheck {
  readonly id: string | null;
  readonly words: string | null;
  readonly question: Question;
}

/**
 * `newsmark factcheck set`: writes what one person says of a check, and puts it on the list where it is not there. Private evidence goes
 * into a file of its own.
 */
export async function setCheck(
  file: string,
  by: string | null,
  options: SetOptions,
  streams: Streams,
): Promise<ExitCode> {
  const fail = async (complaint: string): Promise<ExitCode> => {
    await complain(streams, complaint);
    return EXIT.failed;
  };
  const desk = await openDesk(file, by, 'everybody', streams);
  if ('failure' in desk) return fail(desk.failure);
  const { reader, article, signed } = desk;
  const hiddenPlace = reader.privateSidecar(article.uri, signed.by);
  const answer = answerTo(article, options, await hiddenEntries(hiddenPlace, streams), signed);
  if (!answer.ok) return fail(`${file}: ${answer.complaint}`);
  const { id, changes, privateChanges } = answer;
  if (privateChanges.length > 0 && hiddenPlace === null)
    return fail(`${file} can have no private file: see 'privateEvidence' in its newsmark.yaml`);
  const told: string[] = [];
  let failure = await write(desk, desk.sidecar, changes, streams);
  if (failure === null && changes.length > 0)
    told.push(`${id} ${saidOf(options)} by ${signed.by} in ${desk.path}`);
  if (failure === null && hiddenPlace !== null && privateChanges.length > 0) {
    failure = await write(desk, hiddenPlace, privateChanges, streams);
    if (failure === null)
      told.push(`${id} private evidence by ${signed.by} in ${pathForPeople(hiddenPlace, streams.cwd)}`);
  }
  if (failure === null && told.length === 0) told.push(`${id} says so already`);
  // Where the second file cannot be written, the first one says something new all the same.
  await streams.stdout.write(told.map((line) => `${printable(line)}\n`).join(''));
  return failure === null ? EXIT.fine : fail(failure);
}

/** What is to be written, or why nothing is. */
function answerTo(
  article: ArticleOnDisk,
  options: SetOptions,
  hidden: readonly CheckableMark[],
  signed: Signed,
): CheckAnswer {
  const { text, sidecars, house } = article;
  const problem = typedProblem(options, house.ratings);
  if (problem !== null) return { ok: false, complaint: problem };
  const named = placeOf(text, options);
  if (typeof named === 'string') return { ok: false, complaint: named };
  const marks = resolveMarks(text, sidecars);
  let analysis: Analysis | null = null;
  const listable: Listable = {
    text,
    marks,
    hidden,
    analysis: () => (analysis ??= viewOf(article, sidecars).analysis),
  };
  const place = 'id' in named ? subjectOf(named.id, listable, article.settings) : named;
  if (typeof place === 'string') return { ok: false, complaint: place };
  const { question } = options;
  // Which mark is meant, and so what is known of it already, is told by what putting it on the list would write.
  const listed = checkChange(listable, { place, question, steps: [] }, signed);
  if (!listed.ok) return listed;
  const isIt = (mark: { readonly id: string }): boolean => mark.id === listed.id;
  const entries = marks.flatMap(({ mark }) => (isIt(mark) && isCheckable(mark) ? [mark] : []));
  const check = checkOf(entries, question, hidden.filter(isIt));
  return checkChange(listable, { place, question, steps: typedSteps(options, check) }, signed);
}

/** What is meant, or a sentence for people. */
function placeOf(text: string, { id, words }: SetOptions): CheckPlace | string {
  if (id !== null && words !== null) return 'Name what is checked by its ID or by --words, not by both.';
  if (id !== null) return { id };
  if (words === null || words.trim() === '') return 'Name what is checked: by its ID, or with --words TEXT.';
  const start = text.indexOf(words);
  if (start < 0) return 'These words are not in the article as they are given.';
  if (text.includes(words, start + 1))
    return 'These words stand in the article more than once: give more of them, or an ID.';
  return { span: { start, end: start + words.length } };
}

/** What an id means: a mark or, where it is a finding's as 'check' prints it, what that is about; or a sentence for people. */
function subjectOf(
  id: string,
  { marks, hidden, analysis }: Listable,
  settings: FindingSettings,
): CheckPlace | string {
  if (marks.some(({ mark }) => mark.id === id && isCheckable(mark))) return { id };
  const findings = findFindings(analysis(), settings, [], standingChecks(marks, hidden));
  const finding = findings.find((each) => each.id === id);
  if (finding === undefined) return { id };
  if (finding.about !== undefined) return { id: finding.about };
  return finding.lists === undefined
    ? `‘${id}’ is about no claim and no quotation: name the words with --words TEXT.`
    : `‘${id}’ sums up several findings: name one of them, such as ‘${finding.lists[0]?.id ?? ''}’.`;
}

/** What a private file holds. One that cannot be read says nothing; nothing is written to it either. */
async function hiddenEntries(uri: string | null, { cwd }: Streams): Promise<CheckableMark[]> {
  const sidecar = uri === null ? null : await readSidecar(nodeFiles(), uri, cwd);
  return sidecar === null || 'failure' in sidecar ? [] : sidecar.file.sidecar.marks.filter(isCheckable);
}

/** Writes changes, where there are any; why that was not possible, or null. */
async function write(
  desk: Desk,
  sidecar: string,
  changes: readonly SidecarChange[],
  streams: Streams,
): Promise<string | null> {
  return changes.length === 0 ? null : writeChanges(desk, sidecar, changes, streams);
}

/** What somebody said, for the line that says that it was written: 'done, misleading'. */
function saidOf({ status, rating = '', review }: SetOptions): string {
  const said = [status ?? '', rating.trim()].filter((word) => word !== '');
  return said.join(', ') || (review ? 'agreed to' : 'noted');
}
