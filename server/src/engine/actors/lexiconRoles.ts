/** Forms of address and words of kinship that say nothing about an office. */
export const NO_OFFICES: ReadonlySet<string> = new Set(
  (
    'mr mr. mrs mrs. ms ms. miss mister madam madame sir lady lord dame father mother brother sister son daughter wife husband widow uncle aunt nephew niece cousin twin ' +
    'counterpart colleague friend predecessor successor boyfriend girlfriend fiancee stepson grandson grandfather grandmother partner dr dr. saint prof prof.'
  ).split(' '),
);

/** What stands between an office and a name and belongs to neither. */
export const ADDRESS: RegExp =
  /^(?:mr|mrs|ms|dr|sheikh|sheik|shaikh|sayyid|sir|dame|lord|lady|prof|professor|hon|rev|datuk|dato)\.?$/;

/** Verbs with which no apposition begins: `X, won the prize for best actress`. */
export const VERB: RegExp =
  /^(?:won|made|took|became|got|went|came|left|met|gave|found|held|led|ran|saw|sent|spent|lost|kept|brought|began|was|were|is|are|has|had|did|will|would|can|could|may|might|must|urging|saying|adding|citing|calling)$/;

/** Offices before which a capitalised word tells their field: `Climate Change Minister`, but not `The Diary producer`. */
export const TAKES_PORTFOLIO: RegExp =
  /^(?:minister|deputy|secretary|commissioner|spokes(?:man|woman|person)|director|chief|adviser|advisor|editor|manager|correspondent|officer|president|coordinator|envoy|coach|attorney|commander|inspector|general|executive|head|chairman|chairwoman|chair|professor|superintendent|governor)$/;

/** What goes on behind an office: `the mayor of Elsin`. */
export const GOVERNING: RegExp = /^(?:of|for|at|in|and|to|on|from|with|behind|[-‐‑]|'s?)$/;

/** Words with which a clause or a list goes on, and no apposition begins. */
export const NO_OPENING: RegExp =
  /^(?:as|if|and|but|or|when|while|where|because|since|after|before|although|though|along|including|among|not|like|unlike|according|at|in|on|from|to|with|by|so|then|he|she|they|it|we|i|you|this|these|there|for|without)$/;
