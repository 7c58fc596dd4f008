import {
  overlaps,
  slice,
  type Analysis,
  type Block,
  type Claim,
  type Mention,
  type Quotation,
  type Sentence,
  type Span,
} from '../../src/engine/index.ts';

/**
 * A whole analysis, stage by stage, for people to read and for goldens to hold: the article's shape, then each block with its sentences, and under
 * each sentence who is named, what is quoted, and whether it needs a source; at the end the actors. Words are shown as written and
 * without offsets, so that a changed sentence changes its own lines only.
 */
export function dumpAnalysis(analysis: Analysis): string {
  const lines = [...dumpArticle(analysis), ''];
  analysis.article.blocks.forEach((block, i) => lines.push(...dumpBlock(analysis, block, i), ''));
  lines.push('ACTORS', ...analysis.actors.map((actor) => dumpActor(analysis, actor)));
  return `${lines.join('\n')}\n`;
}

function dumpArticle({ text, article }: Analysis): string[] {
  const lines = [
    `ARTICLE ${article.recognised ? 'recognised' : 'not recognised'} ${article.score} ${article.genre}`,
    ...article.reasons.map((reason) => `  ${reason}`),
  ];
  if (article.header !== null) {
    const { start: _start, end: _end, ...fields } = article.header;
    lines.push(...Object.entries(fields).map(([name, value]) => `  header ${name}: ${show(value)}`));
  }
  if (article.dateline !== null) lines.push(`  dateline ${words(text, article.dateline)}`);
  return lines;
}

function dumpBlock(analysis: Analysis, block: Block, index: number): string[] {
  const { text, sentences } = analysis;
  const own = sentences.flatMap((sentence, i) =>
    sentence.block === index ? dumpSentence(analysis, sentence, i) : [],
  );
  const heading = `${block.label.toUpperCase()} (${block.reason})`;
  return own.length > 0 ? [heading, ...own] : [heading, `  ${words(text, block)}`];
}

function dumpSentence(analysis: Analysis, sentence: Sentence, index: number): string[] {
  const { text, mentions, quotations, claims } = analysis;
  const starting = (span: Span | undefined): boolean =>
    span !== undefined && overlaps(sentence, { start: span.start, end: span.start + 1 });
  return [
    `  ${show(slice(text, sentence))}`,
    ...mentions.filter(starting).map((mention) => `    ${dumpMention(text, mention)}`),
    ...quotations
      .filter(({ spans }) => starting(spans[0]))
      .map((quotation) => `    ${dumpQuotation(text, quotation)}`),
    ...claims.filter((claim) => claim.sentence === index).flatMap((claim) => dumpClaim(text, claim)),
  ];
}

function dumpMention(text: string, mention: Mention): string {
  const { type, actor, form, evidence, confidence } = mention;
  return `${type.toLowerCase()} ${words(text, mention)} = ${actor ?? '?'} (${form}; ${evidence}; ${confidence})`;
}

function dumpQuotation(text: string, quotation: Quotation): string {
  const { kind, spans, parent, defects, attribution, reason } = quotation;
  const { cue, source, sourceKind, sourceType, speaker, via, candidates, stance, confidence, evidence } =
    attribution;
  const named = source.length > 0 ? ` source ${pieces(text, source)}` : '';
  const parts = [
    `${kind} ${pieces(text, spans)}`,
    `by ${speaker ?? (sourceKind === 'absent' ? 'nobody' : '?')} (${[sourceKind, sourceType ?? ''].join(' ').trim()})${named}`,
    cue.length > 0 ? `cue ${pieces(text, cue)}` : '',
    via.length > 0 ? `via ${pieces(text, via)}` : '',
    candidates.length > 0 ? `or ${candidates.join(', ')}` : '',
    parent === null ? '' : 'inside another',
    defects.map(({ defect }) => defect).join(', '),
    stance === 'asserts' ? '' : stance,
    `${confidence}`,
    [reason, ...evidence].join('; '),
  ];
  return parts.filter((part) => part !== '').join(' | ');
}

function dumpClaim(text: string, claim: Claim): string[] {
  const worth = claim.worthChecking > 0 ? ` worth checking ${claim.worthChecking}` : '';
  const evidence = claim.evidence.map(
    ({ text: told, weight, span }) =>
      `      ${signed(weight)} ${told}${span === null ? '' : ` ${words(text, span)}`}`,
  );
  return [
    `    ${claim.reason === null ? 'clean' : `FLAG ${claim.reason}`} ${claim.score}${worth}`,
    ...evidence,
  ];
}

function dumpActor({ text }: Analysis, actor: Analysis['actors'][number]): string {
  const roles = actor.roles.map((role) => `${role.from} ${show(role.title)} in ${words(text, role)}`);
  const registry = actor.registry === null ? '' : 'in the registry';
  const credit = actor.credit ? 'a credit' : '';
  const names = `as ${actor.names.map((name) => show(name)).join(', ')}`;
  return `  ${[`${actor.id} ${actor.type} ${show(actor.name)}`, names, ...roles, registry, credit].filter((part) => part !== '').join(' | ')}`;
}

function signed(weight: number): string {
  return weight > 0 ? `+${weight}` : String(weight);
}

function pieces(text: string, spans: readonly Span[]): string {
  return spans.map((span) => words(text, span)).join(' … ');
}

function words(text: string, span: Span): string {
  return show(slice(text, span));
}

/** Words between angle brackets, on one line: quotation marks are part of what a dump has to show. */
function show(written: string): string {
  return `<${JSON.stringify(written).slice(1, -1).replaceAll('\\"', '"')}>`;
}
