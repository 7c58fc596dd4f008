/*
 * Nouns for sources who are not named. Compiled for this project from what docs/guidelines.md says of vague and anonymous sources
 * and from the habits of agency English.
 */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Crowds without a face: nobody can be asked whether they said it. */
export const CROWDS: ReadonlySet<string> = list(
  'critics opponents detractors skeptics sceptics supporters proponents backers defenders admirers naysayers doubters ' +
    'experts analysts specialists observers watchers commentators pundits insiders strategists ' +
    'economists historians scientists scholars academics researchers ' +
    'some many several most few others people everybody everyone',
);

/** Crowds of more than one word. */
export const CROWD_PHRASES: readonly (readonly string[])[] = [
  ['the', 'international', 'community'],
  ['the', 'public'],
  ['the', 'west'],
  ['public', 'opinion'],
  ['the', 'wider', 'world'],
];

/** What may stand before a crowd and belongs to it: `some political analysts`, `many observers`. */
export const CROWD_OPENERS: ReadonlySet<string> = list('some many several most other few various');

/** Persons and office-holders who have a name that the article does not give. */
export const NAMELESS: ReadonlySet<string> = list(
  'official officials officer officers diplomat diplomats envoy minister ministers lawmaker lawmakers legislator senator congressman ' +
    'congresswoman deputy aide aides adviser advisers advisor advisors staffer staffers bureaucrat functionary source sources insider ' +
    'informant whistleblower whistle-blower lawyer attorney prosecutor judge investigator investigators detective agent agents ' +
    'commander general colonel captain soldier soldiers fighter executive executives manager employee employees banker trader ' +
    'negotiator negotiators mediator expert analyst critic observer economist historian scientist researcher doctor nurse teacher ' +
    'witness bystander passer-by resident neighbour neighbor villager farmer worker shopkeeper driver fisherman passenger survivor ' +
    'friend relative cousin man woman person someone somebody journalist reporter activist campaigner member participant',
);
