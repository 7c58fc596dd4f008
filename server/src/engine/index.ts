/** The engine's only door: the one function that analyses, and the types of what it gives. */
export { analyze, type Analysis } from './analysis.ts';
export { looseInputs, NO_REGISTRY, type Inputs } from './inputs.ts';
export { geographyOf, type Geography } from './actors/geography.ts';
export {
  POSSIBLE,
  type Actor,
  type ActorType,
  type Mention,
  type MentionForm,
  type Registry,
  type RegistryEntry,
  type RegistryRole,
  type Role,
  type SourceKind,
} from './actors/types.ts';
export { foldName, slug } from './actors/folding.ts';
export { findTitles, type Title } from './actors/offices.ts';
export { findOtherNames } from './actors/otherNames.ts';
export { readArticle } from './article/article.ts';
export {
  isFurniture,
  isOwnProse,
  type Article,
  type Block,
  type BlockLabel,
  type Genre,
  type Header,
} from './article/types.ts';
export { OUTLET_NAMES, OUTLET_NOUNS } from './attribution/lexicon.ts';
export type { Attribution, Quotation, SourceType, Stance } from './attribution/types.ts';
export { verbForms } from './claims/forms.ts';
export { SPEECH } from './claims/lexiconSpeech.ts';
export type { Claim, ClaimEvidence, ClaimReason } from './claims/types.ts';
export { findDates } from './language/dates.ts';
export { findFigures, type Figure, type FigureKind } from './language/figures.ts';
export type { Sentence, Token, TokenKind } from './language/types.ts';
export { tokenRuns, type TokenRun } from './language/window.ts';
export {
  MODEL_FILES,
  NO_MODELS,
  readModels,
  type ModelBytes,
  type ModelFile,
  type Models,
} from './models.ts';
export type { ActorPin, ClaimPin, Pin, QuotationPin } from './pins.ts';
export type { MarkDefect, QuotationKind, QuoteDefect } from './quotations/types.ts';
export { lineIndex, type LineIndex, type LinePosition } from './text/lineIndex.ts';
export { fnv1a, markIds, type MarkPrefix } from './text/markIds.ts';
export { bareSpan } from './text/bareSpan.ts';
export { compareSpans, contains, overlaps, slice, touches, type Span } from './text/span.ts';
