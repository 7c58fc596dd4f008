import { resolve } from 'node:path';
import { analyze, looseInputs } from '../engine/index.ts';
import { DEFAULT_SETTINGS, findFindings } from '../findings/findings.ts';
import { nodeModels } from '../hosts/nodeModels.ts';
import { annotationRecord, type AnnotationFailure } from '../reports/annotation.ts';
import { decodeText } from '../workspace/decode.ts';
import { complain } from './complain.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import { readGiven } from './givenText.ts';
import { LARGEST, tooLarge } from './limits.ts';
import { readLines, type Line } from './lines.ts';
import type { Streams } from './streams.ts';

/** What `newsmark annotate --help` says behind the options. */
export const ANNOTATE_HELP: string = `
Writes one JSON object a line, in the order of the files. Without files, reads
JSON lines {"id": "…", "text": "…"} from standard input. In place of a document
that cannot be read stands {"id": …, "error": "…"}; the exit code is then 2.

Each text is analysed by itself: newsmark.yaml and actors.yaml are not looked at.
Offsets count UTF-16 code units of the text as given.

Examples:
  newsmark annotate story.txt
  newsmark annotate < corpus.jsonl | jq '.quotations[] | select(.sourceKind == "absent")'`;

/** What `annotate` writes for one document: a record or a failure, as one line of JSON without a line end. */
interface Outcome {
  readonly line: string;
  /** For people, where the document could not be read. */
  readonly complaint: string | null;
}

/**
 * `newsmark annotate`: one JSON line for each file in order or, without files, for each line of JSON on standard input. Every text is
 * analysed by itself at default rules: no corpus, no registry, no settings. One document is held at a time.
 */
export async function annotate(files: readonly string[], streams: Streams): Promise<ExitCode> {
  if (files.length === 0 && streams.stdin.isTerminal) {
    await streams.stderr.write(
      'newsmark: name files, or hand JSON lines {"id": …, "text": …} to standard input.\n',
    );
    return EXIT.failed;
  }
  let code: ExitCode = EXIT.fine;
  for await (const { line, complaint } of files.length > 0
    ? fromFiles(files, streams.cwd)
    : fromLines(streams)) {
    await streams.stdout.write(`${line}\n`);
    if (complaint !== null) {
      code = EXIT.failed;
      await complain(streams, complaint);
    }
    if (streams.stdout.isClosed()) break;
  }
  return code;
}

async function* fromFiles(files: readonly string[], cwd: string): AsyncGenerator<Outcome> {
  for (const path of files) {
    const given = await readGiven(resolve(cwd, path));
    yield 'failure' in given
      ? failed(path, path, given.failure)
      : annotated(path, given.mark + given.text, path);
  }
}

async function* fromLines({ stdin }: Streams): AsyncGenerator<Outcome> {
  for await (const line of readLines(stdin.chunks, LARGEST)) {
    const outcome = fromLine(line);
    if (outcome !== null) yield outcome;
  }
}

/** The outcome of one line of standard input; null for a blank line, which holds no document. */
function fromLine({ number, bytes }: Line): Outcome | null {
  const place = `line ${number}`;
  if (bytes === null) return failed(null, place, `is ${tooLarge(LARGEST)}`);
  const { text: line, problem } = decodeText(bytes);
  if (problem !== null) return failed(null, place, 'is not valid UTF-8');
  if (line.trim() === '') return null;
  let document: unknown;
  try {
    document = JSON.parse(line);
  } catch {
    return failed(null, place, 'is not valid JSON');
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return failed(null, place, 'is not a JSON object {"id": …, "text": …}');
  }
  const { id, text } = document as { readonly id?: unknown; readonly text?: unknown };
  if (typeof id !== 'string') return failed(null, place, 'has no "id" that is a string');
  if (typeof text !== 'string') return failed(id, place, 'has no "text" that is a string');
  return annotated(id, text, place);
}

/** `place` is how a complaint names the document: its path, or its line. */
function annotated(id: string, text: string, place: string): Outcome {
  try {
    const analysis = analyze(text, looseInputs(nodeModels()));
    const record = annotationRecord(id, analysis, findFindings(analysis, DEFAULT_SETTINGS));
    return { line: JSON.stringify(record), complaint: null };
  } catch (error) {
    // The stages never throw; but marks can be so many that their JSON outgrows what a string may hold (RangeError).
    return failed(
      id,
      place,
      `cannot be annotated: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function failed(id: string | null, place: string, failure: string): Outcome {
  const complaint = `${place} ${failure}`;
  const record: AnnotationFailure = { id, error: complaint };
  return { line: JSON.stringify(record), complaint };
}
