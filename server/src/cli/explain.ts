import { lineIndex } from '../engine/index.ts';
import { explainLine } from '../features/explain.ts';
import { nodeFiles } from '../hosts/nodeFiles.ts';
import { articleWorkspace, meetFiles } from './articles.ts';
import { complain } from './complain.ts';
import { EXIT, type ExitCode } from './exitCode.ts';
import type { Streams } from './streams.ts';

/** What `newsmark explain --help` says behind the options. */
export const EXPLAIN_HELP: string = `
Prints, for every sentence that the line touches, whether an editor would ask
who says so, what asks for a source and what speaks against asking, and what
each rule found there and why. Decisions of people count, as in check.

Example:
  newsmark explain articles/story.txt:12`;

/**
 * `newsmark explain FILE:LINE`: for every sentence and finding of one line, what was asked and what spoke for and against it, as Markdown.
 * A file that is no article is told, and nothing is explained.
 */
export async function explain(place: string, streams: Streams): Promise<ExitCode> {
  const [, path = '', number = ''] = /^(.+?):(\d+)(?::\d+)?$/.exec(place) ?? [];
  if (path === '') {
    await complain(streams, `'${place}' names no line; write FILE:LINE, such as story.txt:12`);
    return EXIT.failed;
  }
  const files = nodeFiles();
  const workspace = await articleWorkspace(files, streams);
  for await (const met of meetFiles([path], workspace, { files, cwd: streams.cwd })) {
    if (met.is === 'article') {
      const { uri, text, analysis, snapshot } = met;
      const lines = lineIndex(text);
      const line = Number(number) - 1;
      const count = lines.position(text.length).line + 1;
      if (line < 0 || line >= count) {
        await complain(streams, `${path} has ${count} lines, and none with the number ${number}`);
        return EXIT.failed;
      }
      const start = lines.offset({ line, character: 0 });
      const end = line + 1 < count ? lines.offset({ line: line + 1, character: 0 }) : text.length;
      const { registry } = snapshot.inputs(uri, text);
      const context = { analysis, uri: null, lines, registry, registryAddress: () => null };
      await streams.stdout.write(explainLine(context, snapshot.findings(uri), { start, end }));
      return EXIT.fine;
    }
    await complain(streams, met.is === 'settings' ? `${path} is no article` : met.complaint);
    break;
  }
  return EXIT.failed;
}
