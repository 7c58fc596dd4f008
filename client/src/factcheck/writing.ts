import type { CheckResult, CheckStepParams } from '../../../server/src/protocol/factcheck.ts';
import type { FactCheckParts } from './factCheckParts.ts';
import { titleOf } from './targets.ts';
import type { QuestionAsked } from './threadTexts.ts';

/** Writes about a question, and waits until what is shown says so. What goes wrong the server tells the person. */
export async function write(
  { server, checks }: FactCheckParts,
  asked: Pick<QuestionAsked, 'item' | 'question'>,
  done: string,
  ...steps: readonly CheckStepParams[]
): Promise<CheckResult> {
  const { item, question } = asked;
  const result = await server.check({
    uri: item.uri,
    id: item.id,
    question,
    steps,
    title: `${done}: ${titleOf(asked)}`,
  });
  await checks.ask(item.uri);
  return result;
}
