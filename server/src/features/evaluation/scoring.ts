import type { CompleteLayer, Sidecar } from '../../annotations/sidecar/types.ts';
import { analyze } from '../../engine/index.ts';
import { findFindings } from '../../findings/findings.ts';
import type { MarkedArticle } from '../marks/view.ts';
import { suggestionsOf } from '../marks/suggestions.ts';
import type { Estimate } from './calibration.ts';
import { agreement } from './links.ts';
import {
  compare,
  FINDINGS,
  NAMES,
  QUOTATIONS,
  SENTENCES,
  type Comparison,
  type GivenMark,
} from './matching.ts';
import { wordsOnly } from './places.ts';
import { readReview, type LeftOut, type ReviewedLayer, type WantedMark } from './reviewed.ts';
import { NOTHING, type Tally } from './tally.ts';

/** What is counted, in the order in which it is told. */
export const FIGURES = [
  'actor spans',
  'actor types',
  'actor links',
  'quotation spans',
  'speakers',
  'claims',
  'findings',
] as const;
export type Figure = (typeof FIGURES)[number];

/** How often people said one thing and the engine another, as `people's word` → `the engine's word` → count. */
export type Confusion = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The word for a mark that the other side does not have. */
const ABSENT = 'nothing';

/** The word where nobody said what it is. */
const UNSAID = 'unsaid';

/** What confusions are counted of. */
export type Confused = 'actor' | 'quotation' | 'claim';

/** What certainties are compared with the truth. */
export type Estimated = 'actors' | 'speakers' | 'claims';

/** How well the engine did on one article in the eyes of those who reviewed it in one sidecar. */
export interface Score {
  /** The layers that count as wholly reviewed. */
  readonly complete: readonly CompleteLayer[];
  readonly by: readonly string[];
  readonly figures: Readonly<Record<Figure, Tally>>;
  /** Findings that people decided about, by rule. */
  readonly rules: Readonly<Record<string, Tally>>;
  readonly confusions: Readonly<Record<Confused, Confusion>>;
  readonly estimates: Readonly<Record<Estimated, readonly Estimate[]>>;
  readonly leftOut: LeftOut;
  /** Some layer was complete before the words of the article were changed. */
  readonly outdated: boolean;
}

/** Scores the engine, which knows nobody's decisions, against those in each sidecar of an article. */
export function scoreArticle(
  { text, inputs, settings }: Pick<MarkedArticle, 'text' | 'inputs' | 'settings'>,
  sidecars: readonly Sidecar[],
): Score[] {
  const analysis = analyze(text, { ...inputs, pins: [] });
  const suggestions = suggestionsOf(analysis, findFindings(analysis, settings));
  const given = suggestions.map((suggestion) => ({ suggestion, spans: wordsOnly(text, suggestion.spans) }));
  const ofLayer = (layer: string): GivenMark[] =>
    given.filter(({ suggestion }) => suggestion.layer === layer);
  return sidecars.map((sidecar) => {
    const { complete, by, layers, leftOut, outdated } = readReview(text, sidecar, suggestions);
    const has = (layer: CompleteLayer): boolean => complete.includes(layer);
    const actors = has('actor') ? compare(ofLayer('actor'), layers.actor, NAMES) : UNREVIEWED;
    const quotations = has('quotation')
      ? compare(ofLayer('quotation'), layers.quotation, QUOTATIONS)
      : UNREVIEWED;
    const claims = has('claim') ? claimScore(ofLayer('claim'), layers.claim) : NO_CLAIMS;
    const findings = findingScore(ofLayer('finding'), layers.finding);
    const speakers = speakerScore(quotations, standsFor(actors));
    return {
      complete,
      by,
      figures: {
        'actor spans': tallyOf(actors),
        'actor types': { ...tallyOf(actors), right: actors.pairs.filter(isRightType).length },
        'actor links': agreement(actors),
        'quotation spans': tallyOf(quotations),
        speakers: speakers.tally,
        claims: claims.tally,
        findings: findings.tally,
      },
      rules: findings.rules,
      confusions: {
        actor: confusionOf(
          actors,
          ({ suggestion }) => suggestion.value.type,
          ({ type }) => type,
        ),
        quotation: confusionOf(
          quotations,
          ({ suggestion }) => suggestion.value.kind,
          ({ kind }) => kind,
        ),
        claim: claims.confusion,
      },
      estimates: {
        actors: estimatesOf(actors, isRightType),
        speakers: speakers.estimates,
        claims: claims.estimates,
      },
      leftOut,
      outdated,
    };
  });
}

const UNREVIEWED: Comparison = { pairs: [], extra: [], missed: [] };

type Pair = Comparison['pairs'][number];

function tallyOf({ pairs, extra, missed }: Comparison): Tally {
  return { right: pairs.length, given: pairs.length + extra.length, wanted: pairs.length + missed.length };
}

/** Where nobody said what type it is, the engine's stands. */
function isRightType({ given, wanted }: Pair): boolean {
  return wanted.type === undefined || wanted.type === given.suggestion.value.type;
}

function estimatesOf({ pairs, extra }: Comparison, isRight: (pair: Pair) => boolean): Estimate[] {
  return [
    ...pairs.map((pair) => ({ certainty: pair.given.suggestion.certainty, right: isRight(pair) })),
    ...extra.map(({ suggestion }) => ({ certainty: suggestion.certainty, right: false })),
  ];
}

/** What the engine's actors stand for, by the names that both sides have: ids are made of names and may differ. */
function standsFor({ pairs }: Comparison): (id: string) => ReadonlySet<string> {
  const meant = new Map<string, Set<string>>();
  for (const { given, wanted } of pairs) {
    const { actor } = given.suggestion.value;
    if (typeof actor !== 'string' || wanted.actor === undefined) continue;
    meant.set(actor, (meant.get(actor) ?? new Set()).add(wanted.actor));
  }
  return (id) => meant.get(id) ?? new Set();
}

