import { words } from './wordList.ts';

/** Kinds of bodies that stand before or behind their name: `the newspaper Danas`, `the Visegrad group`. */
export const BODY_NOUNS: ReadonlySet<string> = words(`
group company firm party newspaper daily weekly magazine agency website portal channel broadcaster network band club team bank alliance coalition movement
organisation organization militia consortium station ngo ngos tabloid supermarket carrier airline maker manufacturer giant shares stock league startup retailer brewery
foundation charity nonprofit thinktank clan cartel gang
`);

/** People of a body that stand behind its name: `Avala employees`. */
export const BODY_STAFF: ReadonlySet<string> = words(`
militants fighters rebels spokesman spokeswoman spokesperson executive executives employees lawmakers lawmaker mp mps
`);

/** Kinds of places that stand before or behind their name: `the village of Lipa`, `the Lipa valley`. */
export const PLACE_NOUNS: ReadonlySet<string> = words(`
village villages town towns city cities municipality municipalities district districts province provinces region regions county counties area valley river island islands lake street suburb neighborhood neighbourhood airport border
highway road bridge port mountain mountains authorities police residents hospital prison camp capital coast resort beach peninsula desert plateau dam plant
hamlet governorate prefecture canton parish enclave outskirts crossing
`);

/** Parts, edges and people of a place, with `of` and the place behind them: `the people of Kestria`, `the coast of Kestria`. */
export const PARTS_OF_PLACES: ReadonlySet<string> = words(`
north south east west northeast northwest southeast southwest north-east north-west south-east south-west centre center capital coast coasts outskirts suburb suburbs shore shores
streets people republic kingdom population inhabitants parts mayor governor airspace skies waters borders annexation invasion occupation government army parliament embassy ambassador
`);

/** What a place has: `Kestria's capital`. */
export const PLACE_POSSESSIONS: ReadonlySet<string> = words(`
capital coast coastline border borders population inhabitants airspace waters territory neighbour neighbours neighbor neighbors suburbs outskirts streets beaches harbour harbor
airport old-town currency parliament independence gdp economy embassy ambassador army navy south north east west mayor
`);

/** Small nouns for many people behind the name that they share: `the Kestri people`. */
export const PEOPLE_NOUNS: ReadonlySet<string> = words(`
people peoples community communities tribe tribes tribesmen minority ethnicity dialect
`);

/** Ships stand before their names, which are no actors: `the ferry Dora`. */
export const VESSELS: ReadonlySet<string> = words(`
ferry ship boat vessel yacht tanker trawler freighter submarine frigate destroyer cruiser steamer steamship liner schooner tugboat lifeboat barge hms uss rms mv
`);

/** Trades of companies that are no titles of people where an adjective of rank stands before: `a leading developer`. */
export const TRADES: ReadonlySet<string> = words(`
developer maker manufacturer producer provider supplier operator publisher distributor retailer exporter importer insurer lender carrier builder owner seller platform
`);

/** Offices in a body, with `of` or `at` and the body behind them. */
export const OFFICES_IN_BODIES: ReadonlySet<string> = words(`
founder founders co-founder co-founders ceo cto cfo coo executive director directors editor manager managers spokesman spokeswoman spokesperson employee employees shareholder shareholders
subsidiary owner owners chairman chairwoman headquarters customers analyst economist engineer researcher lecturer fellow
`);

/** Prepositions behind which an unknown name is a place more often than not. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = words(
  `in at near into outside inside throughout across around via towards`,
);

/** Verbs and nouns of travel whose goal is a place, with or without `to`. */
export const MOVING: ReadonlySet<string> = words(`
visit visits visited visiting enter enters entered entering leave leaving reach reached reaching bomb bombed bombing shelled shelling besieged liberated occupied occupying
trip trips journey flight flights flew fly flying travel travels travelled traveled travelling traveling went go going goes return returned returning returns move moved moving
drive drove driving sailed sailing fled flee fleeing deported exiled extradited sent headed heading come came coming arrive road route
`);

/** What a person has: `Novak's father`. */
export const PERSON_POSSESSIONS: ReadonlySet<string> = words(`
father mother wife husband son daughter brother sister parents family children uncle aunt nephew niece cousin widow girlfriend boyfriend lawyer lawyers attorney attorneys
career death arrest birthday house home body face voice hand hands life speech remarks comments resignation trial testimony administration campaign presidency supporters aides
successor predecessor biographer biography memoir childhood marriage novel paintings proposal visit legacy
`);

/** What a body has: `Avala's shareholders`. */
export const BODY_POSSESSIONS: ReadonlySet<string> = words(`
ceo president director chairman chairwoman founder founders spokesman spokeswoman spokesperson headquarters shares stock board customers subsidiary products employees owner owners
shareholders profits revenue revenues earnings sales executives managers manager coach players fans goalkeeper striker stadium website platform factory factories offices branches
members leadership secretary-general statute newsroom editor editors journalists reporters readers users bid acquisition
`);
