/** What a phrase or a figure says about how soon a fact-checker would look at a sentence. */
export type WorthFeature =
  | 'money'
  | 'share'
  | 'count'
  | 'smallCount'
  | 'manyFigures'
  | 'comparison'
  | 'superlative'
  | 'absolute'
  | 'allegation'
  | 'deadline'
  | 'promise'
  | 'change'
  | 'cause'
  | 'study'
  | 'deed'
  | 'subject'
  | 'spoken'
  | 'question'
  | 'view'
  | 'weather'
  | 'play';

/** One feature: how it is called before people, and how it moves the score. */
export interface WorthMeaning {
  readonly text: string;
  /**
   * Above 0: how likely the feature alone makes a sentence worth checking. Below 0: by how much it lessens what the others give.
   * Reasoned by hand, in the order in which fact-checkers take claims up, and checked on rated debate sentences (training/README.md).
   */
  readonly weight: number;
}

export const WORTH: Readonly<Record<WorthFeature, WorthMeaning>> = {
  money: { text: 'an amount of money', weight: 0.6 },
  share: { text: 'a share or a rate', weight: 0.6 },
  count: { text: 'a count or a measure', weight: 0.5 },
  smallCount: { text: 'a small number in words', weight: 0.15 },
  manyFigures: { text: 'several figures', weight: 0.3 },
  comparison: { text: 'a comparison', weight: 0.4 },
  superlative: { text: 'something is first, largest or the only one', weight: 0.35 },
  absolute: { text: 'a claim without exception', weight: 0.15 },
  allegation: { text: 'a charge against somebody', weight: 0.35 },
  deadline: { text: 'a promise with a deadline', weight: 0.4 },
  promise: { text: 'a promise', weight: 0.12 },
  change: { text: 'something rose, fell or was cut', weight: 0.25 },
  cause: { text: 'what caused what', weight: 0.25 },
  study: { text: 'a study, a poll or statistics', weight: 0.35 },
  deed: { text: 'what somebody did on record', weight: 0.3 },
  subject: { text: 'something of which figures are kept', weight: 0.3 },
  spoken: { text: 'somebody is quoted with it', weight: 0.15 },
  question: { text: 'a question', weight: -0.5 },
  view: { text: 'a view, a wish or a guess', weight: -0.3 },
  weather: { text: 'the weather', weight: -0.5 },
  play: { text: 'figures of a game', weight: -0.5 },
};

/** The features that word lists find; the others are seen in figures, marks and quotations. */
export type WorthPhrase = Exclude<
  WorthFeature,
  'money' | 'count' | 'smallCount' | 'manyFigures' | 'deadline' | 'spoken' | 'question'
>;

