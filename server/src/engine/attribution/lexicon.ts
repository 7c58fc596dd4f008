/*
 * Words around a cue and the nouns that name who speaks without a name. Collected for this project; the closed classes after
 * Quirk et al., A Comprehensive Grammar of the English Language (1985), the source nouns after what agency style guides warn of.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Auxiliaries that stand between a subject and its reporting verb. */
export const AUXILIARIES: ReadonlySet<string> = words(
  'has have had was were is are be been being am did does do will would can could may might shall should must having ' +
    "hasn't haven't hadn't wasn't weren't isn't aren't didn't doesn't don't won't wouldn't can't cannot couldn't shouldn't",
);

/** Forms of `be`, which make a past form passive. */
export const BE_FORMS: ReadonlySet<string> = words(
  "was were is are be been being am wasn't weren't isn't aren't",
);

/** Auxiliaries that make of speech a possibility. */
export const MODALS: ReadonlySet<string> = words(
  "would can could may might should must shall wouldn't can't cannot couldn't shouldn't",
);

/** Words that take back what a verb says. */
export const NEGATIONS: ReadonlySet<string> = words(
  "not never neither nor hasn't haven't hadn't wasn't weren't isn't aren't didn't doesn't don't won't wouldn't can't cannot couldn't shouldn't",
);

/** Adverbs that may stand beside a reporting verb; those in -ly are known by their ending. */
export const ADVERBS: ReadonlySet<string> = words(
  'also later then long now again once still just even already often always sometimes since soon ago earlier there here too instead ' +
    'further furthermore meanwhile yesterday today tonight tomorrow first simply both all themselves himself herself itself only ever',
);

/** Days of the week, whole and as agencies shorten them. */
export const WEEKDAYS: ReadonlySet<string> = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);

/** Months, whole and as agencies shorten them. */
export const MONTHS: ReadonlySet<string> = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);

/** Nouns of time that make an adverbial: `last week`, `this morning`, `that day`. */
export const TIME_NOUNS: ReadonlySet<string> = words(
  'week month year morning afternoon evening night day weekend days weeks months years hours minutes time spring summer autumn fall winter noon midday',
);

/** Words that begin a prepositional phrase. */
export const PREPOSITIONS: ReadonlySet<string> = words(
  'in on at during after before with for from by under over amid despite of to about against between among within without through ' +
    'since until into onto near outside inside following regarding via per as like than upon toward towards behind beyond',
);

/** Words that begin a noun phrase. */
export const DETERMINERS: ReadonlySet<string> = words(
  'the a an his her its their our my your this that these those some many most several few one two three both another other any no each every all',
);

/** Words that begin or join clauses. */
export const CONJUNCTIONS: ReadonlySet<string> = words(
  'and but or nor yet so because that when while if as although though after before since whether which where than unless until whereas who whom whose',
);

/** Pronouns that may be subjects. */
export const PRONOUNS: ReadonlySet<string> = words(
  'i he she it we they you who one everyone somebody someone nobody others',
);

/** Pronouns that somebody tells something to. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = words('me him her it us them you');

/** Bodies that speak as such; `police said` names no person, yet hides none. */
export const INSTITUTION_NOUNS: ReadonlySet<string> = words(
  'police government cabinet ministry court army military parliament council company firm agency party union commission committee ' +
    'department bank hospital university school office administration campaign bureau authority association organization organisation ' +
    'group coalition federation club team board tribunal embassy navy congress senate assembly foundation charity institute ' +
    'corporation airline operator watchdog regulator municipality prosecution militia junta regime opposition leadership delegation ' +
    'service airport church monarchy palace treasury corps force forces alliance bloc network consortium trust',
);

/** Papers that speak for whoever issued them. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = words(
  'statement report letter document documents filing lawsuit complaint memo memorandum study poll survey tweet post indictment ' +
    'affidavit ruling verdict communique communiqué release declaration resolution draft note email book paper article interview ' +
    'editorial op-ed transcript record records census review audit analysis message text bill law decree charter agreement deal petition ' +
    'motion website site notice order warrant testimony speech video caption banner sign signs placard placards manifesto brochure ' +
    'presentation findings figures statistics data estimate estimates',
);

/** Houses that report. */
export const OUTLET_NOUNS: ReadonlySet<string> = words(
  'newspaper newspapers daily weekly magazine broadcaster channel station tv television radio wires wire media outlet outlets press tabloid ' +
    'journal paper news website portal',
);

