import {
  type Actor,
  type ActorType,
  type Analysis,
  type Block,
  type BlockLabel,
  type Claim,
  type ClaimReason,
  type Mention,
  type MentionForm,
  type Quotation,
  type Role,
  type SourceKind,
  type Span,
  type Stance,
} from '../../src/engine/index.ts';
import type { Finding, RuleId } from '../../src/findings/types.ts';
import { parseMarks, type Mark } from './marks.ts';

/*
 * An analysis made by hand from marked text, for the tests of what comes after the engine: they say what the engine found, and do not
 * change when the engine finds more.
 *
 *   [[block label=related: …]]                                a block; without any, the text is one body block
 *   [[actor ada type=ORG form=pronoun sure=0.5 evidence=city: it]]   a mention; type PERSON, form name, sure 1 where not given
 *   [[quote a by=ada kind=partial in=b sure=0.6 stance=denies: “…”]]   a quotation with the id q-a; [[cue a: said]], [[source a: she]], [[via a: …]]
 *   [[role ada from=caption: harbour master]]   [[!broken-quote: …]]   [[claim motive: …]]
 */

export interface Handmade {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  /** Where the cursor `[[|]]` stood; 0 where there is none. */
  readonly cursor: number;
}

/** Reads a marked text as an analysis. An actor's name is the longest of its names in the text. */
export function handmade(marked: string, other: Partial<Analysis> = {}): Handmade {
  const { text, marks, cursor } = parseMarks(marked);
  const of = (layer: string): readonly Mark[] => marks.filter((mark) => mark.layer === layer);
  const blocks = of('block').map((mark) => blockOf(mark));
  if (blocks.length === 0) blocks.push({ start: 0, end: text.length, label: 'body', reason: 'prose' });
  const mentions = of('actor').map((mark, index) => mentionOf(mark, index, blocks));
  const quotations = of('quote').map((mark) => quotationOf(mark, marks, blocks));
  const analysis: Analysis = {
    text,
    article: {
      recognised: true,
      score: 1,
      reasons: ['dateline'],
      genre: 'news',
      header: null,
      dateline: null,
      blocks,
    },
    tokens: [],
    sentences: of('claim').map((mark) => ({ ...spanOf(mark), block: 0, firstToken: 0, endToken: 0 })),
    actors: actorsOf(text, mentions, of('role')),
    mentions,
    quotations,
    claims: of('claim').map((mark, sentence) => claimOf(mark, sentence)),
    ...other,
  };
  return { analysis, findings: marks.flatMap(findingOf), cursor: cursor ?? 0 };
}

function blockOf(mark: Mark): Block {
  const label = (option(mark, 'label') ?? 'body') as BlockLabel;
  return { ...spanOf(mark), label, reason: 'by hand' };
}

function mentionOf(mark: Mark, index: number, blocks: readonly Block[]): Mention {
  const actor = mark.values[0] ?? '';
  return {
    ...spanOf(mark),
    id: `a-${index}`,
    type: (option(mark, 'type') ?? 'PERSON') as ActorType,
    actor: actor === 'open' ? null : actor,
    form: (option(mark, 'form') ?? 'name') as MentionForm,
    block: blockAt(blocks, spanOf(mark)),
    evidence: option(mark, 'evidence') ?? 'title before the name',
    confidence: Number(option(mark, 'sure') ?? 1),
  };
}

function quotationOf(mark: Mark, marks: readonly Mark[], blocks: readonly Block[]): Quotation {
  const [name = ''] = mark.values;
  const parts = (layer: string): readonly Span[] =>
    marks.filter((part) => part.layer === layer && part.values[0] === name).flatMap(({ spans }) => spans);
  const speaker = option(mark, 'by');
  const parent = option(mark, 'in');
  const source = parts('source');
  return {
    id: `q-${name}`,
    kind: (option(mark, 'kind') ?? 'direct') as Quotation['kind'],
    parent: parent === null ? null : `q-${parent}`,
    spans: mark.spans,
    block: blockAt(blocks, spanOf(mark)),
    defects: [],
    reason: 'a whole clause between marks',
    attribution: {
      cue: parts('cue'),
      source,
      sourceKind: (option(mark, 'source') ?? (source.length > 0 ? 'named' : 'absent')) as SourceKind,
      sourceType: null,
      via: parts('via'),
      speaker,
      candidates: option(mark, 'or')?.split(',') ?? [],
      stance: (option(mark, 'stance') ?? 'asserts') as Stance,
      confidence: Number(option(mark, 'sure') ?? 1),
      evidence: speaker === null ? [] : ['the name before the cue'],
    },
  };
}

function actorsOf(text: string, mentions: readonly Mention[], roles: readonly Mark[]): Actor[] {
  const ids = [...new Set(mentions.map(({ actor }) => actor))].filter((id) => id !== null);
  return ids.map((id) => {
    const own = mentions.filter(({ actor }) => actor === id);
    const named = own.filter(({ form }) => form === 'name').map(({ start, end }) => text.slice(start, end));
    const names = [...new Set(named)];
    return {
      id,
      name: names.toSorted((a, b) => b.length - a.length)[0] ?? id,
      type: own[0]?.type ?? 'PERSON',
      registry: id.startsWith('r-') ? id : null,
      roles: roles
        .filter(({ values }) => values[0] === id)
        .map((mark) => {
          const { start, end } = spanOf(mark);
          return {
            start,
            end,
            title: text.slice(start, end),
            from: (option(mark, 'from') ?? 'title') as Role['from'],
          };
        }),
      names,
      credit: id.startsWith('credit-'),
    };
  });
}

function claimOf(mark: Mark, sentence: number): Claim {
  const [reason = 'clean'] = mark.values;
  const flagged = reason !== 'clean';
  return {
    ...spanOf(mark),
    id: `c-${sentence}`,
    sentence,
    label: flagged ? 'flag' : 'clean',
    reason: flagged ? (reason as ClaimReason) : null,
    score: flagged ? 0.9 : 0.1,
    worthChecking: 0,
    worthReasons: [],
    evidence: [{ text: flagged ? 'says why' : 'names its source', weight: flagged ? 2 : -2, span: null }],
  };
}

/** The rule is the layer without its `!`; a repair that is offered for it puts “ before its words. */
function findingOf(mark: Mark): Finding[] {
  if (!mark.layer.startsWith('!')) return [];
  const { start, end } = spanOf(mark);
  return [
    {
      id: `f-${start}`,
      rule: mark.layer.slice(1) as RuleId,
      severity: 'hint',
      message: 'Says who?',
      evidence: ['says why'],
      strength: 0.9,
      start,
      end,
      ...(mark.values.includes('fix') && {
        fixes: [{ title: 'Open the quotation here', edits: [{ start, end: start, text: '“' }] }],
      }),
    },
  ];
}

function spanOf({ spans }: Mark): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

function blockAt(blocks: readonly Block[], { start }: Span): number {
  return Math.max(
    0,
    blocks.findIndex((block) => block.start <= start && start < block.end),
  );
}

function option({ values }: Mark, key: string): string | null {
  return values.find((value) => value.startsWith(`${key}=`))?.slice(key.length + 1) ?? null;
}
