/*
 * Nouns for sources who are not named. Compiled for this project from what docs/guidelines.md says of vague and anonymous sources
 * and from the habits of agency English.
 */

function list(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Crowds without a face: nobody can be asked whether they said it. Camps with an owner (`supporters of the mayor`) are not among them. */
export const CROWDS: ReadonlySet<string> = list(
  'critics opponents detractors skeptics sceptics naysayers doubters ' +
    'experts analysts specialists observers watchers commentators pundits insiders strategists ' +
    'economists historians scientists scholars academics researchers everybody everyone',
);

/** A crowd only at the head of the source (`people say`, `some people`): `two people` are persons, and `the people of Harwick` a people. */
export const CROWD_AT_HEAD: ReadonlySet<string> = list('people');

/** Words that stand for a crowd by themselves (`some say`), and otherwise only count what follows them (`some boats`). */
export const COUNTING_CROWDS: ReadonlySet<string> = list('some many several most few');

/** What follows a counting word that stands by itself; a verb in -ing or -ed does so, too. */
export const BEHIND_COUNTING: ReadonlySet<string> = list(
  'say says said think thought believe fear hope argue claim see saw feel felt call worry warn wonder ask insist maintain contend ' +
    'complain suspect doubt expect predict suggest blame accuse want consider regard view speculate allege note have had has are were ' +
    'is was would could will may might do did even also still now here there in on within among who at inside outside , .',
);

/** Crowds of more than one word. */
export const CROWD_PHRASES: readonly (readonly string[])[] = [
  ['the', 'international', 'community'],
  ['the', 'public'],
  ['the', 'west'],
  ['public', 'opinion'],
  ['the', 'wider', 'world'],
];

/** Before these, a crowd has been spoken of already or belongs to somebody: `the experts whom we asked`, `its analysts`. */
export const DEFINITE: ReadonlySet<string> = list(
  'the these those this that my our your his her its their whose',
);

/** Persons and office-holders who have a name that the article does not give. */
export const NAMELESS: ReadonlySet<string> = list(
  'official officer diplomat envoy minister lawmaker legislator senator congressman congresswoman deputy aide adviser advisor staffer ' +
    'bureaucrat functionary source insider informant whistleblower whistle-blower lawyer attorney prosecutor investigator ' +
    'detective agent commander general colonel captain soldier fighter executive manager employee banker trader negotiator mediator ' +
    'expert analyst critic observer economist historian scientist researcher doctor nurse teacher witness bystander passer-by resident ' +
    'neighbour neighbor villager farmer worker shopkeeper driver fisherman passenger survivor friend relative cousin man woman person ' +
    'journalist reporter activist campaigner member participant chief leader politician councillor parliamentarian academic consultant ' +
    'strategist operative user tourist visitor paratrooper supporter voter student pupil graduate father mother parent commenter commentator ' +
    'attendee interviewee delegate donor confidant ally speechwriter surrogate organizer organiser owner specialist influencer reader ' +
    'producer veteran democrat republican pensioner shopper customer client tenant commuter onlooker',
);

/** The same in the plural, where they speak as one voice. Crowds in the street (`residents`, `soldiers`) are left alone: the reporter met them. */
export const NAMELESS_PLURAL: ReadonlySet<string> = list(
  'officials officers diplomats envoys sources aides advisers advisors executives',
);

/** Nouns that say nothing but that somebody spoke; with a number before them they are nameless sources, else a crowd. */
export const COUNTED: ReadonlySet<string> = list('people persons men women');
