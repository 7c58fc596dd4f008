import type { WordClasses } from './phrases.ts';

/** Word classes that the lists of phrases share. Compiled for this project after docs/guidelines.md, 'Claims and their sources'. */
export const CLASSES: WordClasses = {
  /** Verbs that join a subject with what is said of it. */
  copula: '{be} {remain} {become} {prove} {seem} {appear} {look} {stay} {grow}',

  /** Adjectives that judge: what is important, good, bad, strong or likely is somebody's opinion. */
  judging: `crucial vital essential imperative pivotal decisive critical paramount indispensable welcome encouraging promising
    challenging difficult tough uphill volatile fragile brittle uneasy precarious tense unstable unpredictable dire grim bleak
    gloomy rosy catastrophic disastrous devastating ruinous fatal futile hopeless successful unsuccessful
    effective ineffective insufficient inadequate unacceptable unfair unjust unjustified unprecedented inevitable unavoidable
    impossible notorious infamous undisputed doubtful questionable dubious untenable unsustainable sustainable viable unviable popular unpopular weak
    strong shaky controversial divisive toxic dangerous risky reckless irresponsible shameful disgraceful deplorable
    remarkable impressive extraordinary astounding astonishing shocking alarming worrying disturbing troubling concerning
    disappointing fitting obvious evident undeniable unmistakable historic landmark significant insignificant important
    overdue misguided flawed incompetent hypocritical deceptive misleading wrong naive
    cynical opportunistic calculated unwise wise brave bold courageous beneficial harmful detrimental
    counterproductive irreversible irreparable excellent terrible awful dreadful brilliant masterful superb`,

  /** Nouns of judgement, for 'a … step', 'a … blow'. */
  verdict: `success failure triumph disaster catastrophe fiasco debacle blow setback breakthrough milestone victory defeat
    embarrassment humiliation disgrace scandal mistake blunder boon bonanza nightmare farce sham
    gamble fantasy illusion`,

  modal: "could may might would will won't wouldn't couldn't",

  /** What a forecast says will come of something, mostly of what is at stake. */
  consequence: `complicate strain undermine threaten trigger spark destabilize destabilise escalate worsen
    jeopardize jeopardise imperil derail stall weaken strengthen harm hurt damage boost provoke plunge
    collapse deepen fuel hinder hamper reshape embolden deter backfire erode tip upend
    disrupt overwhelm cripple heighten inflame exacerbate aggravate alienate isolate galvanize galvanise energize energise
    transform revive sink doom unravel accelerate hasten spill devastate ruin undo
    unpick destroy wreck reverse split divide topple`,

  /** What a forecast says will come of something, in verbs that plans and programmes use as well. */
  outcome: `create lead cause force prompt prove mean encourage discourage shape result spell pave shift ease change drag push
    pull drive raise lower slow bring suffer benefit help impact influence affect cost put lose gain survive fail
    succeed struggle prevail fall rise drop grow shrink decline worsen improve collapse suffer lag dwindle deteriorate`,

  /** What a timetable says: 'is due to begin'. */
  publicPlan:
    'begin start open close meet arrive leave return speak appear take host hold visit expire end be run play face',

  /** Verbs of cause that take a feeling or a quarrel for their object. */
  stirring: `{fuel} {spark} {trigger} {provoke} {stoke} {exacerbate} {inflame} {ignite} {aggravate} {worsen} {deepen}
    {heighten} {intensify} {reignite} {undermine} {erode} {destabilize} {destabilise} {jeopardize} {embolden} {energize} {galvanize}
    {weaken} {strain} {dampen} {boost}`,

  /** Verbs of cause that seldom have a harmless sense, without their forms that are nouns as well. */
  moving: `fuels fueled fuelled fueling fuelling sparked sparks sparking triggered triggers triggering {provoke} {stoke} {exacerbate} {inflame}
    {ignite} {aggravate} {reignite} {undermine} {erode} {destabilize} {destabilise} {jeopardize} {embolden} energized energised {galvanize}
    {deplete} {cripple} {hamper} {weaken} strained straining soured angered enraged {infuriate} {alienate} alarmed unsettled {dampen}
    boosted boosts boosting`,

  /** What falls on people and firms, or what they are driven to, and whose cause is disputed. */
  setback: `off staff workers employees jobs resigned resigns quit quits fired sacked dismissed approved rejected abandoned
    cancelled canceled postponed delayed scrapped shelved collapsed closed closing shut fled withdrew withdrawn failed halted lost
    refused suspended stopped bankrupt`,

  /** Where mismanagement is said to lead a country or a company. */
  ruin: `meltdown collapse crisis chaos ruin bankruptcy default disaster catastrophe recession turmoil anarchy debt poverty misery
    abyss war quagmire stagnation decline isolation`,

  /** What stands before, or is, a cause that anybody can see: weather, illness, age. */
  physical: `a an the its his her their this that these those such heavy bad poor strong high low severe extreme thick freezing rain
    rains snow ice fog wind winds weather storm storms flood floods flooding fire smoke heat cold drought darkness
    illness injury injuries age ill sickness covid pandemic coronavirus holiday holidays maintenance repairs lockdown him it them me you us`,

  determiner: 'a an the its his her their this that these those our my your',
  pronoun: 'he she it they we i you',

  /** Forces of nature: what they do is seen, and is no charge against anybody. */
  nature: `rain rains rainfall downpour downpours storm storms thunderstorm thunderstorms flood floods flooding floodwaters
    earthquake earthquakes quake tremor tremors hurricane typhoon cyclone tornado tornadoes snow snowfall blizzard gale gales
    landslide landslides mudslide mudslides avalanche eruption wildfire wildfires blaze fire tsunami hail lightning`,

  /** What nature does to a place. */
  havoc: `{cripple} {devastate} {damage} {destroy} {wreck} {ravage} {trigger} {cause} {unleash} {paralyze} {paralyse} {hamper} {disrupt}
    {force} {shatter} {hurt} {harm}`,

  /** What a disease or a substance does to a body: medicine, not blame. */
  illness: `paralysis death fever cancer cancers disease diseases infection infections blindness diarrhoea diarrhea pain nausea
    vomiting dehydration pneumonia coughing swelling bleeding dizziness headaches`,

  /** Praise that a seller or a fan gives, in 'the most … in the world'. */
  praised: `efficient advanced powerful trusted successful respected innovative sustainable reliable sophisticated beautiful
    comfortable exciting ambitious modern accurate secure effective influential admired capable versatile generous transparent
    accessible affordable progressive dangerous corrupt hated feared`,

  /** People without faces. */
  crowd: `critics experts analysts observers commentators pundits opponents detractors skeptics sceptics supporters
    insiders onlookers watchers activists historians economists scholars locals residents`,

  faceless:
    'critics experts analysts observers commentators pundits detractors skeptics sceptics insiders watchers',

  /** Holding or uttering a view. */
  view: `{say} {argue} {believe} {think} {fear} {warn} {claim} {contend} {suggest} {question} {doubt} {suspect} {accuse} {blame}
    {criticize} {criticise} {praise} {hail} {predict} {expect} {hope} {see} {view} {regard} {consider} {worry} {wonder} {feel}
    {agree} {dismiss} {denounce} {condemn} {deride} {call} {describe} {maintain} {insist} {note} {speculate} {welcome} {urge} {point}`,

  /** Participles of passive reporting that need nothing behind them: 'is feared'. */
  perceived: `believed thought alleged rumored rumoured suspected deemed assumed presumed feared reputed`,

  /** Participles of passive reporting that have another sense without 'as'. */
  regarded:
    'seen viewed regarded perceived considered hailed touted credited labeled labelled described dismissed interpreted',

  blamed:
    'accused blamed criticized criticised condemned denounced faulted slammed lambasted mocked derided ridiculed',
};
