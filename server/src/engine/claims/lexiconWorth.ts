/** What makes a sentence worth a fact-checker's time. */
export type WorthFeature =
  'figure' | 'figures' | 'quantity' | 'superlative' | 'allegation' | 'promise' | 'change' | 'causal';

/** How likely each feature alone makes a sentence worth checking, from 0 to 1; reasoned by hand and checked on rated debate sentences. */
export const WORTH: Readonly<Record<WorthFeature, number>> = {
  figure: 0.45,
  figures: 0.3,
  quantity: 0.35,
  superlative: 0.35,
  allegation: 0.35,
  promise: 0.25,
  change: 0.3,
  causal: 0.25,
};

/** The phrases (their form: phrases.ts) behind the features; figures are counted by the tokens. */
export const PHRASES_WORTH: Readonly<Record<Exclude<WorthFeature, 'figure' | 'figures'>, string>> = {
  quantity: `
    percent/percentage/million/millions/billion/billions/trillion/trillions/dozens/hundreds/thousands
    half/third/quarter/majority of
    times as many/much
    three-quarters/two-thirds/four-fifths/nine-tenths
    twice/double/triple/doubled/tripled/halved
    more/fewer/less than
    rate/deficit/budget/debt/unemployment/inflation/turnout/casualties/taxes/wages/jobs`,
  superlative: `
    first/last/only/biggest/largest/smallest/highest/lowest/best/worst/greatest/richest/poorest/fastest/longest/strongest/oldest
    most/least _
    never/ever/always/every/nobody/none
    more/less _ than
    than any/ever/anybody/anyone
    all-time
    all time low/high`,
  allegation: `
    {accuse}/{blame}/{allege}/{lie}/{steal}/{bribe}/{violate}/{torture}/{kill}/{rig}/{cheat}/{betray}/{defraud}/{conceal}/{mislead}/{attack}/{insult}/{fail}
    illegal/illegally/unlawful/corrupt/corruption/fraud/fraudulent/crime/crimes/criminal/criminals/scandal
    genocide/massacre/atrocities/aggression/abuse/abuses/violations
    responsible for`,
  promise: `
    {promise}/{pledge}/{vow}/{guarantee} _
    i/we will
    i'll/we'll
    will/would never`,
  change: `
    {increase}/{decrease}/{rise}/{drop}/{decline}/{shrink}/{grow}/{cut}/{raise}/{reduce}/{double}/{fall}
    {create}/{lose} ~ jobs/job
    {vote}/{sign}/{oppose}/{support} ~ for/against/in/it
    {repeal}/{abolish}/{deregulate}/{invade}/{ban} ~ _`,
  causal: `
    because
    <stirring> ~ _
    {cause}/{lead} ~ to/_`,
};
