import { analyze, type Analysis } from '../../../server/src/engine/index.ts';
import { INPUTS } from '../inputs.ts';
import { readJsonLines } from '../corpora/shared.ts';

/** A sentence of a debate, with what people said of it and what the engine and two plain readers make of it. */
export interface RatedSentence {
  readonly isWanted: boolean;
  /** The engine's `worthChecking`. */
  readonly score: number;
  /** Whether a digit stands in it. */
  readonly hasNumber: boolean;
}

/** The rated sentences of a corpus of debates, in its order. Each is read as an article's paragraph of its own. Throws where they are absent. */
export function readRatedSentences(corpus: string): RatedSentence[] {
  const texts = readJsonLines(`data/${corpus}.jsonl`) as {
    readonly text: string;
    readonly sentences: readonly {
      readonly start: number;
      readonly end: number;
      readonly checkworthy: number;
    }[];
  }[];
  return texts.flatMap(({ text, sentences }) =>
    sentences.map(({ start, end, checkworthy }) => rated(text.slice(start, end), checkworthy === 1)),
  );
}

/** What stands before and behind the sentence, so that it is taken for a paragraph of an article and for no headline. */
const BEFORE = 'The debate\n\n';
const BEHIND = '\n\nThe debate went on.';

function rated(text: string, isWanted: boolean): RatedSentence {
  const { claims }: Analysis = analyze(`${BEFORE}${text}${BEHIND}`, INPUTS);
  const end = BEFORE.length + text.length;
  const own = claims.filter((claim) => claim.start < end);
  return {
    isWanted,
    score: Math.max(0, ...own.map(({ worthChecking }) => worthChecking)),
    hasNumber: /\d/.test(text),
  };
}

/**
 * Average precision in per cent, sentences of the same score taken as one step: a plain reader gives but two scores, and the order within
 * them would otherwise be that of the corpus.
 */
export function steppedAveragePrecision(
  sentences: readonly { readonly isWanted: boolean; readonly score: number }[],
): number {
  const steps = new Map<number, { found: number; wanted: number }>();
  for (const { score, isWanted } of sentences) {
    const step = steps.get(score) ?? { found: 0, wanted: 0 };
    step.found++;
    if (isWanted) step.wanted++;
    steps.set(score, step);
  }
  let [found, wanted, sum] = [0, 0, 0];
  for (const [, step] of [...steps].sort(([a], [b]) => b - a)) {
    found += step.found;
    wanted += step.wanted;
    sum += step.wanted * (wanted / found);
  }
  return wanted === 0 ? 0 : (100 * sum) / wanted;
}
