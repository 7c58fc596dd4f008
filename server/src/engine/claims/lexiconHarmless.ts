/**
 * Phrases that look like those of lexiconFor.ts and ask nothing: they keep their words from counting (their form: phrases.ts). Compiled for
 * this project after docs/guidelines.md, 'Claims and their sources'.
 */
export const HARMLESS: string = `
  more/less/most/least likely to
  will/would ~ put pressure on
  trade/budget deficit
  due to <publicPlan>
  results of
  as a result of the vote/election/ballot
  supposed to
  to be believed
  determined/confirmed to be/have
  {try}/{seek} to ~ help/find/reach/resolve/understand/reassure/mediate
  promising to
  {unleash} ~ flurry/barrage/volley/torrent/string of
  critical of
  {be} ~ held/played/staged behind closed doors
  must ~ be ~ approved/signed/ratified/confirmed/paid/filed/submitted/registered/completed/aged
  privately-owned/held/run/funded/educated/operated
  privately owned/held/run/funded/educated/operated
  central part/parts of ~ country/city/town/region/state/island/province/capital/coast
  central part/parts of !<determiner>
  north/south/east/west-central _
  money laundering case/cases/charge/charges/trial/probe/investigation/inquiry/law/laws/rule/rules/offence/offences/offense/offenses
  anti-money laundering
  why <pronoun> must/should ~ be _
  {be} challenging <determiner>/incumbent
  <determiner>/amid ~ worsening/deepening/escalating/intensifying _
  {be} not/never ~ reluctant/afraid/unwilling/jealous/worried/angry/desperate
  injury/war/drought/storm/flood/crisis/poverty/conflict/fire/disease/famine-ravaged/wrecked/devastated/choked/shattered _
  can/may/might be deceiving
  more/less/most/least likely to be seen/viewed/regarded/perceived/considered
  {cause} ~ <illness>
  <crowd> {be} ~ urged/asked/told/called/advised/warned/reminded/invited/welcomed/praised/described
  <crowd> {have} been ~ urged/asked/told/called/advised/warned/reminded/invited/welcomed/praised/described
  concerns/fears/worries/risk/danger that ~ it/they/this could/may/might/would ~ _
  there {be} no ~ reports/indications/claims/fears/suspicions/allegations/concerns of/that
  if/where/whenever there {be} ~ suspicions/concerns/doubts/fears/rumors/rumours/allegations
  {result}/{resulting} in ~ death/deaths/injury/injuries/casualties
  damage/harm/losses/injuries/problems it/they/this could/can/may/might/would {cause}/bring
  <nature> ~ <havoc>
  <nature> that/which ~ {have} ~ <havoc>
  <nature> that/which ~ <havoc>
  <nature> _ _ that/which ~ <havoc>
  <nature> _ _ _ that/which ~ <havoc>
  <nature> {have} ~ <havoc>`;
