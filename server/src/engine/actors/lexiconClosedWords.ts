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

/** Small words that end a name even where a headline inside the text gives them a capital. */
export const BREAKERS: ReadonlySet<string> = words(`
to for with over against from by at on in into is was were are be been has have had could would should when who whose while after before amid but that than as it's won't don't can't isn't
how why what where which if because about through during without his her their its
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

/** Abbreviations that are no names. */
export const COMMON_ABBREVIATIONS: ReadonlySet<string> = words(`
id ids tv tvs pm mp mps mep meps ceo ceos cfo coo cto dna gdp gnp hiv aids atm gps phd ba ma mba ok ufo it pr vip vips suv suvs ngo ngos iq lgbt lgbtq lgbtqi ai pc pcs dvd cd cds sms usb vat gmo r&d
ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xx xxi am fm hd kg km mph rpm usd eur gbp rsd covid sars mers ptsd adhd rip vs faq qa url http https www pdf bbq dj mc sos swat wmd wmds icbm ied ieds
pow pows byo diy er icu iv lng lpg co2 cv hr hq gi gis gop-led mvp rbi era nra-backed ipo ipos etf gcse hh hrh mou mous rpg rpgs ict gst cctv fdi nft nfts sat sats tba tbd
`);

/** Second halves of compounds such as `EU-mediated`, where the first half alone is the name. */
export const COMPOUND_TAILS: ReadonlySet<string> = words(`
led born based run made like wide era style free held owned only pro anti ex backed born area trained born sized bred born
`);
