import { SPEECH, verbForms } from '../engine/index.ts';

/*
 * Words that tell whose a fragment in quotation marks is, though they are no cue. Compiled for this project from what docs/guidelines.md says of
 * quotations without a speaker and from the habits of agency English.
 */

/** Verbs of saying, of holding a view and of treating somebody with words: whoever does this is the one whose words are quoted. */
export const VOICING: ReadonlySet<string> = new Set([
  ...SPEECH,
  ...(
    'believe think feel fear hope want wish consider regard compare liken encourage wonder doubt worry mock taunt deride ridicule welcome ' +
    'thank apologize apologise brand label dub chant shout chide scold chastise attack castigate defend justify threaten reference mention ' +
    'joke jeer sing push lobby campaign'
  )
    .split(' ')
    .flatMap(verbForms),
]);

/** Things that are written or spoken: a fragment behind them is taken from them. */
export const WORDED: ReadonlySet<string> = new Set(
  (
    'phrase phrases slogan slogans motto sign signs banner banners placard placards card letter letters memo memos note notes report reports ' +
    'study studies article articles column editorial essay book speech speeches statement statements message messages tweet tweets post posts ' +
    'law laws statute statutes standards rules regulation regulations charter code act clause constitution resolution ruling verdict judgment judgement decree treaty contract indictment lawsuit charge charges complaint petition motion ' +
    'prediction predictions description definition assessment acknowledgment acknowledgement admission insistence headline headlines caption ' +
    'oath anthem song poem lyrics chant chants transcript minutes leaflet leaflets pamphlet manifesto email emails text texts'
  ).split(' '),
);
