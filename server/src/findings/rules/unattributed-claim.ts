import { slice, type Analysis, type ClaimReason } from '../../engine/index.ts';
import { mayStand } from '../mayStand.ts';
import type { FindingSettings, Rule, RuleFinding } from '../types.ts';

/** What the flag asks about, as the second half of the message. */
const ASKS: Readonly<Record<ClaimReason, string>> = {
  accusation: "Somebody is blamed in the article's own voice.",
  motive: "A motive is given in the article's own voice.",
  cause: "A cause is given in the article's own voice.",
  forecast: "The future is foretold in the article's own voice.",
  judgement: "A judgement is passed in the article's own voice.",
  number: 'A figure is given without its source.',
  'hidden-event': 'This happened out of sight, and nobody is named who saw it.',
  'vague-source': 'A view is given to people whom nobody could ask.',
  'passive-source': 'A view is reported without saying whose it is.',
};

/** Asks for the source of what the article asserts by itself. The judgement is the engine's: one claim a body sentence. */
export const unattributedClaim: Rule = {
  id: 'unattributed-claim',
  title: 'Claim without a source',
  why: 'The sentence asserts something that can be contested and checked, and neither it nor its neighbours say who says so.',
  satisfy:
    'Name who says it: a person, a body, a document. Or keep to what any reporter could see and what is on record.',
  level: 'information',
  genres: ['news', 'release', 'live', 'opinion', 'letters'],
  flagged: [
    'HARWICK (AP) — The council met on Tuesday. The new bridge will ruin every shop on the river bank within a year.',
    'The governor opened the fair on Friday. He is trying to expand his influence over the newspapers before the election.',
    'Crews restored power on Sunday evening. The outage has fueled fears of a harsh winter and led to panic in the shops.',
    'The minister signed the lease on Monday. The deal is widely seen as a reward for his old friends.',
  ],
  allowed: [
    'HARWICK (AP) — The council met on Tuesday. The new bridge will cost two shops their view, Mayor Ann Tolliver said.',
    'The governor opened the fair on Friday and shook hands with farmers.',
    'According to the utility, the outage was caused by a fallen tree.',
    '“The lease is a reward for his old friends,” said Petra Lindqvist, who leads the opposition.',
    'Will the bridge be finished in time?',
  ],
  check: ({ text, claims }: Analysis, { mayStandUnsourced = [] }: FindingSettings): RuleFinding[] =>
    claims
      .filter(({ label }) => label === 'flag')
      .filter((claim) => !mayStand(slice(text, claim), mayStandUnsourced))
      .map(({ id, start, end, reason, score, evidence }) => ({
        start,
        end,
        message: `Says who? ${ASKS[reason ?? 'judgement']}`,
        evidence: evidence
          .filter(({ weight }) => weight > 0)
          .map((each) => (each.span === null ? each.text : `${each.text}: '${slice(text, each.span)}'`)),
        strength: score,
        about: id,
      })),
};
