import {
  arrangementsOf,
  sayingOf,
  type Arrangement,
} from '../../../server/src/engine/attribution/arrangements.ts';
import { endsOf } from '../../../server/src/engine/attribution/clauseEnds.ts';
import { clauseViewOf, observeEnd } from '../../../server/src/engine/attribution/endObservations.ts';
import { isRanked } from '../../../server/src/engine/attribution/deciding.ts';
import { clauseEnd } from '../../../server/src/engine/attribution/endings.ts';
import { readFacts, type Facts } from '../../../server/src/engine/attribution/facts.ts';
import { boundsOf, govern } from '../../../server/src/engine/attribution/governing.ts';
import { viewOf } from '../../../server/src/engine/attribution/cueView.ts';
import { agrees, observeArrangement } from '../../../server/src/engine/attribution/observations.ts';
import type { Range, Reading, Stretch } from '../../../server/src/engine/attribution/reading.ts';
import { findSayings, type Decider } from '../../../server/src/engine/attribution/sayings.ts';
import { featureList } from '../../../server/src/engine/tagging/ranking.ts';
import { agreementWith, goldOfCue, type Gold, type GoldQuote } from './gold.ts';

/** One choice among several: the features of each, and which is right. */
export interface Choice {
  readonly kind: 'way' | 'end' | 'term';
  readonly features: readonly Int32Array[];
  readonly right: number;
  /** What the rules choose, or -1. */
  readonly ruled: number;
}

/** How well a clause must agree with the gold for it to be the gold's. */
const LEAST_AGREEMENT = 0.5;
/** How much of a passage in marks the gold must hold. */
const LEAST_SHARE = 0.8;

/**
 * The choices that the engine has in one article, each with what the gold would choose. The reading goes on with the gold's choices, so that
 * later ones are met in the state in which a right reading meets them.
 */
export function choicesIn(reading: Reading, gold: Gold): Choice[] {
  const choices: Choice[] = [];
  findSayings(reading, goldDecider(reading, gold, choices));
  return choices;
}

/** Decides as the gold would, and writes down the choices that it had. */
function goldDecider(reading: Reading, gold: Gold, choices: Choice[]): Decider {
  const facts = readFacts(reading);
  const list = featureList();
  const taken = new Set<GoldQuote>();
  return (_, stretch, cue, source, progress) => {
    const ruled = govern(reading, stretch, cue, source, progress);
    if (!isRanked(reading, stretch, cue)) return ruled;
    const bounds = boundsOf(cue, source);
    const view = viewOf(reading, facts, stretch, cue, source, bounds, ruled);
    const arrangements = arrangementsOf(reading, facts, stretch, cue, source, progress);
    const goldQuotes = goldOfCue(gold, cue).filter((one) => !taken.has(one));
    let right = 0;
    let top = 0;
    let end = -1;
    let chosen: GoldQuote | null = null;
    arrangements.forEach((arrangement, i) => {
      for (const quote of goldQuotes) {
        const found = agreementOf(reading, facts, stretch, gold, quote, arrangement);
        if (found.value <= top) continue;
        top = found.value;
        right = i;
        end = found.end;
        chosen = quote;
      }
    });
    if (chosen !== null) taken.add(chosen);
    const doubtful = goldQuotes.some((quote) => clausal(reading, facts, quote) === 'perhaps');
    if (arrangements.length > 1 && !doubtful) {
      choices.push({
        kind: 'way',
        right,
        ruled: arrangements.findIndex((one) => agrees(ruled, one)),
        features: arrangements.map((one) => {
          observeArrangement(view, one, list);
          return list.values.slice(0, list.size);
        }),
      });
    }
    const arrangement = arrangements[right];
    if (arrangement === undefined || right === 0) return null;
    if (arrangement.first >= 0) {
      const ruledEnd = clauseEnd(reading, stretch, arrangement.first);
      const ends = endsOf(reading, stretch, arrangement.first, ruledEnd);
      const clause = clauseViewOf(view, arrangement, ruledEnd, ends);
      if (ends.length > 1) {
        choices.push({
          kind: 'end',
          right: ends.indexOf(end),
          ruled: ends.indexOf(ruledEnd),
          features: ends.map((one) => {
            observeEnd(clause, one, list);
            return list.values.slice(0, list.size);
          }),
        });
      }
    }
    return sayingOf(reading, stretch, cue, source, arrangement, end);
  };
}

/** How well an arrangement agrees with a gold attribution, at its best end; 0 where it is not the gold's. */
function agreementOf(
  reading: Reading,
  facts: Facts,
  stretch: Stretch,
  gold: Gold,
  quote: GoldQuote,
  { way, piece, lead, first }: Arrangement,
): { value: number; end: number } {
  if (way === 'silent') return { value: 0, end: -1 };
  if (piece !== null) {
    const pieces = reading.pieces.filter(({ passage }) => passage === piece.passage);
    const { jaccard, share } = agreementWith(gold, quote, pieces);
    if (share < LEAST_SHARE) return { value: 0, end: -1 };
    // The first of two pieces: the second is joined to it afterwards.
    if (way === 'marks-before' && quote.quote.kind === 'direct') return { value: 1, end: -1 };
    // A fragment that the gold's wider span holds is still the gold's, if no clause agrees better.
    return { value: Math.max(jaccard, LEAST_AGREEMENT), end: -1 };
  }
  if (clausal(reading, facts, quote) === 'no') return { value: 0, end: -1 };
  const before: readonly Range[] = lead === null ? [] : [lead];
  if (first < 0) return { value: least(agreementWith(gold, quote, before).jaccard), end: -1 };
  let value = 0;
  let best = -1;
  for (const end of endsOf(reading, stretch, first, clauseEnd(reading, stretch, first))) {
    const { jaccard } = agreementWith(gold, quote, [...before, { first, end }]);
    if (jaccard <= value) continue;
    value = jaccard;
    best = end;
  }
  return { value: least(value), end: best };
}

/**
 * Whether the gold is a reported clause, as the product wants it: the corpus also has infinitives and objects (`no`), and of some only a parser
 * could tell (`perhaps`).
 */
export function clausal(
  reading: Reading,
  { finite }: Facts,
  { held, quote }: GoldQuote,
): 'yes' | 'no' | 'perhaps' {
  const { tokens, text } = reading;
  const inside = tokens.flatMap((_, i) => ((held[i + 1] ?? 0) > (held[i] ?? 0) ? [i] : []));
  const first = inside[0] ?? 0;
  if (tokens[first - 1]?.lower === 'that') return 'yes';
  const words = inside.length;
  const opening = tokens[first]?.lower ?? '';
  const cue = quote.cue
    .map(([start, end]) => text.slice(start, end))
    .join(' ')
    .toLowerCase();
  if (opening === 'to' || words < 3) return 'no';
  if (/ (?:of|for|about|on|against|as|to|with|by)$/.test(cue) && !cue.endsWith('according to')) return 'no';
  const verb = inside.find((i) => finite[i] === 1);
  if (verb === undefined) return 'no';
  const to = inside.find((i) => tokens[i]?.lower === 'to' && /^\p{Ll}+$/u.test(tokens[i + 1]?.text ?? ''));
  return !/.{3}ing$/.test(opening) && (to === undefined || verb < to) ? 'yes' : 'perhaps';
}

function least(agreement: number): number {
  return agreement >= LEAST_AGREEMENT ? agreement : 0;
}
