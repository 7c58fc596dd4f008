import type { Actors } from '../actors/types.ts';
import type { Article } from '../article/types.ts';
import type { Quotation } from '../attribution/types.ts';
import type { Inputs } from '../inputs.ts';
import type { Language } from '../language/types.ts';
import type { ClaimPin } from '../pins.ts';
import { markIds } from '../text/markIds.ts';
import { bareSpan } from '../text/bareSpan.ts';
import type { Span } from '../text/span.ts';
import type { Weighed } from './evidence.ts';
import { weighSentences } from './judging.ts';
import type { Claim } from './types.ts';
import { scoreOf } from './weights.ts';
import { spokenTokens, worthChecking } from './worthChecking.ts';

/**
 * Judges every sentence of the article's own prose: does it need a source that it does not name? One claim for each sentence of a
 * `body` block, in order. A person's pin decides the label; the score stays what the evidence gives. Total; linear in the text's length.
 */
export function findClaims(
  text: string,
  article: Article,
  language: Language,
  _actors: Actors,
  quotations: readonly Quotation[],
  inputs: Inputs,
): Claim[] {
  const denied = deniedSpans(inputs);
  const { weighed, flagFrom } = weighSentences(text, article, language, quotations, inputs.models, denied);
  const ids = markIds(
    'c',
    text,
    weighed.map(({ sentence }) => language.sentences[sentence] ?? { start: 0, end: 0 }),
  );
  const decided = decisions(text, inputs);
  const spoken = spokenTokens(language.tokens, quotations);
  return weighed.flatMap((judged, i) => {
    const sentence = language.sentences[judged.sentence];
    if (sentence === undefined) return [];
    const { start, end } = sentence;
    const worth = worthChecking(language, sentence, spoken);
    const claim: Claim = {
      id: ids[i] ?? '',
      start,
      end,
      sentence: judged.sentence,
      ...verdict(judged, flagFrom),
      worthChecking: worth.score,
      worthReasons: worth.reasons,
    };
    return [decide(claim, decided.get(spanKey(bareSpan(text, claim))), judged)];
  });
}

function verdict(
  { sum, reason, evidence }: Weighed,
  flagFrom: number,
): Pick<Claim, 'label' | 'reason' | 'score' | 'evidence'> {
  const score = scoreOf(sum);
  const flagged = reason !== null && score >= flagFrom;
  return { label: flagged ? 'flag' : 'clean', reason: flagged ? reason : null, score, evidence };
}

/** The spans that a person said are nobody's words: their sentences speak in the article's own voice, whatever verb of saying stands there. */
function deniedSpans({ pins }: Inputs): Span[] {
  return pins.flatMap((pin) => (pin.layer === 'quotation' && pin.rejected ? pin.spans : []));
}

function decisions(text: string, { pins }: Inputs): ReadonlyMap<string, ClaimPin> {
  return new Map(
    pins.flatMap((pin) => (pin.layer === 'claim' ? [[spanKey(bareSpan(text, pin.span)), pin]] : [])),
  );
}

/** A pin is bound to a sentence by its words: after an edit of them the decision is asked again, but not because a blank or a mark came or went. */
function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

function decide(claim: Claim, pin: ClaimPin | undefined, judged: Weighed): Claim {
  if (pin === undefined) return claim;
  return {
    ...claim,
    label: pin.label,
    reason: pin.label === 'flag' ? (judged.reason ?? 'judgement') : null,
    evidence: [{ text: 'decided by a person', weight: 0, span: null }, ...claim.evidence],
  };
}