/** Names of agencies, papers and stations, whole or as a last word. */
export const OUTLET_NAMES: ReadonlySet<string> = words(
  'reuters tass afp ap bbc cnn nbc abc cbs npr ansa dpa efe xinhua interfax bloomberg tanjug anadolu kyodo yonhap pap itar-tass ria ' +
    'times post journal guardian telegraph tribune herald gazette news press chronicle globe mail observer independent mirror sun star ' +
    'spiegel bild zeitung monde figaro libération repubblica corriere país mundo jazeera politico axios vox buzzfeed newsweek economist ' +
    'today dispatch examiner inquirer sentinel courier bulletin monitor',
);

/** People in numbers without a face. */
export const CROWD_NOUNS: ReadonlySet<string> = words(
  'critics some experts observers many analysts opponents supporters residents witnesses people others most commentators activists ' +
    'detractors sceptics skeptics locals insiders economists historians scientists researchers protesters demonstrators voters fans ' +
    'campaigners advocates diplomats several few everybody everyone neighbours neighbors pundits scholars lawyers rivals allies they ' +
    'republicans democrats conservatives liberals lawmakers doctors parents students farmers workers citizens',
);

/** Somebody with an office or a trade and no name. */
export const PERSON_NOUNS: ReadonlySet<string> = words(
  'official officials diplomat source sources spokesman spokeswoman spokesperson spokespeople minister president chancellor mayor governor ' +
    'senator lawyer attorney prosecutor judge officer commander general colonel captain soldier leader chief head director manager ' +
    'chairman chairwoman chairperson secretary ambassador envoy adviser advisor aide analyst expert professor doctor nurse teacher ' +
    'student witness resident neighbour neighbor mother father wife husband son daughter brother sister friend colleague survivor ' +
    'victim suspect driver farmer worker activist politician lawmaker legislator deputy mp man woman boy girl player coach ' +
    'author writer journalist reporter editor historian economist scientist researcher critic supporter opponent protester voter ' +
    'owner founder executive ceo boss premier king queen prince princess pope bishop priest imam rabbi insider whistleblower candidate ' +
    'operative strategist pollster veteran consultant representative member members counsel negotiator mediator organizer organiser ' +
    'actor actress singer artist musician director producer pilot sheriff detective investigator investigators inspector shopkeeper fisherman miner baker',
);

/** Offices of which a body or a place has one holder at a time, so that `the mayor` is somebody in particular. */
export const SINGLE_OFFICES: ReadonlySet<string> = words(
  'minister president chancellor premier mayor governor chief head director chairman chairwoman chairperson secretary ambassador envoy ' +
    'commissioner commander leader speaker prosecutor ombudsman ceo rector dean archbishop bishop sheriff spokesman spokeswoman spokesperson coach manager',
);

/** What speaks for its owner as his own mouth: `the office of Miller`, `Miller's spokeswoman`. */
export const MOUTHPIECES: ReadonlySet<string> = words(
  'office statement spokesman spokeswoman spokesperson administration cabinet',
);

/** Possessed nouns that speak for their owner: `the mayor's office`. */
export const OFFICE_NOUNS: ReadonlySet<string> = words(
  'office statement letter press service tweet post team camp campaign administration website page account report message email ' +
    'government cabinet ministry party lawsuit memo filing book testimony speech video release',
);

/** Generic heads behind a people's or a state's name that leave it the speaker: `the Serb minority`. */
export const PEOPLE_NOUNS: ReadonlySet<string> = words(
  'minority community people government cabinet authorities administration leadership side delegation diaspora parliament party ' +
    'group team nation state republic kingdom ministry army regime military',
);

/** Nouns of speech whose owner spoke, where a colon follows: `Miller’s words: “…”`. */
export const SPOKEN_NOUNS: ReadonlySet<string> = words(
  'words word message answer reply response verdict motto advice comment comments remark remarks explanation conclusion question warning statement tweet post log diary',
);

/** Nouns of speech behind which `that` begins what was said. */
export const SPEECH_NOUNS: ReadonlySet<string> = words(
  'claim claims warning warnings allegation allegations assertion assertions announcement promise vow pledge suggestion suggestions ' +
    'accusation accusations argument comment comments remark remarks prediction insistence admission declaration denial statement ' +
    'contention complaint complaints conclusion assurance assurances threat report reports',
);
