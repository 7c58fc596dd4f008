import { words } from './wordList.ts';

/*
 * Which titles count as titles, when they stand with a name and when they stand alone. By the last word, in the singular or the plural.
 * General knowledge of how offices are written.
 */

/** Offices that are one wherever they stand: 'the foreign minister'. */
export const OFFICES: ReadonlySet<string> = words(`
minister ministers president presidents chancellor chancellors premier premiers taoiseach governor mayor senator senators congressman congresswoman
ambassador commissioner prosecutor undersecretary spokesman spokeswoman spokesperson spokespersons chairman chairwoman chairperson ceo cfo coo cto
king queen emperor empress pope patriarch archbishop bishop cardinal sultan emir shah ayatollah mufti rabbi imam prince princess duke duchess
sheriff magistrate ombudsman rector taoiseach consul vice-president admiral brigadier colonel superintendent mep meps mp mps pm
director-general secretary-general editor-in-chief commander-in-chief president-elect
`);

/** Titles of several words whose last word alone would be none. */
export const OFFICES_IN_FULL: ReadonlySet<string> = words(`
prime-minister first-lady head-of-state head-of-government secretary-of-state secretary-general general-secretary deputy-secretary-general
state-secretary defense-secretary defence-secretary foreign-secretary home-secretary press-secretary treasury-secretary health-secretary
education-secretary interior-secretary energy-secretary assistant-secretary deputy-assistant-secretary under-secretary high-representative
foreign-policy-chief special-envoy special-representative house-speaker deputy-speaker majority-leader minority-leader senate-majority-leader
house-majority-leader majority-whip attorney-general solicitor-general surgeon-general chief-prosecutor state-prosecutor district-attorney
chief-justice police-chief army-chief chief-of-staff chief-executive chief-executive-officer vice-chairman deputy-chairman board-chairman
managing-director executive-director deputy-director director-general general-manager editor-in-chief managing-editor press-officer
national-security-adviser national-security-advisor party-leader opposition-leader rebel-leader deputy-leader supreme-leader commander-in-chief
chief-negotiator deputy-head head-coach chief-economist chief-scientist vice-admiral rear-admiral lieutenant-general major-general
brigadier-general lieutenant-colonel party-chief party-president party-secretary party-chairman crown-prince crown-princess harbour-master
harbor-master town-clerk special-counsel legal-counsel
`);

/** Words that are an office only with whose it is: 'the NATO chief', 'head of the Rivers Board'. */
export const OFFICES_OF_SOMEBODY: ReadonlySet<string> = words(`
leader chief head director secretary speaker general commander envoy representative coach manager editor deputy chair founder
co-founder cofounder owner publisher principal dean warden treasurer registrar coordinator negotiator adviser advisor attorney justice
diplomat lawmaker inspector curator librarian auditor comptroller
`);

/** Forms of address that tell of no office and no degree, and words of kinship and the like: never a title. */
export const NO_TITLES: ReadonlySet<string> = words(`
mr mr. mrs mrs. ms ms. miss mister madam madame señor señora senor senora herr frau monsieur comrade counterpart predecessor successor
colleague friend brother sister father mother son daughter wife husband widow uncle aunt nephew niece cousin grandfather grandmother
grandson boyfriend girlfriend fiancee stepson twin partner resident witness survivor victim suspect patient member model forward
`);

/** Words before 'minister' and its like that say nothing of the office: 'the new minister'. */
export const NO_PORTFOLIO: ReadonlySet<string> = words(`
the a an new last only same young old first second next same other many several most some all both any former current senior chief outgoing acting this
that these those his her its their our your my and or of to for by with from said says told two three four five six
`);

/** What a minister may be of, behind 'of' or 'for', with a word that may stand before it. */
export const PORTFOLIO_FIRST: ReadonlySet<string> = words(
  'foreign public home social internal external economic european regional local rural',
);

/** Titles that are one only in capitals: 'at 5 pm'. */
export const IN_CAPITALS: ReadonlySet<string> = words('pm fm mp mps mep meps mla dpp');
