import { attentionTo } from '../../features/marks/attention.ts';
import { movedHints, withMovedHints } from '../../features/marks/hints.ts';
import { nodeSidecars } from '../../hosts/nodeSidecars.ts';
import { fileText } from '../../reports/findingsText.ts';
import { attentionMessage, marksTallyText, type MarksTally } from '../../reports/marksCheck.ts';
import { reportProblems, type FileReport } from '../../reports/report.ts';
import { complain } from '../complain.ts';
import { EXIT, type ExitCode } from '../exitCode.ts';
import type { Streams } from '../streams.ts';
import { createReader, type ArticleOnDisk, type Reader, type SidecarOnDisk } from './articles.ts';

export interface MarksCheckOptions {
  /** Whether to bring the hints of moved marks up to date. */
  readonly write: boolean;
  readonly colour: boolean;
}

/** What one sidecar came to. */
type Checked = Pick<MarksTally, 'marks' | 'moved' | 'orphans' | 'stale' | 'errors'> & {
  readonly report: FileReport;
};

/**
 * `newsmark marks check`: finds every mark again in its article, and tells those that were not found, those to be decided again and what is
 * wrong with the files. What cannot be read or written is told on standard error, and the rest goes on.
 */
export async function checkMarks(
  paths: readonly string[],
  { write, colour }: MarksCheckOptions,
  streams: Streams,
): Promise<ExitCode> {
  let tally: MarksTally = {
    sidecars: 0,
    marks: 0,
    moved: 0,
    written: write,
    orphans: 0,
    stale: 0,
    errors: 0,
  };
  let hasFailed = false;
  const fail = async (complaint: string): Promise<void> => {
    hasFailed = true;
    await complain(streams, complaint);
  };
  const tell = async ({ report, ...counts }: Checked): Promise<void> => {
    tally = added(tally, counts);
    const words = fileText(report, { colour });
    if (words !== '') await streams.stdout.write(`${words}\n`);
  };
  const reader = createReader(streams);
  for await (const met of reader.walk(paths)) {
    if (met.is === 'failure') await fail(met.complaint);
    else if (met.is === 'widow') await tell(widow(met.sidecar, met.article));
    else if (met.is === 'article') {
      for (const sidecar of met.article.files) {
        const checked = checkSidecar(met.article, sidecar);
        await tell(checked);
        const why = write && checked.moved > 0 ? await writeHints(reader, met.article, sidecar) : null;
        if (why !== null) await fail(`${sidecar.path} is left as it was: ${why}`);
      }
    }
    if (streams.stdout.isClosed()) break;
  }
  await streams.stdout.write(marksTallyText(tally, { colour }));
  if (hasFailed) return EXIT.failed;
  return tally.orphans + tally.stale + tally.errors > 0 ? EXIT.found : EXIT.fine;
}

function checkSidecar(article: ArticleOnDisk, { path, text, file, problems }: SidecarOnDisk): Checked {
  const open = attentionTo(article.text, file);
  const remarks = open.map((attention) => ({
    start: attention.entry,
    end: attention.entry,
    severity: 'warning' as const,
    message: attentionMessage(article.path, article.text, article.shift, attention),
  }));
  return {
    report: reportProblems(path, text, [...problems, ...remarks]),
    marks: file.sidecar.marks.length,
    moved: movedHints(article.text, file.sidecar).length,
    orphans: open.filter(({ why }) => why !== 'stale').length,
    stale: open.filter(({ why }) => why === 'stale').length,
    errors: problems.filter(({ severity }) => severity === 'error').length,
  };
}

/** A sidecar that belongs to nothing: its article was renamed or deleted. */
function widow({ path, text, file, problems }: SidecarOnDisk, article: string): Checked {
  const message = `There is no article ${article}. Rename this file as the article was renamed, or delete it.`;
  const errors = problems.filter(({ severity }) => severity === 'error').length + 1;
  return {
    report: reportProblems(path, text, [{ start: 0, end: 0, severity: 'error', message }, ...problems]),
    marks: file.sidecar.marks.length,
    moved: 0,
    orphans: 0,
    stale: 0,
    errors,
  };
}

/** Why the hints could not be written, or null. What others wrote in the meantime is read again and kept. */
async function writeHints(
  reader: Reader,
  article: ArticleOnDisk,
  { uri }: SidecarOnDisk,
): Promise<string | null> {
  try {
    await nodeSidecars().update({ uri, root: reader.root(article.uri) }, (sidecar) =>
      sidecar === null ? null : withMovedHints(article.text, sidecar),
    );
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function added(tally: MarksTally, counts: Omit<Checked, 'report'>): MarksTally {
  return {
    ...tally,
    sidecars: tally.sidecars + 1,
    marks: tally.marks + counts.marks,
    moved: tally.moved + counts.moved,
    orphans: tally.orphans + counts.orphans,
    stale: tally.stale + counts.stale,
    errors: tally.errors + counts.errors,
  };
}
