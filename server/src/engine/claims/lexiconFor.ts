import { PHRASES_FOR_VIEWS } from './lexiconForViews.ts';
import type { SignalFor } from './weights.ts';

/**
 * What speaks for a flag, as phrases (their form: phrases.ts). Each list answers one question: would an editor ask 'says who?' of a sentence in the
 * article's own voice that holds these words? Compiled for this project after docs/guidelines.md, 'Claims and their sources'.
 */
export const PHRASES_FOR: Readonly<Record<SignalFor, string>> = {
  wrongdoing: `
    fraudulently/corruptly/deliberately/wilfully/willfully/brazenly/cynically/ruthlessly
    fraudulent/bogus/sham/rigged/corrupt/crooked/deceitful/dishonest
    {bilk}/{swindle}/{embezzle}/{bribe}/{launder}/{extort}/{defraud}/{loot}/{plunder}
    {lie} ~ about/to/that
    openly/repeatedly/brazenly ~ lied/lying/lie/lies
    {obfuscate}/{conceal}/{mislead}/{deceive}/{withhold}/{suppress}/{falsify}/{fabricate}/{distort}/{whitewash}
    {cover} up
    {intrude}/{flout}
    {betray}/{exploit}/{persecute}/{oppress}/{bully}/{terrorize}/{terrorise}
    {manipulate}/{incite}/{sabotage}/{meddle}/{collude}/{smear}/{slander}/{scapegoat}/{mishandle}/{mismanage}/{squander}
    {abuse} ~ power/powers/position/office/funds/trust
    {crack} down on
    propaganda/disinformation/aggression/negligence/nepotism/cronyism/cover-up/hypocrisy
    {turn} a blind eye
    {fail} to ~ {protect}/{act}/{prevent}/{respond}/{address}/{deliver}/{stop}/{investigate}/{disclose}/{explain}/{honor}/{honour}/{keep}
    {renege}/{backtrack} on
    in violation/defiance/breach of
    under false pretences/pretenses
    put under ~ control
    no regard for
    with impunity
    {evade}/{dodge} ~ tax/taxes/sanctions/scrutiny/responsibility/accountability/justice
    {silence}/{stifle}/{muzzle}/{gag} ~ critics/criticism/dissent/opposition/opponents/debate/voices/media/press
    {prey} on ~ fears/poor/weak/vulnerable/young/old
    thrown/throwing/throws/threw ~ in/into prison/jail
    thrown/throwing/throws/threw ~ _ in/into prison/jail
    without ~ trial/charge
    without ~ legal basis
    forced labour/labor
    political prisoners
    {purge}/{enslave}
    murdering ~ _
    smuggled/smuggles/smuggling ~ drugs/weapons/arms/people/migrants/cocaine/heroin/gold/diamonds/cigarettes
    {be}/{become} ~ head/leader/boss of ~ _ ring/gang/cartel/mafia
    {be}/{become} ~ head/leader/boss of ~ _ _ ring/gang/cartel/mafia
    {be}/{become} ~ head/leader/boss of ~ _ _ _ ring/gang/cartel/mafia
    {be}/{remain} ~ dictatorship/tyranny/dictator/despot/tyrant/autocrat/kleptocracy
    one of ~ _ 's ~ dictatorship/dictatorships/dictators/tyrants/despots/regimes
    repressive/brutal/corrupt/oppressive/murderous/dictatorial/tyrannical ~ regime/rule/government/rulers/dictatorship/dictator
    in the hands of ~ ruling/corrupt/few/cronies/clique/mafia/oligarchs
    brutally/violently/savagely/mercilessly/bloodily ~ {crush}/{suppress}/{repress}/{quell}/{disperse}/{silence}/{attack}/{beat}/put/putting
    tight/iron ~ control/grip of/on/over`,

  concealment: `
    {bury}/{hide}/hid/hidden/{shred}/{doctor}/{destroy} ~ report/reports/evidence/finding/findings/truth/sum/document/documents/record/records/memo/letter/warning/warnings
    hide/hides/hid/hiding ~ _ from
    {pay} ~ _ to ~ look/keep/lie/stay
    {look} ~ away/aside from
    {look} the other way
    {dump} ~ waste/sewage/solvents/chemicals/oil/sludge/toxins/asbestos/rubble`,

  offence: `
    illegally/unlawfully
    {steal}/{trespass}/{violate}/{breach}/{defy}/{neglect}/{torture}/{massacre}/{harass}/{intimidate}/{rob}/{cheat}
    {abuse} of
    racist/bigoted/abusive/repressive/brutal
    atrocity/atrocities/massacre`,

  belief: `
    {believe}/{fear}/{suspect}/{worry}/{assume}/{doubt} that
    {believe} ~ _
    {feel}/{think} ~ that
    {fear} ~ losing/being/becoming/that
    {want}/{hope}/{intend}/{long}/{yearn} to
    {have} ~ doubt/doubts/desire that/of/to/for/about
    {want} the/a/an/its/his/her/their/it/them/him
    {regret}/{despise} ~ _
    desire/ambition/ambitions/thirst/willingness/determination/reluctance to/for/of`,

  anger: `
    {be}/{grow} ~ furious/livid/seething/fuming/incensed/enraged/outraged/irate/aghast
    {seethe}/seething/fuming ~ over/at/with`,

  feeling: `
    {be} ~ angry/dismayed/frustrated/jealous/resentful/terrified/desperate/bitter/unhappy
    eager/keen/determined/anxious/desperate/reluctant/unwilling/bent/intent/loath to/on
    afraid/worried/convinced/nervous/confident/fearful/wary about/that/of
    {resent}/{crave}/covet/covets/{loathe}/{envy}/{dread} ~ _
    {have} ~ hope/appetite/intention/faith/confidence/illusions that/of/to/for/in/about
    {have} long/always wanted/hoped/dreamed/dreamt/feared/resented/suspected/coveted/sought/wished/longed
    out of fear/spite/anger/greed/concern/loyalty/desperation
    mindful/jealous/suspicious/distrustful/weary of
    {have} little/high/great ~ hope/hopes/faith/confidence/appetite/interest of/that/in/for/to
    {lose} ~ faith/confidence/patience/hope in/with/of/that
    {feel} ~ betrayed/abandoned/threatened/ignored/cheated/humiliated/neglected/emboldened
    its/his/her/their desire/eagerness/frustration/anger/longing/impatience to/for/at/over/with
    {be} ~ angered/outraged/dismayed/alarmed/frustrated/emboldened/humiliated/encouraged/disappointed by
    inspired/angered/alarmed/emboldened by _ 's _
    suspicious toward/towards
    worried/alarmed/angered/frustrated/dismayed/outraged by ~ !what
    {be} convinced <pronoun>/the/it
    {be} ~ thrilled/delighted/overjoyed/shocked/stunned/horrified/appalled by/at/that
    as ~ threat/insult/betrayal/provocation`,

  purpose: `
    to keep/save/protect/hide/spare/cover its/his/her/their
    to boost/prevent/deter/suppress/stifle/quell ~ _
    to save/protect ~ money/cash/cost/costs/wage/wages/face/jobs
    to drive/push/force ~ up/down
    been/is/are/was/were seeking ~ !to
    in an/a ~ attempt/effort/bid/push/ploy to/at
    in ~ apparent attempt/effort/bid
    {seek} to
    {try} to
    {attempt} to
    trying/seeking/hoping/looking/attempting/aiming ~ to
    in the hope/hopes of/that
    with the aim/goal/intention/purpose of
    designed/intended/meant/calculated/timed to
    {appease}/{placate}/{distract}/{discredit}/{woo}/courting/courted
    aim/goal/purpose/motive/intention/strategy/plan {be}/seems/seemed/appears/appeared`,

  ambition: `
    expand/extend/increase/cement/assert/regain/project/secure/consolidate/expanding/extending/cementing/asserting/regaining/consolidating ~ influence/power/dominance/control/grip/foothold
    {be} ~ meant/intended/designed/calculated/timed to ~ expose/embarrass/humiliate/discredit/criticize/criticise/provoke/intimidate/punish/silence/distract/divide/weaken/undermine/pressure/deceive/mislead
    {be} ~ meant/intended/designed/calculated/timed to ~ _ and/or ~ expose/embarrass/humiliate/discredit/criticize/criticise/provoke/intimidate/punish/silence/distract/divide/weaken/undermine/pressure/deceive/mislead
    to gain/win/curry/garner ~ favor/favour/support/sympathy/influence/leverage`,

  unrest: `
    <stirring>/refueled/refuelled ~ fear/fears/anger/outrage/fury/unrest/violence/tension/tensions/hatred/protest/protests
    <stirring>/refueled/refuelled ~ speculation/concern/concerns/doubts/crisis/conflict/resentment/instability/rivalry/divisions`,

  effect: `
    <moving> ~ !by/and/in/of
    to fuel/spark/trigger ~ _
    caused/causing/causes ~ !of/by/for/and/the
    to/will/would cause ~ _
    {unleash}/{inflict} ~ _
    led/leads/contributed/contributes/contributing ~ to
    resulted/resulting in
    to/will/would/could/may result in
    led/leads/leading/pushed/pushing/drove/driven/driving/plunged/plunging/dragged/dragging ~ _ to/into ~ <ruin>
    led/leads/leading/pushed/pushing/drove/driven/driving/plunged/plunging/dragged/dragging ~ _ _ to/into ~ <ruin>
    led/leads/leading/pushed/pushing/drove/driven/driving/plunged/plunging/dragged/dragging ~ _ to/into ~ _ <ruin>
    led/leads/leading/pushed/pushing/drove/driven/driving/plunged/plunging/dragged/dragging ~ _ _ to/into ~ _ <ruin>
    {give} rise to
    {bring}/{cast}/{sow}/{spread} ~ uncertainty/chaos/misery/ruin/doubt/shadow/fear/panic/discord/hope/instability
    {take} ~ toll
    {raise} ~ fears/questions/doubts/hopes/tensions/stakes/eyebrows/suspicions
    {put}/{place} ~ strain/burden on
    following/after/under/amid ~ massive/heavy/intense/fierce/strong/enormous pressure
    {drive} ~ up/down/out
    {push}/{force} ~ up/down/out/into
    {clog}/{choke}/{paralyze}/{paralyse}/{ravage}/devastated/devastates/wrecked/wrecks/shattered/shatters ~ !by/and
    {leave} ~ vulnerable/exposed/isolated/reeling/divided/weakened/struggling
    hurts/hurt/harmed/harms/damaged/damages ~ !by/in/when/and/after/while/during/on
    hurting/harming ~ _
    {have} ~ effect/impact/consequences/repercussions on/for/in
    dampening/chilling/ripple/domino effect
    knock-on effect
    <setback> because/due/owing of/to ~ !<physical>
    <setback> _ because/due/owing of/to ~ !<physical>
    <setback> _ _ because/due/owing of/to ~ !<physical>
    buoyed/emboldened/hampered/hobbled/plagued/crippled/marred/undermined by
    dashing/dashed/squashing/squashed/crushing/crushed ~ hope/hopes/dream/dreams/chances
    hardly/barely/scarcely/greatly/badly/sharply improved/helped/strained/soured/weakened/strengthened/damaged ~ _
    {strain}/{sour}/{poison}/{deepen}/{weaken} ~ relations/ties/relationship/rift/divide/tensions/position/standing
    helped ~ bridge/power/fuel/drive/spur/boost/shape/create/bring/turn/win/end/spark/make/put/keep/secure/build
    helped/helps to ~ bridge/power/fuel/drive/spur/boost/shape/create/bring/turn/win/end/spark/make/put/keep/secure/build
    , prompting/sparking/triggering/forcing/fueling/fuelling/deepening/undermining/threatening ~ _
    {be} badly/hard/heavily/severely hit by
    {have} been ~ aggravated/exacerbated/worsened/deepened/inflamed by
    {prompt}/{drive}/{lead} many/some/most ~ _ to
    {raise} ~ concern/concerns/alarm among/in`,

  because: `
    because of
    due/owing/thanks/attributable to
    as a ~ result/consequence
    {stem}/{result} from
    consequently/therefore/thereby
    because
    caused/compounded/driven/fueled/fuelled/triggered/sparked/prompted/motivated by
    in response/reaction to`,

  consequence: `
    <modal> ~ <consequence>
    <modal> have ~ domino/ripple/chilling/dampening effect
    <modal> have ~ effect/impact/consequences/repercussions/implications
    could/may/might/would {be} ~ <judging>
    could/may/might/would {be} ~ <verdict>
    can {be} ~ achieved/avoided/averted/solved/overcome
    <modal> be felt/remembered/forgotten/forgiven/achieved/avoided/averted/solved/overcome
    <modal> ~ make ~ harder/easier/difficult/impossible/worse
    <modal> ~ create/cause/lead/bring/put ~ crisis/crises/conflict/war/chaos/unrest/instability/problems/problem/risk/risks/trouble
    consequences of
    only ~ matter/question of time
    {set} the stage for
    {pave} the way for
    {open} the door to/for
    spells/spell trouble/disaster/doom/end
    <modal> ~ make it ~ harder/hard/easier/easy/difficult/impossible/tougher
    {stand} to ~ lose/gain/benefit/suffer`,

  outcome: `
    could/may/might/would/will ~ <outcome>`,

  likely: `
    likely/unlikely/bound/sure/certain/destined/doomed/poised to
    {look} set to
    on ~ course/track/verge/brink to/of/for
    will/would/could/may/might ~ likely/inevitably/undoubtedly/certainly/surely/probably/doubtless ~ _
    in the coming/next few months/years/decades
    in the long run
    sooner or later
    no end in sight
    nowhere near
    it {be} ~ likely/unlikely/probable/doubtful/inevitable that
    could/may/might well _
    could/may/might very well _`,

  prospect: `
    could/may/might ~ _`,

  judging: `
    will/won't {be} ~ <judging>
    road/path/way/task/challenge ahead
    progress {be}/{have} ~ slow/minimal/scant/limited/halting
    <copula> ~ <judging>
    <copula> ~ <verdict>
    <copula> ~ complex/complicated/multifaceted and/problem/issue/challenge/situation/one
    best/finest/greatest/safest/smartest/cleanest/cheapest/toughest ~ _ in/on the world/market/planet/country/continent
    best/finest/greatest/safest/smartest/cleanest/cheapest/toughest ~ _ _ in/on the world/market/planet/country/continent
    the most <praised> ~ _ in/on the world/market/planet/country/continent
    the most <praised> ~ _ _ in/on the world/market/planet/country/continent
    only/most/least/more/less viable/effective/realistic/credible/sensible/significant
    it is/was/seems/becomes/became clear/obvious/evident/undeniable/imperative/essential/vital/crucial/fitting/time/telling/ironic/astounding
    no secret/doubt/denying/question/wonder/coincidence that
    key/crucial/vital/pivotal/decisive/central/critical role/part/factor/moment/importance/ally
    step in the right/wrong direction
    string/series/catalogue/litany of ~ mistakes/blunders/failures/missteps/scandals/fiascos/debacles
    string/series/catalogue/litany of ~ _ mistakes/blunders/failures/missteps/scandals/fiascos/debacles
    positive/bold/giant/significant/important/welcome step/development/sign/signal/move/boost
    major/heavy/severe/serious/huge/crushing/stinging/devastating/fatal blow/setback/defeat/mistake/crisis/threat
    turning/tipping point
    game-changer/changing
    far/long way from/off/to
    much/more work/remains {remain}/to/needs
    {fall}/{fell} short
    {be} ~ riddled/rife/filled/awash/beset/gripped/plagued/mired/wracked/racked/steeped ~ with/by/in ~ !people/visitors/fans/spectators/tourists/passengers/flowers/water/smoke/light
    one of ~ _ 's ~ worst/most/best/poorest/deadliest/greatest/weakest/strongest _
    {lack} ~ basic/credibility/courage/vision/transparency/leadership/will/experience
    {win} ~ hearts
    {line} up behind
    deep/deeply-rooted/seated/entrenched
    worst/best/biggest/greatest ~ crisis/disaster/scandal/failure/hope/chance/threat/challenge/fear/fears
    at ~ crossroads
    double standard/standards
    could/would/should/might/must have been ~ prevented/avoided/averted/saved/stopped/foreseen
    there would/could ~ have been ~ no/fewer/less
    would never have _
    testament to
    {prove} ~ too ~ great/strong/costly/much/weak/late
    {leave} little/no doubt
    {mark} ~ turnaround/shift/turn/departure/retreat/comeback
    shamefully/regrettably/astonishingly/arguably/undoubtedly/unsurprisingly/disgracefully
    dismal/abysmal/lackluster/lacklustre/woeful/disastrous/shameful/disgraceful/shambolic ~ _
    {fail} ~ badly/miserably/spectacularly/dismally
    hardly/scarcely surprising
    cannot/can't be ~ refuted/denied/disputed/doubted/overstated/underestimated/ignored
    among the most/best/worst/biggest/largest/deadliest ~ _ ever
    among the most/best/worst/biggest/largest/deadliest ~ _ _ ever
    nothing short of
    {pose} ~ threat/risk/danger to
    undeniably/plainly/evidently
    there {be} no way to/that
    prosperity/future/survival/success/fate/stability/growth/jobs {hinge}/{depend}/{rely}/{rest} ~ on/upon
    prosperity/future/survival/success/fate/stability/growth of ~ _ {hinge}/{depend}/{rely}/{rest} ~ on/upon
    skillfully/skilfully/cleverly/shrewdly/wisely/foolishly/clumsily/recklessly/naively/wrongly/rightly/unfairly/unjustly
    common sense prevailed
    {be} ~ evidence/proof/symptom/symbol/testimony of/that
    huge/immense/enormous/overwhelming/unprecedented ~ popularity/success/potential/importance/significance/influence
    {turn} ~ vicious/sour/ugly/bitter/nasty/toxic
    rocky/frosty/strained/fraught/uneasy/toxic/tense/icy/stormy ~ relationship/relations/ties/talks/alliance
    triumphant/watershed/pivotal moment
    success story
    problem/trouble/difficulty/challenge for _ is that
    the problem/trouble/difficulty/challenge is that
    {deserve} ~ better/more
    {degenerate} into
    telling reminder/sign
    {stand} out as`,

  duty: `
    must/should ~ continue/act/work/do/stop/take/make/find/come/face/learn/ensure/address/change/show/prove/stand/remain/be
    needs to ~ do/act/change/show/prove/understand/stop/face
    it {be} ~ time to/for/that
    there {be} no excuse/alternative/reason/room/place
    approach/action/help/reform/reforms/change/changes/measures/effort/efforts {be} ~ needed/required/necessary/overdue`,

  progress: `
    progress/negotiations/talks/effort/efforts/growth/recovery/reform/reforms/response {be}/{have} ~ slow/sluggish/uneven/patchy/minimal/halting/scant/stalled/futile/weak
    little/scant/no progress/evidence/sign/hope/chance/prospect
    {struggle} to
    {fail} to
    {prove} ~ unable/futile/successful
    {gain}/{lose} ~ ground/momentum/traction/credibility/trust/appeal
    {overshadow}/{eclipse}
    close/growing/deepening/fraying ~ ties/alliance/rift/divide/tensions/isolation`,

  superlative: `
    one of ~ world/country/most/best/largest/biggest/greatest/worst/few/only/oldest/strongest
    the most _ _
    the best/largest/biggest/greatest/worst/strongest/highest/lowest/fastest/richest/poorest ~ _
    in the world/history
    first of its kind
    first-of-its-kind
    more/less ~ than ever
    like never before`,

  estimate: `
    estimated/estimate/estimates ~ _
    an estimated
    as many/much as
    tens/hundreds/thousands/millions/dozens/scores/billions of
    more/fewer/less than half/one/two/three/four/five/six/seven/eight/nine/ten
    majority/most of
    loss/losses/damage/damages of ~ about/around/over/up/more/some/nearly/almost/roughly/at/$/€/£`,

  toll: `
    death toll
    {claim}/{cost} ~ lives
    {claim}/{cost} ~ dozens/hundreds/thousands/scores/tens/millions of
    people/civilians/troops/soldiers/children/women/men/victims/protesters/migrants ~ died/killed/dead/injured/wounded/displaced
    people/civilians/troops/soldiers/children/women/men/victims/protesters/migrants were/was ~ killed/injured/wounded/displaced/hurt
    {kill}/{injure}/{wound}/{displace} ~ dozens/hundreds/thousands/scores/tens/millions
    {leave} ~ _ dead/homeless/injured/wounded/displaced`,

  closedDoors: `
    behind ~ closed doors
    behind the scenes
    in private/secret
    privately/secretly/covertly/quietly/discreetly
    back-channel/channels
    secret ~ talks/meeting/meetings/deal/agreement/plan/plans/negotiations/pact/contacts
    off the record
    {confide}/{whisper}
    unbeknownst/unknown to
    without telling/informing ~ _
    through intermediaries
    under the table`,

  ...PHRASES_FOR_VIEWS,
};
