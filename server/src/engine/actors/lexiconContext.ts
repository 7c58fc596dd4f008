import { words } from './wordList.ts';

/** Kinds of bodies that stand before or behind their name: `the newspaper Danas`, `the Visegrad group`. */
export const BODY_NOUNS: ReadonlySet<string> = words(`
group company firm party newspaper daily weekly magazine agency website portal channel broadcaster network band club team bank alliance coalition movement
organisation organization militia consortium station tabloid supermarket carrier airline maker manufacturer giant shares stock league startup retailer brewery
foundation charity nonprofit thinktank clan cartel gang
`);

/** People of a body that stand behind its name: `Avala employees`. */
export const BODY_STAFF: ReadonlySet<string> = words(`
militants fighters rebels spokesman spokeswoman spokesperson executive executives employees lawmakers lawmaker mp mps
`);

/** Kinds of places that stand before or behind their name: `the village of Lipa`, `the Lipa valley`. */
export const PLACE_NOUNS: ReadonlySet<string> = words(`
village town city municipality district province region county area valley river island lake street suburb neighborhood neighbourhood airport border
highway road bridge port mountain mountains authorities police residents hospital prison camp capital coast resort beach peninsula desert plateau dam plant
hamlet governorate prefecture canton parish enclave outskirts crossing
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
