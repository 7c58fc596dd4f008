import { findActors } from './actors/actors.ts';
import type { Actor, Mention } from './actors/types.ts';
import { readArticle } from './article/article.ts';
import type { Article } from './article/types.ts';
import { attribute } from './attribution/attribution.ts';
import type { Quotation } from './attribution/types.ts';
import { findClaims } from './claims/claims.ts';
import type { Claim } from './claims/types.ts';
import type { Inputs } from './inputs.ts';
import { readLanguage } from './language/language.ts';
import type { Sentence, Token } from './language/types.ts';
import { findMarkedPassages } from './quotations/quotations.ts';

/** What the engine knows of one text. Plain immutable data; every offset counts UTF-16 units of `text`. */
export interface Analysis {
  readonly text: string;
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly actors: readonly Actor[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  /** One for each sentence of a body block, in order. */
  readonly claims: readonly Claim[];
}

/**
 * Reads one text, stage by stage, each knowing only the ones before it. Total, pure and synchronous: it never throws, whatever
 * the text, and the same inputs give the same bytes.
 */
export function analyze(text: string, inputs: Inputs): Analysis {
  const article = readArticle(text);
  const language = readLanguage(text, article);
  const { actors, mentions } = findActors(text, article, language, inputs);
  const passages = findMarkedPassages(text, article, language, inputs);
  const quotations = attribute(text, article, language, { actors, mentions }, passages, inputs);
  const claims = findClaims(text, article, language, { actors, mentions }, quotations, inputs);
  const { tokens, sentences } = language;
  return { text, article, tokens, sentences, actors, mentions, quotations, claims };
}
