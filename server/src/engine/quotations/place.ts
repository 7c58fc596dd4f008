/** Where a passage stands among its block's tokens: `first` and `end` bound the tokens that it covers, marks included. */
export interface Place {
  readonly first: number;
  readonly end: number;
  /** The tokens of its sentence, or of the sentences that it joins. */
  readonly sentenceFirst: number;
  readonly sentenceEnd: number;
}
