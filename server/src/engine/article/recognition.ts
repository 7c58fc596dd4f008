import type { Evidence } from './evidence.ts';
import { newsEvidence, proseOf, type Outline } from './newsEvidence.ts';
import { isInterview } from './interview.ts';
import { LINES_OF_TALK, mannerEvidence, otherEvidence } from './otherEvidence.ts';
import { proseFigures } from './proseFigures.ts';
import type { Shape } from './shape.ts';
import type { Article } from './types.ts';

/** A text is judged by its first 64 KiB: the shape of an article shows there, and the cost of judging stays bounded. */
const REACH = 65_536;
const PROSE_REACH = 20_000;

/** Log-odds of an article before anything is known of a text: most plain texts are none. */
const PRIOR = -4.7;
/** From this score on a text is served as an article. Set high: the extension must be quiet on what is no article. */
const THRESHOLD = 0.6;
const MOST_REASONS = 6;
/** People in interviews say `I`, `we` and `you`, and their lines begin with names: all that speaks against other texts. */
const INTERVIEW: Evidence = { weight: 4.5, phrase: 'an interview in questions and answers' };

/** Judges whether the text looks like an article, with a score from 0 to 1 and the phrases that it rests on, the strongest first. */
export function recognize(
  text: string,
  outline: Outline,
  shapes: readonly Shape[],
): Pick<Article, 'recognised' | 'score' | 'reasons'> {
  const sample = text.slice(outline.header?.end ?? 0, REACH);
  const near = outline.blocks.filter((block) => block.start < REACH);
  const prose = proseOf(text, near, shapes, PROSE_REACH);
  const figures = proseFigures(prose);
  if (figures.words < 20) return { recognised: false, score: 0, reasons: ['too little prose to judge by'] };
  const trades = shapes.slice(0, near.length).reduce((bits, shape) => bits | shape.trades, 0);
  const interview = isInterview(near, shapes);
  const evidence = [
    ...newsEvidence(text, { ...outline, blocks: near }, figures),
    ...otherEvidence(sample, trades).filter(({ phrase }) => !interview || !LINES_OF_TALK.has(phrase)),
    ...(interview ? [INTERVIEW] : mannerEvidence(figures, sample)),
  ];
  const sum = evidence.reduce((total, { weight }) => total + weight, PRIOR);
  const score = Math.round(100 / (1 + Math.exp(-sum))) / 100;
  return { recognised: score >= THRESHOLD, score, reasons: strongest(evidence, score >= THRESHOLD) };
}

/** The phrases that carry the verdict, the strongest first; those against it follow where they weigh. */
function strongest(evidence: readonly Evidence[], recognised: boolean): string[] {
  const side = (weight: number): boolean => weight > 0 === recognised;
  return [...evidence]
    .filter(({ weight }) => Math.abs(weight) >= 0.3)
    .sort(
      (a, b) => Number(side(b.weight)) - Number(side(a.weight)) || Math.abs(b.weight) - Math.abs(a.weight),
    )
    .slice(0, MOST_REASONS)
    .map(({ weight, phrase }) => (side(weight) ? phrase : `but: ${phrase}`));
}
