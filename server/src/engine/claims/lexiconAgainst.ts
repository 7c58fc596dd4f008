import type { PhraseAgainst } from './weights.ts';

/**
 * What speaks against a flag, as phrases (their form: phrases.ts). Compiled for this project after docs/guidelines.md, 'Claims and their sources'.
 */
export const PHRASES_AGAINST: Readonly<Record<PhraseAgainst, string>> = {
  /** What any reporter on the spot could see, or anybody can look up the next day. */
  publicAct: `
    arrived/met/meets/visited/attended/traveled/travelled/flew/landed/toured ~ in/at/with/to/on/the
    signed/voted/ratified/adopted/rejected/passed/vetoed/repealed/tabled ~ _
    held/hosted/inaugurated/launched/unveiled/convened/opened/organized/organised a/an/the/its/their/his/her
    released/published/broadcast/posted/tweeted/distributed ~ _
    issued/announced/presented/submitted/filed a/an/the/its/their/his/her
    marched/gathered/rallied/demonstrated/assembled/paraded ~ in/at/outside/on/against/through
    scored/beat/defeated/finished/qualified/competed/won ~ _
    elected/appointed/nominated/resigned/retired/sworn ~ _
    spoke/speaking ~ at/to/in
    arrested/detained/charged/convicted/sentenced/acquitted/jailed/indicted/extradited ~ _
    press conference/briefing
    news conference
    {shake} hands`,

  /** Matters that both sides of a story accept. */
  record: `
    {declare} ~ independence
    {recognize}/{recognise} ~ independence/state/sovereignty
    {join}/{found}/{leave} ~ union/nato/alliance/organization/organisation/party/club/league/company
    {be}/{become}/{remain} ~ member/members of
    {be}/{become}/{remain} ~ _ member/members of
    membership/capital/border/borders/population/province/region/district of
    {be} ~ born/founded/established/built/located/situated/headquartered/based in
    treaty/accord/constitution/act/article of
    ratified/codified/enacted/enshrined in
    {serve} as
    president/minister/chancellor/mayor/governor/chairman/chief/leader from/since/until
    security council
    veto power
    {have} been ~ stationed/deployed/based`,

  /** The court's record: its words are the judge's, the prosecution's or the defence's. */
  court: `
    court/jury/judge/tribunal/magistrate/prosecutor/prosecutors/indictment ~ {hear}/{rule}/{find}/{order}/{allege}/{convict}
    {be} ~ charged/convicted/indicted/sentenced/acquitted
    {plead} ~ guilty
    in court
    guilty of
    {find} ~ guilty
    {be} ~ found ~ guilty
    judicial/criminal/court proceedings
    on ~ charge/charges/suspicion of
    in connection with
    {be} ~ wanted in/by/for/over
    {await} trial
    the court/trial/hearing/prosecution/defence/defense`,

  /** Figures that a poll gives, which the article as a whole names. */
  poll: `
    percent/percentage/points of/among ~ voters/respondents/americans/adults/people/those/men/women/likely/registered
    in 10 _
    voters/respondents/adults/americans {say}/{think}/{believe}/{want}/{approve}/{prefer}
    surveyed/polled/respondents
    approval/favorability/favourability rating/ratings
    in the last/latest/newest poll/polls
    exit/opinion poll/polls
    point advantage/lead/margin/edge
    margin of error`,

  /** Words that say an open question is open. */
  openQuestion: `
    remains/remained/remain to be seen
    has/have/had yet to be
    it isn't/wasn't ~ clear
    it is/was/remains/remained ~ not/yet clear/known/unclear/unknown/uncertain
    {be}/{remain} ~ unclear/unknown/uncertain whether/if/how/what/who/why/when
    whether or not`,

  /** The author speaks in the first person: a letter, a column, a first-person report. */
  firstPerson: `
    i/i'm/i've/i'd/i'll/my/me/myself
    we/we're/we've/we'd/we'll/our/us`,
};

/** How each kind of phrase is told to people. */
export const AGAINST: Readonly<Record<PhraseAgainst, string>> = {
  publicAct: 'tells of an act done in public',
  record: 'states what is on record',
  court: "is the court's record",
  poll: 'gives the figures of a poll',
  openQuestion: 'says that a question is open',
  firstPerson: 'the author speaks in the first person',
};

/** Names of months and days, behind which a sentence tells of something that has a date. */
export const CALENDAR: ReadonlySet<string> = new Set(
  (
    'january february march april june july august september october november december jan. feb. aug. sept. oct. nov. dec. ' +
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow'
  ).split(' '),
);
