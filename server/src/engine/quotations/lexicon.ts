/*
 * The words that tell one use of quotation marks from another. Collected for this project from English usage; the grammar follows
 * the closed classes of Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 3 and 10.
 */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words whose first letters an apostrophe stands for: ’em, ’til. Without the apostrophe, lower case. */
export const ELISIONS: ReadonlySet<string> = words('em til tis twas cause cos n round bout nuff ere');

/** Verbs that are cues wherever they stand beside a passage and a name. */
export const PLAIN_CUES: ReadonlySet<string> = words('said says told added asked replied');

/** Words before a mark that announce a name or a word as such: `dubbed “the Fox”`. */
export const NAMING: ReadonlySet<string> = words(
  'dubbed nicknamed named titled entitled codenamed christened headlined captioned',
);

/** Words that name where a capital follows, and judge where none does: `called “Big Bill”`, `called “a disgrace”`. */
export const CALLING: ReadonlySet<string> = words('called termed styled labelled labeled branded');

/** Nouns before a mark that announce a title or a word as such: `the word “peace”`, `the film “North”`. */
export const NAMED_THINGS: ReadonlySet<string> = words(
  'word words term phrase expression nickname name title slogan motto hashtag song album single film movie documentary book novel ' +
    'memoir essay play musical opera series show programme program podcast episode painting exhibition poem article operation project ' +
    'moniker acronym alias headline column comedy drama thriller magazine',
);

/** Words that titles write small. */
export const SMALL_IN_TITLES: ReadonlySet<string> = words(
  "a an the and or nor but of in on at by to for from with as into onto over than up off out via per vs 's -",
);

/** Verb forms that are finite whatever stands around them. */
export const FINITE_AUXILIARIES: ReadonlySet<string> = words(
  "is are was were am has have had do does did will would can could may might shall should must ought isn't aren't wasn't weren't " +
    "hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't it's he's she's that's there's " +
    "i'm we're they're you're i've we've they've you've i'll we'll they'll he'll she'll it'll you'll i'd we'd they'd he'd she'd you'd " +
    "what's here's who's let's ain't isnt dont doesnt didnt",
);

/** Past forms that no rule makes, of verbs common in the news. Those that equal a common noun are left out. */
export const IRREGULAR_PASTS: ReadonlySet<string> = words(
  'went came got made took gave lost won found held kept knew thought felt became began broke brought built bought caught chose ' +
    'drew drove ate fell fought flew forgot grew heard led lent met paid ran rose sold sent shook showed sat slept spoke spent stood ' +
    'stole struck swore taught told threw understood wore wrote said saw sought sank sang swept withdrew undertook arose forbade',
);

/** Present forms in -s of verbs common in reported clauses that are hardly ever nouns. */
export const FINITE_PRESENTS: ReadonlySet<string> = words(
  'says knows thinks believes wants needs makes takes gives goes comes gets sees seems appears becomes remains continues includes ' +
    'requires allows means keeps tells expects hopes supports opposes faces fails considers understands intends exists depends ' +
    'belongs contains provides deserves refuses accepts rejects agrees owes represents reflects shows proves suggests tries works lives',
);

/** Pronouns that can only be subjects. */
export const SUBJECT_PRONOUNS: ReadonlySet<string> = words('i he she we they');

/** Words that join a relative clause to the noun before them. */
export const RELATIVES: ReadonlySet<string> = words('who which whose whom where that');

/** Words that make the clause behind them a part of another one. */
export const SUBORDINATORS: ReadonlySet<string> = words(
  'because although though while whereas if unless until since when whenever after before as that whether',
);