interface SpeakerScore {
  readonly tally: Tally;
  readonly estimates: readonly Estimate[];
}

/** Who speaks, 'nobody named' included, of all quotations but terms; quotations whose speaker nobody decided on are left out. */
function speakerScore(
  { pairs, extra, missed }: Comparison,
  stands: (id: string) => ReadonlySet<string>,
): SpeakerScore {
  const isRight = ({ given, wanted }: Pair): boolean => {
    const { speaker = null } = given.suggestion.value;
    if (speaker === null || wanted.speaker === null) return speaker === wanted.speaker;
    return speaker === wanted.speaker || stands(speaker).has(wanted.speaker ?? '');
  };
  const known = pairs.filter(({ wanted }) => wanted.kind === 'term' || wanted.speaker !== undefined);
  const right = new Set(known.filter((pair) => isSpeech(pair.wanted) && speaks(pair.given) && isRight(pair)));
  const spoken = known.filter(({ given }) => speaks(given));
  const rest = extra.filter(speaks);
  return {
    tally: {
      right: right.size,
      given: spoken.length + rest.length,
      wanted: known.filter(({ wanted }) => isSpeech(wanted)).length + missed.filter(isSpeech).length,
    },
    estimates: estimatesOf({ pairs: spoken, extra: rest, missed: [] }, (pair) => right.has(pair)),
  };
}

function speaks({ suggestion }: GivenMark): boolean {
  return suggestion.value.kind !== 'term';
}

function isSpeech({ kind, speaker }: WantedMark): boolean {
  return kind !== 'term' && speaker !== undefined;
}

interface ClaimScore extends SpeakerScore {
  readonly confusion: Confusion;
}

const NO_CLAIMS: ClaimScore = { tally: NOTHING, estimates: [], confusion: {} };

/** Sentences that need a source. Each sentence that nobody left open has a score of the engine's, which is held against the truth. */
function claimScore(given: readonly GivenMark[], layer: ReviewedLayer): ClaimScore {
  // Every sentence is compared, so that what people flagged meets the engine's sentence, whatever the engine says of it.
  const all = given.map((one) => ({ ...one, suggestion: { ...one.suggestion, asked: true } }));
  const { pairs, extra, missed } = compare(all, layer, SENTENCES);
  const flags = pairs.filter((pair) => isFlag(pair.given)).length;
  const unwanted = extra.filter(isFlag).length;
  return {
    tally: { right: flags, given: flags + unwanted, wanted: pairs.length + missed.length },
    estimates: [
      ...pairs.map((pair) => ({ certainty: scoreOf(pair.given), right: true })),
      ...extra.map((one) => ({ certainty: scoreOf(one), right: false })),
    ],
    confusion: counted([
      ...pairs.map((pair) => ['flag', isFlag(pair.given) ? 'flag' : 'clean'] as const),
      ...missed.map(() => ['flag', ABSENT] as const),
      ...extra.map((one) => ['clean', isFlag(one) ? 'flag' : 'clean'] as const),
    ]),
  };
}

function isFlag({ suggestion }: GivenMark): boolean {
  return suggestion.value.label === 'flag';
}

/** How likely the engine finds it that the sentence needs a source. */
function scoreOf(given: GivenMark): number {
  const { certainty } = given.suggestion;
  return isFlag(given) ? certainty : 1 - certainty;
}

/** Nobody goes through all findings, so that only those count that somebody decided about. */
function findingScore(
  given: readonly GivenMark[],
  layer: ReviewedLayer,
): { readonly tally: Tally; readonly rules: Readonly<Record<string, Tally>> } {
  const undecided = given.map((one) => ({ ...one, suggestion: { ...one.suggestion, asked: false } }));
  const { pairs, extra, missed } = compare(undecided, layer, FINDINGS);
  const rules = new Map<string, Tally>();
  const add = (rule: string | undefined, change: Tally): void => {
    const { right, given: ours, wanted } = rules.get(rule ?? '') ?? NOTHING;
    rules.set(rule ?? '', {
      right: right + change.right,
      given: ours + change.given,
      wanted: wanted + change.wanted,
    });
  };
  for (const { wanted } of pairs) add(wanted.rule, { right: 1, given: 1, wanted: 1 });
  for (const { suggestion } of extra) add(suggestion.value.rule, { right: 0, given: 1, wanted: 0 });
  for (const { rule } of missed) add(rule, { right: 0, given: 0, wanted: 1 });
  return { tally: tallyOf({ pairs, extra, missed }), rules: Object.fromEntries(rules) };
}

function confusionOf(
  { pairs, extra, missed }: Comparison,
  given: (mark: GivenMark) => string | undefined,
  wanted: (mark: WantedMark) => string | undefined,
): Confusion {
  return counted([
    // Where nobody said what it is, the engine's word stands.
    ...pairs.map((pair) => {
      const word = given(pair.given) ?? UNSAID;
      return [wanted(pair.wanted) ?? word, word] as const;
    }),
    ...missed.map((mark) => [wanted(mark) ?? UNSAID, ABSENT] as const),
    ...extra.map((mark) => [ABSENT, given(mark) ?? UNSAID] as const),
  ]);
}

function counted(cells: readonly (readonly [people: string, engine: string])[]): Confusion {
  const rows: Record<string, Record<string, number>> = {};
  for (const [people, engine] of cells) {
    const row = (rows[people] ??= {});
    row[engine] = (row[engine] ?? 0) + 1;
  }
  return rows;
}
