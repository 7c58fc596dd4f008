import {
  isOwnProse,
  slice,
  type Analysis,
  type Claim,
  type ClaimEvidence,
  type Quotation,
  type Sentence,
  type Span,
} from '../engine/index.ts';
import { ruleById } from '../findings/rules/index.ts';
import type { Finding } from '../findings/types.ts';
import { actorCard, openMentionCard } from './cards/actorCard.ts';
import { lineLink, type CardContext } from './cards/context.ts';
import { quotationCard } from './cards/quotationCard.ts';
import { dotted, escapeMarkdown, excerpt, paragraphs } from './markdown.ts';
import { placeAt } from './place.ts';

/**
 * Everything that the engine knows of a place, in words, as Markdown: what it took the block, the sentence and the words for, and why. It
 * is shown as a Markdown preview, which allows no links to files, so the lines are named and not linked.
 */
export function explain(linked: CardContext, findings: readonly Finding[], offset: number): string {
  const context: CardContext = { ...linked, uri: null, registryAddress: () => null };
  const { analysis } = context;
  const { mention, actor, quotation, sentence, claim, findings: here } = placeAt(analysis, findings, offset);
  return paragraphs(
    '# What Newsmark sees here',
    blockPart(context, offset),
    sentence === null ? null : sentencePart(context, sentence, claim),
    ...here.map(findingPart),
    quotation === null
      ? null
      : paragraphs(
          '## Quotation',
          quotationCard(context, quotation.quotation),
          kindPart(quotation.quotation),
        ),
    mention === null ? null : '## Actor',
    mention === null
      ? null
      : actor === null
        ? openMentionCard(context, mention)
        : actorCard(context, mention, actor),
    articlePart(analysis),
  );
}

/**
 * What the engine and the rules say of every sentence that a stretch of the article touches, and what spoke for it and against it, in
 * words, as Markdown that ends with a line end.
 */
export function explainLine(context: CardContext, findings: readonly Finding[], line: Span): string {
  const { analysis } = context;
  const touched = (span: Span): boolean => span.start < line.end && line.start < span.end;
  const sentences = analysis.sentences.flatMap((sentence, index) =>
    touched(sentence)
      ? sentencePart(context, sentence, analysis.claims.find((claim) => claim.sentence === index) ?? null)
      : [],
  );
  const parts = [...sentences, ...findings.filter(touched).map(findingPart)];
  const nothing = 'Nothing on this line is a sentence of the article, and no rule has anything to say of it.';
  return `${parts.length === 0 ? nothing : parts.join('\n\n')}\n`;
}

function blockPart(context: CardContext, offset: number): string {
  const { article } = context.analysis;
  const block = article.blocks.find(({ start, end }) => start <= offset && offset <= end);
  if (article.header !== null && offset < article.header.end && offset >= article.header.start) {
    return paragraphs(
      '## Header',
      "Front matter or headers at the head of the text; no part of the article's words.",
    );
  }
  if (block === undefined) return 'Nothing stands here but white space.';
  const counts = isOwnProse(block.label)
    ? "It is the article's own prose."
    : "It is no prose of the article's own: its marks are shown, and counted nowhere.";
  const dateline = article.dateline;
  const inDateline = dateline !== null && dateline.start <= offset && offset < dateline.end;
  return paragraphs(
    '## Block',
    `**${block.label}** · ${lineLink(context, block)} · ${escapeMarkdown(block.reason)}`,
    counts,
    inDateline ? 'This is the dateline; no sentence covers it.' : null,
  );
}

function sentencePart(context: CardContext, sentence: Sentence, claim: Claim | null): string {
  const words = escapeMarkdown(excerpt(slice(context.analysis.text, sentence), 160));
  return paragraphs('## Sentence', `> ${words}`, claim === null ? null : claimWords(context, claim));
}

/** The judgement, and what spoke for it and against it, the strongest first. */
function claimWords(context: CardContext, claim: Claim): string {
  const { label, reason, evidence } = claim;
  const judged =
    label === 'flag'
      ? `An editor would ask who says so: **${(reason ?? 'claim').replaceAll('-', ' ')}**.`
      : 'As a claim, the sentence needs no source. That does not mean that it is true.';
  return paragraphs(
    judged,
    evidenceList(
      context,
      'What asks for a source',
      evidence.filter(({ weight }) => weight > 0),
    ),
    evidenceList(
      context,
      'What speaks against asking',
      evidence.filter(({ weight }) => weight < 0),
    ),
    ...worthParts(context, claim),
  );
}

/** How soon a fact-checker would look at the sentence, sourced or not, and why; nothing where it holds nothing to check. */
function worthParts(context: CardContext, { worthChecking, worthReasons }: Claim): (string | null)[] {
  if (worthChecking === 0) return [];
  return [
    evidenceList(
      context,
      `Worth checking, sourced or not (${worthChecking.toFixed(2)} of 1)`,
      worthReasons.filter(({ weight }) => weight > 0),
    ),
    evidenceList(
      context,
      'Less worth checking, for it is',
      worthReasons.filter(({ weight }) => weight < 0),
    ),
  ];
}

/** Observations, each with the words that it rests on. */
function evidenceList(
  { analysis }: CardContext,
  title: string,
  evidence: readonly ClaimEvidence[],
): string | null {
  if (evidence.length === 0) return null;
  const items = evidence.map(({ text, span }) => {
    const words = span === null ? '' : excerpt(slice(analysis.text, span), 60);
    // A quotation mark by itself tells nothing that the observation does not.
    const tells = /[\p{L}\p{N}]/u.test(words) && !text.includes(words);
    return `- ${escapeMarkdown(tells ? `${text}: “${words}”` : text)}`;
  });
  return [`${title}:`, '', ...items].join('\n');
}

function findingPart({ rule, message, evidence, severity }: Finding): string {
  const { title, why, satisfy } = ruleById(rule);
  return paragraphs(
    `## ${title}`,
    dotted(escapeMarkdown(message), `rule \`${rule}\``, severity),
    why,
    `**What would do:** ${satisfy}`,
    evidence.length === 0 ? null : `*Seen: ${evidence.map(escapeMarkdown).join('; ')}*`,
  );
}

/** Why the quotation has its kind; the card of one without a source says so itself. */
function kindPart({ kind, reason, attribution: { source, speaker } }: Quotation): string | null {
  const isTold = kind === 'term' || (source.length === 0 && speaker === null);
  return isTold || reason === '' ? null : `*Its kind: ${escapeMarkdown(reason)}*`;
}

/** Whether the text by itself looks like an article, and why. */
function articlePart({ article }: Analysis): string {
  const verdict = article.recognised
    ? 'By its content this is an article'
    : 'By its content alone this would not count as an article';
  const reasons = article.reasons.map(escapeMarkdown).join('; ');
  return paragraphs(
    '## Article',
    `${verdict}${reasons === '' ? '' : `: ${reasons}`}. Genre: ${article.genre}.`,
  );
}
