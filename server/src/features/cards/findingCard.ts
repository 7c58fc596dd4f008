import { ruleById } from '../../findings/rules/index.ts';
import type { Finding } from '../../findings/types.ts';
import { escapeMarkdown, lines, paragraphs } from '../markdown.ts';

/** The card of a warning: what is asked, why it matters, what was seen, and what would satisfy it. */
export function findingCard({ rule, evidence }: Finding): string {
  const { title, why, satisfy } = ruleById(rule);
  const seen = evidence.map(escapeMarkdown).join('; ');
  return paragraphs(
    lines(`**${title}**`, why),
    `**What would do:** ${satisfy}`,
    seen === '' ? null : `*Seen: ${seen}*`,
  );
}

/** The same in one line, for a place with a card of its own. */
export function findingLine({ rule }: Finding): string {
  const { title, satisfy } = ruleById(rule);
  const [first = satisfy] = satisfy.match(/^.*?[.!?](?= |$)/) ?? [];
  return `**${title}** · ${first}`;
}
