import type { Analysis } from '../../engine/index.ts';
import { ruleById } from '../../findings/rules/index.ts';
import type { Finding } from '../../findings/types.ts';
import { escapeMarkdown, lines, paragraphs } from '../markdown.ts';

/**
 * The card of a warning: what is asked, why it matters, what would satisfy it, what was seen, what speaks against asking, and what makes
 * the sentence worth checking, sourced or not.
 */
export function findingCard({ rule, evidence, about }: Finding, { claims }: Analysis): string {
  const { title, why, satisfy } = ruleById(rule);
  const seen = evidence.map(escapeMarkdown).join('; ');
  const claim = rule === 'unattributed-claim' ? claims.find(({ id }) => id === about) : undefined;
  const against = (claim?.evidence ?? [])
    .flatMap(({ text, weight }) => (weight < 0 ? escapeMarkdown(text) : []))
    .join('; ');
  const worth = (claim?.worthReasons ?? [])
    .flatMap(({ text, weight }) => (weight > 0 ? escapeMarkdown(text) : []))
    .join('; ');
  return paragraphs(
    lines(`**${title}**`, why),
    `**What would do:** ${satisfy}`,
    seen === '' ? null : `*Seen: ${seen}*`,
    against === '' ? null : `*Against asking: ${against}*`,
    worth === '' ? null : `*Worth checking: ${worth}*`,
  );
}

/** The same in one line, for a place with a card of its own. */
export function findingLine({ rule }: Finding): string {
  const { title, satisfy } = ruleById(rule);
  const [first = satisfy] = satisfy.match(/^.*?[.!?](?= |$)/) ?? [];
  return `**${title}** · ${first}`;
}
