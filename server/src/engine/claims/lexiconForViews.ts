import type { SignalFor } from './weights.ts';

/** What gives a view to people whom nobody could ask, or to nobody at all. */
type View = Extract<SignalFor, 'crowdView' | 'criticism' | 'perceived' | 'expected' | 'blamed' | 'hearsay'>;

/** Phrases that report a view without its holder (their form: phrases.ts); the rest of what speaks for a flag is in lexiconFor.ts. */
export const PHRASES_FOR_VIEWS: Readonly<Record<View, string>> = {
  crowdView: `
    <faceless> ~ <view>
    <crowd> {have} ~ <view>
    some/many/most/others/plenty ~ <view>
    some/many/most/other ~ <crowd> ~ <view>
    some/many/most of ~ _ <view>
    some/many/most ~ _ <view>
    the international community ~ <view>/{call}/{demand}/{want}
    the international community {be}/{have} ~ <view>/{call}/{demand}
    the ~ world/public/nation/country/establishment ~ believes/fears/thinks/sees/knows/wants/expects
    with some/many/others/critics ~ <view>
    many/some in ~ _ <view>
    some/many/most ~ _ , which/who ~ <view>
    some/many/most ~ _ _ , which/who ~ <view>
    <crowd>/groups/campaigners ~ {speak}/{talk} of
    there {be} ~ fears/concern/concerns/speculation/suspicion/suspicions/rumors/rumours/talk/doubts/allegations/claims/calls
    fears/concerns/speculation/suspicions/rumors/rumours/doubts/theories ~ {be}/{have}/{grow}/{mount}/{persist}/abound/linger/lingered/swirl/swirled
    amid ~ fears/concerns/speculation/suspicions/rumors/rumours/doubts
    speculation/rumors/rumours ~ that/about/over
    talk/chatter ~ {have} been ~ growing/mounting/swirling`,

  criticism: `
    {draw}/{face}/{meet}/{attract}/{spark}/{provoke}/{trigger}/{generate}/{prompt}/{invite}/{earn}/{receive} ~ criticism/condemnation/scrutiny/backlash/outrage/outcry/fire/ire/pressure/praise/acclaim/scorn/ridicule
    {renew}/{revive}/{spark}/{prompt}/{trigger}/{fuel} ~ calls/demands for/to/that
    {renew}/{revive}/{spark}/{prompt}/{trigger}/{fuel} ~ _ calls/demands for/to/that
    under/amid/despite ~ fire/criticism/scrutiny/suspicion/outrage/speculation
    widespread/mounting/growing/widening/intense/fierce/sharp/harsh ~ criticism/outrage/anger/condemnation/concern/concerns/fears/speculation/discontent/dissatisfaction
    {come} under ~ fire/criticism/attack/scrutiny
    growing/mounting/intense/increasing/enormous/heavy pressure
    under intense/heavy/close/increasing/growing scrutiny/pressure/fire/criticism`,

  perceived: `
    {be} ~ <perceived>
    {be} ~ <perceived> to/by
    {be} ~ <regarded> ~ as
    {be} ~ considered a/an/the/one/to/as/likely/unlikely
    {be} ~ said/reported to
    it {be} ~ believed/thought/said/understood/agreed/accepted/feared/assumed/alleged/claimed/suggested/rumored/reported
    it {be} ~ held that
    widely/generally/commonly/broadly/universally/largely/often ~ seen/viewed/regarded/perceived/considered/believed/thought/expected/accepted/acknowledged/credited/blamed/criticized/criticised/condemned/assumed/labeled/labelled/described/hailed
    <modal> ~ be seen/viewed/regarded/perceived/considered/interpreted/read as
    {be} ~ celebrated/hailed/revered/remembered/vilified/dismissed/touted as
    rumored/rumoured that/to`,

  expected: `
    {be} ~ expected/anticipated/predicted/projected/tipped to`,

  blamed: `
    {be} ~ <blamed>
    {have} been ~ <blamed>
    allegations/accusations/suspicions of ~ _
    {face} ~ allegations/accusations/claims that`,

  hearsay: `
    reportedly/allegedly/supposedly/purportedly/reputedly/ostensibly
    so the story goes
    rumor/rumour has it
    latest/persistent ~ rumor/rumour/rumors/rumours {be}/{have}
    purported/supposed/reputed !to
    there {be} ~ reports/indications of/that
    apparently/seemingly because
    it emerged that
    it {have} ~ emerged that`,
};
