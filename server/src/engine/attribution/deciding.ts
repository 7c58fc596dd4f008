import { arrangementsOf, sayingOf, type Arrangement } from './arrangements.ts';
import { endsOf } from './clauseEnds.ts';
import { clauseViewOf, observeEnd } from './endObservations.ts';
import type { Cue } from './cues.ts';
import { clauseEnd } from './endings.ts';
import { readFacts } from './facts.ts';
import { boundsOf, govern } from './governing.ts';
import { viewOf, type CueView } from './cueView.ts';
import { observeArrangement } from './observations.ts';
import { isHeadline, type Reading, type Stretch } from './reading.ts';
import { featureList, weigh, type FeatureList, type Ranking } from '../tagging/ranking.ts';
import type { Decider } from './sayings.ts';

/** Whether the weights are asked about a cue: verbs that only judge take their words by rules, and so do headlines, of which the corpus has few. */
export function isRanked(reading: Reading, { block }: Stretch, { verb }: Cue): boolean {
  return verb?.frame !== 'judge' && !isHeadline(reading, block);
}

/** Decides by weights which of the readings that the rules allow a cue has. */
export function rankedDecider(reading: Reading, ranking: Ranking): Decider {
  const facts = readFacts(reading);
  const list = featureList();
  return (_, stretch, cue, source, progress) => {
    const ruled = govern(reading, stretch, cue, source, progress);
    if (!isRanked(reading, stretch, cue)) return ruled;
    const bounds = boundsOf(cue, source);
    const view = viewOf(reading, facts, stretch, cue, source, bounds, ruled);
    const found = best(arrangementsOf(reading, facts, stretch, cue, source, progress), (one) => {
      observeArrangement(view, one, list);
      return weigh(ranking, list) - (one.way === 'silent' ? READINESS : 0);
    });
    if (found === null) return null;
    const end = found.one.first < 0 ? -1 : bestEnd(view, found.one, ranking, list);
    const saying = sayingOf(reading, stretch, cue, source, found.one, end);
    return saying === null ? null : { ...saying, lead: found.lead };
  };
}

function bestEnd(view: CueView, arrangement: Arrangement, ranking: Ranking, list: FeatureList): number {
  const { reading, stretch } = view;
  const ruledEnd = clauseEnd(reading, stretch, arrangement.first);
  const ends = endsOf(reading, stretch, arrangement.first, ruledEnd);
  const clause = clauseViewOf(view, arrangement, ruledEnd, ends);
  const found = best(ends, (one) => {
    observeEnd(clause, one, list);
    return weigh(ranking, list);
  });
  return found?.one ?? ruledEnd;
}

/**
 * What is taken from the weight of 'it reports nothing', in the units of the weights (about one natural logarithm). The corpus is annotated with gaps, and
 * a clause that is missed costs more than one too many: on the development set this raises recall by as much as precision falls.
 */
const READINESS = 120;

/** The one that weighs most, the first of those that weigh the same, and by how much it outweighs the next. Null where there is none. */
function best<T>(all: readonly T[], weight: (one: T) => number): { one: T; lead: number } | null {
  let top = -Infinity;
  let second = -Infinity;
  let found: T | undefined;
  for (const one of all) {
    const value = weight(one);
    if (value > top) {
      second = top;
      top = value;
      found = one;
    } else second = Math.max(second, value);
  }
  return found === undefined ? null : { one: found, lead: top - second };
}
