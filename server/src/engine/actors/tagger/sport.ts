import type { Token } from '../../language/types.ts';
import { words } from '../wordList.ts';

/** Words of sports pages that other news hardly uses. */
const SPORT: ReadonlySet<string> = words(`
match matches coach coached goal goals scored scorers scorer halftime league cup season striker midfielder defender goalkeeper innings wickets wicket
tournament championship championships quarterfinal quarterfinals semifinal semifinals playoff playoffs champions defeated standings seeded tennis
soccer football basketball hockey baseball cricket rugby olympic medal referee fixtures inning homer homered touchdown quarterback pitcher batting
bowled results division teams athletics sprint lap laps golf race racing bundesliga premiership umpire unbeaten knockout derby squad kickoff
equaliser equalizer
`);

/** How much a text is about sport, 0 to 2: there a city's name may be a team's. */
export function sportOf(tokens: readonly Token[]): number {
  let sporting = 0;
  for (const { lower } of tokens) if (SPORT.has(lower)) sporting++;
  if (sporting >= 3 && sporting * 50 > tokens.length) return 2;
  return sporting >= 2 && sporting * 200 > tokens.length ? 1 : 0;
}
