import { describe, expect, test } from 'vitest';
import { claimsOf, printClaims } from '../../../test/support/bodyClaims.ts';

/** Analyses the sentences behind 'reason: ' or 'clean: ', each as an article of its own, and expects the same lines back. */
function checkEach(expected: readonly string[]): void {
  const printed = expected.map((line) => {
    const text = line.slice(line.indexOf(': ') + 2);
    return printClaims(text, claimsOf(text));
  });
  expect(printed).toEqual(expected);
}

describe('what agency copy asserts by the way', () => {
  test('a ruin and whose doing it is', () => {
    checkEach([
      'cause: A string of bad harvests and worse laws plunged the island into a deep crisis.',
      'cause: A series of policy mistakes dragged the whole valley into a long recession.',
      'clean: A ferry led the swimmers to the island.',
    ]);
  });

  test('violence told with a verdict', () => {
    checkEach([
      'accusation: The regent brutally crushed a rising of the miners.',
      'clean: Police dispersed a crowd of miners at the gate.',
    ]);
  });

  test('crimes of named people, what worries a union, what made things worse', () => {
    checkEach([
      'accusation: Abara has a history of murdering rivals on the mainland.',
      'accusation: Abara became head of a large island drug ring.',
      'accusation: Abara smuggled weapons to the mainland for years.',
      'motive: Worried by the closing of the schools, the union called out its members.',
      'cause: The leaders discussed the price of oil, which has been aggravated by the war.',
      'clean: Police said that Abara smuggled weapons to the mainland for years.',
    ]);
  });

  test('hearsay of something that would be seen', () => {
    checkEach([
      'passive-source: The regent reportedly flew to Lindmark on Thursday in a borrowed plane.',
      'clean: The regent flew to Lindmark on Thursday in a borrowed plane.',
    ]);
  });

  test('what was reported, said to be or rumoured, by nobody', () => {
    checkEach([
      'passive-source: The prosecutor was shot dead on Tuesday on a trip to the island, it was reported.',
      'passive-source: Mill Street, where the march was to start, was said to be closed to by-passers.',
      'passive-source: The guards sleep in their boots, as the latest rumour is that the union plans a march.',
      'clean: The prosecutor was shot dead on Tuesday on a trip to the island, the police reported.',
    ]);
  });

  test('pressure, a trade’s losses and the nature of a rule', () => {
    checkEach([
      'cause: Following massive pressure, the union on Tuesday called off the march.',
      'cause: In the autumn several shops closed due to financial losses.',
      'clean: In the autumn several schools closed due to heavy snow.',
      'accusation: Armed police lined the road to prevent any gathering against the repressive regime.',
      'judgement: Norland remains one of the coast’s worst dictatorships and holds no elections.',
      'judgement: The islands are riddled with old quarrels over land.',
      'clean: The square was filled with people at noon.',
    ]);
  });

  test('the view of many, wherever they live', () => {
    checkEach([
      'vague-source: Many in the fishing town of two thousand people hailed the regent as a saint.',
      'vague-source: Some island parties have long demanded a second harbour.',
      'vague-source: Many Norlanders said the raid was a matter between two kings.',
      'vague-source: The raid drew sharp criticism from almost all parties of Norland.',
      'clean: The raid drew sharp criticism from the People’s Party of Norland.',
      'vague-source: The raid renewed calls for a second harbour.',
      'cause: Although Holm denied the raid, it prompted many islanders to ask for arms.',
    ]);
  });

  test('what cannot be denied, by the article alone', () => {
    checkEach([
      'judgement: The regent’s victory cannot be denied.',
      'judgement: The vote was among the most peaceful ever held on the island.',
    ]);
  });

  test('what a leader does is no cause', () => {
    checkEach([
      'clean: The leader will also put pressure on the guilds.',
      'clean: The officer wrote of the weakening of the guard.',
    ]);
  });
});

describe('what looks like a view, a wrong or a cause and is none', () => {
  test('people who are asked to do something', () => {
    checkEach([
      'clean: Residents have been urged to stay away from the old harbour.',
      'vague-source: Residents have long feared for the old harbour wall.',
    ]);
  });

  test('what nobody reported, and what somebody may suspect', () => {
    checkEach([
      'clean: There were no reports of damage along the coast of the island.',
      'clean: The clinic tells patients where to go if there are suspicions of poisoning.',
      'vague-source: There are suspicions of poisoning in the upper town.',
    ]);
  });

  test('the charge on which somebody waits for the judge', () => {
    checkEach([
      'clean: Abara is awaiting trial on charges of bribery and manipulating share prices.',
      'clean: Abara is also wanted in Lindmark in connection with a money-laundering ring.',
      'accusation: Abara has been manipulating share prices for ten years.',
      'clean: Abara was found guilty on Friday of money laundering, abusive conduct and bribery.',
      'clean: The trial is one of a series of court proceedings against islanders who were accused of money laundering.',
    ]);
  });

  test('the dead of an attack, and the harm of a storm to come', () => {
    checkEach([
      'clean: The shelling of the lower town resulted in the death of ten people.',
      'cause: The closing of the lower town resulted in hunger in the hills.',
      'clean: The islanders wait for the storm and the damage it could cause.',
    ]);
  });

  test('what a plan is for, a risk that somebody cites, and charges with a name far behind them', () => {
    checkEach([
      'clean: The talks covered the trade of the islands and means to boost it.',
      'clean: In their note the officers cited the risk that the bureau could undermine the police.',
      'clean: The inquiry follows allegations of waste and theft in the harbour board by the opposition.',
      'clean: The new gate drew criticism from the police amid worries that it may weaken the guard.',
      'passive-source: The inquiry follows allegations of waste and theft in the harbour board.',
    ]);
  });
});