/** The phrases (their form: phrases.ts) behind the features. General knowledge of English and of what fact-checkers take up. */
export const PHRASES_WORTH: Readonly<Record<WorthPhrase, string>> = {
  share: `
    percent/percentage/pct/%
    per cent/capita
    majority/half/third/quarter/fifth/two-thirds of
    one/two/three/four/nine - third/thirds/quarter/quarters/fifth/fifths/tenths
    one/nine/eight/seven in ten/five/four/three
    one out of
    rate of
    unemployment/jobless/inflation/mortality/literacy/birth/crime/poverty/growth/tax/conviction/turnout rate/rates`,
  comparison: `
    more/fewer/less/higher/lower/larger/smaller/bigger/greater/better/worse/faster/cheaper/older/younger/longer/stronger ~ than
    more/less _ than
    twice/double/triple/thrice/half as/the/what
    times as/more/higher/larger/bigger/the/greater
    compared with/to
    up/down from
    in comparison`,
  superlative: `
    biggest/largest/smallest/highest/lowest/worst/greatest/richest/poorest/fastest/slowest/longest/strongest/oldest/youngest/busiest/deadliest/tallest/deepest/cheapest/safest/fewest/costliest
    best !of/to/wishes/known/way/interests/practice/interest/friend/friends
    the most !of/part/recent
    the least !of
    first ever/woman/man/country/nation/city/state/president/to/such
    the/its/his/her/their/world's/country's/nation's first !time/half/quarter/round/lady/minister/place/step/thing/name/day/week/floor/phase/leg/set/point/of/and/instance/period/world/debate/meeting/session/hearing/game/match/visit
    first time in/since/that/ever
    only country/one/nation/state/person/man/woman/president/time/city/candidate/party
    the only _
    than any/ever/anybody/anyone
    all - time
    all time low/high
    record high/low/highs/lows/number/levels/numbers/sales/profits/profit/year/turnout/pace/amount
    never before
    in history/memory
    more/less _ than any
    second only to
    unprecedented/unparalleled`,
  absolute: `
    never/always/nobody/none`,
  allegation: `
    {accuse}/{allege}/{steal}/{bribe}/{violate}/{torture}/{rig}/{cheat}/{betray}/{defraud}/{conceal}/{mislead}/{embezzle}/{smuggle}/{launder}/{falsify}/{fabricate}/{rape}/{harass}/{persecute}/{plagiarize}/{sabotage}
    lied/lies/lying to/about
    {blame} ~ _
    {kill}/{murder}/{massacre} ~ !in/at/on/when/after/near/during/and/themselves/himself/herself/it
    ethnic cleansing
    prohibited/banned/forbidden under/by
    provocation/provocative/kidnapped/intruded/annexed/occupied
    {attack}/{bomb}/{shell} ~ !in/at/on/when/after/and
    {fail} ~ to/in
    illegal/illegally/unlawful/unlawfully/corrupt/corruption/fraud/fraudulent/bribery/bribes/embezzlement/nepotism/kickbacks/extortion/perjury/treason
    crime/crimes/criminal/criminals/scandal/cover - up
    genocide/massacre/atrocities/atrocity/aggression/abuse/abuses/violations/trafficking/terrorists/terrorist
    {be}/{hold} ~ responsible for
    {hold} him/her/them/it responsible
    allegedly/falsely/hacked/hacking/tampered/tampering
    guilty of
    behind the attack/attacks/killing/bombing/plot
    without ~ evidence/authorization/permission/consent
    no evidence`,
  promise: `
    {promise}/{pledge}/{vow}/{guarantee} ~ to/that/_
    i/we will/shall
    i'll/we'll _
    i'm/we're going to
    i am/we are going to
    will/would never/ensure/guarantee/deliver`,
  change: `
    {increase}/{decrease}/{rise}/{drop}/{decline}/{shrink}/{grow}/{reduce}/{double}/{triple}/{quadruple}/{halve}/{soar}/{plummet}/{surge}/{slash}/{plunge}/{climb}/{jump}/{dwindle}
    {cut} ~ !off/short/through/and
    {raise} ~ !questions/concerns/awareness/eyebrows/hopes/children/fears/doubts/by/in/funds/money/cash/more
    fell/fallen/falls/falling
    {create}/{lose}/{add} ~ job/jobs/million/thousands/thousand/hundreds
    going/gone/went up/down
    growth/decline/reduction/shortage/surplus in/of`,
  cause: `
    because of
    {cause} ~ _
    {lead} ~ to
    {result} in/from
    thanks/due to
    <stirring> ~ _
    as a result`,
  study: `
    study/studies/survey/surveys/poll/polls/statistics/census/audit/researchers/research {show}/{find}/{suggest}/{indicate}/{reveal}/{say}/from/of/by
    figures from/{show}/released/by
    according to ~ figures/statistics/study/survey/poll/census/estimates/data
    data {show}/{suggest}/{indicate}/from
    estimated/estimates/statistics/on average/average of`,
  deed: `
    {vote}/{sign}/{oppose}/{support}/{veto}/{campaign}/{lobby} ~ for/against/in/it/the
    {repeal}/{abolish}/{deregulate}/{invade}/{ban}/{spend}/{balance}/{expel}/{deport}/{privatize}/{privatise}/{legalize}/{subsidize}/{subsidise}/{finance} ~ _
    paid/pays/funded/funds ~ !to/off/by/for
    voting record
    i/we/he/she/they/president/congress/senate/government/parliament passed/voted/opposed/supported/signed/vetoed/created/ended/refused/approved/blocked/rejected
    was/is/were against/opposed
    passed by/the/a
    never voted/signed/supported/paid/passed`,
  subject: `
    budget/deficit/deficits/debt/debts/unemployment/inflation/turnout/casualties/taxes/tax/wages/wage/jobs/incomes/income/spending/revenue/revenues/exports/imports/immigrants/refugees/prices/taxpayers/taxpayer/subsidies
    gross domestic
    gdp
    death toll
    injured/wounded/killed/dead/victims/displaced/homeless
    health insurance/care
    nuclear weapons
    social security
    minimum wage
    interest rates`,
  view: `
    i/we think/believe/hope/guess/want/wish/feel/suppose/like/love/imagine/need/understand/know/appreciate/ask
    i'd/we'd _
    should/ought/must/perhaps/maybe
    may/might/could !not
    let me/us
    thank you
    would like
    let's _
    {hope} ~ to/that
    looking forward`,
  weather: `
    temperatures/temperature/celsius/fahrenheit/rainfall/showers/thunderstorms/drizzle/sunny/cloudy/forecasters/millimetres/breezy/humid
    degrees/mm
    mph/kph winds/gusts
    heavy/light rain/snow/winds`,
  play: `
    wicket/wickets/innings/touchdown/touchdowns/birdies/bogeys/rebounds/homers/strikeouts
    penalty kick/kicks
    equaliser/equalizer/goalkeeper/midfielder/batsman/bowler/quarterback/striker/playoff/playoffs/scorer
    minute/season/winning goal/goals
    semi/quarter - final/finals/finalist
    first/second/third/fourth set/inning/leg
    {score} ~ goal/goals/points/runs/tries/twice/in/the/from/against`,
};

/** Words that make a number large, and rough numbers that nobody counted. */
export const MANY: ReadonlySet<string> = words(
  'hundred thousand million billion trillion hundreds thousands millions billions trillions dozens scores m bn tn lakh crore',
);

/** Words that make no count of what they stand in: 'one', parts of a whole, and multiples. */
export const UNCOUNTED: ReadonlySet<string> = words(`
  zero one half halves third thirds quarter quarters fifth fifths tenth tenths twice thrice doubled tripled trebled quadrupled quintupled halved
  doubling tripling trebling quadrupling halving twofold threefold fourfold fivefold tenfold hundredfold`);

/** Words of winning and losing, which make of '3-1' the score of a game. */
export const SCORED: ReadonlySet<string> =
  words(`win wins won winning beat beats beaten beating lose loses lost losing draw drew
  victory defeat defeats defeated lead led score scored tie tied past set sets`);

/** What stands behind 'by' or 'within' in a deadline, besides a year. */
export const DEADLINES: ReadonlySet<string> =
  words(`days weeks months years hours january february march april may june july august
  september october november december monday tuesday wednesday thursday friday saturday sunday christmas summer autumn spring winter
  tomorrow next end year month week`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
