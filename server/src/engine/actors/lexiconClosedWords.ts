import { words } from './wordList.ts';

/** Words that open sentences and are no part of the name behind them: closed classes and common adverbs. */
export const STARTERS: ReadonlySet<string> = words(`
a an the this that these those some any no every each either neither both all many most much more few several other another such one two three four five six seven eight nine ten
i he she it we you they me him her us them my his its our your their mine who whom whose which what when where why how whether
in on at by for from with without within into onto of off over under above below between among amid amidst against along around across behind beside besides beyond near outside inside
during until till since before after about through throughout toward towards upon via per despite unlike like as than to and or but nor so yet if unless although though while whereas because once
is are was were be been being am has have had do does did will would shall should can could may might must not never n't
also again already always almost ago away back else even ever far further here there hence however indeed instead just later least less maybe meanwhile moreover nevertheless nonetheless now
often once only otherwise perhaps quite rather sometimes soon still then therefore thus today together tomorrow tonight too twice usually very well yes yesterday yet
first second third last next former earlier late early previous given according due following asked more than
let don't didn't doesn't isn't wasn't weren't won't can't couldn't wouldn't shouldn't aren't haven't hasn't hadn't it's he's she's that's there's what's who's i'm i've i'll we're we've they're you're let's
mr mrs ms please thank thanks ok okay oh hello dear welcome click read watch share follow subscribe see also photo photos video image picture file source sources story stories caption
`);

/** Days, months and feasts: written with a capital and never an actor. */
export const CALENDAR: ReadonlySet<string> = words(`
monday tuesday wednesday thursday friday saturday sunday mon mon. tue tue. tues tues. wed wed. thu thu. thur thur. thurs thurs. fri fri. sat sat. sun.
mondays tuesdays wednesdays thursdays fridays saturdays sundays
january february march april may june july august september october november december jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
christmas easter ramadan passover hanukkah thanksgiving halloween lent eid diwali kwanzaa
b.c. a.d. gmt est edt cet cest pst pdt utc bst am pm a.m. p.m. ad bc bce ce
god allah covid covid-19 brexit christianity islam judaism hinduism buddhism communism marxism nazism zionism catholicism
`);

/** Months that are names of people and everyday words as well; a name's neighbours decide. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = words(`april may june august jan jun sun mar march`);
