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

/** Prepositions behind which an unknown name is a place more often than not. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = words(
  `in at near into outside inside throughout across around via towards`,
);
