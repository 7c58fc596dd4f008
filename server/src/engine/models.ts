import { readAttribution, type AttributionModel } from './tagging/attributionModel.ts';
import { readClaimModel, type ClaimModel } from './tagging/claimModel.ts';
import { readChain, type Chain } from './tagging/chain.ts';
import { readWordLists, type WordLists } from './tagging/wordLists.ts';

/** The trained weights that the stages use, as the host read them before the first analysis. Immutable; another object means other weights. */
export interface Models {
  /** Changes whenever any weight changes. */
  readonly name: string;
  /** What is known of words before any training on annotated text; null where the host brings no weights. */
  readonly words: WordLists | null;
  /** How names are told; without it only the registry's are found. */
  readonly actors: Chain | null;
  /** How cues take their words; without it the rules alone decide. */
  readonly attribution: AttributionModel | null;
  /** What words say of a sentence without a source; without it the word lists alone judge. */
  readonly claims: ClaimModel | null;
}

/** The files of `server/models`, without their ending, as a host reads them. */
export const MODEL_FILES = ['words', 'actors', 'attribution', 'claims'] as const;
export type ModelFile = (typeof MODEL_FILES)[number];
export type ModelBytes = Readonly<Record<ModelFile, Uint8Array>>;

/** What the engine works with where a host brings no weights: rules, and the registry. */
export const NO_MODELS: Models = {
  name: 'rules',
  words: null,
  actors: null,
  attribution: null,
  claims: null,
};

/** Reads the weights. Throws a RangeError where a file is cut short. */
export function readModels(bytes: ModelBytes): Models {
  return {
    name: MODEL_FILES.map((file) => fingerprint(bytes[file])).join('-'),
    words: readWordLists(bytes.words),
    actors: readChain(bytes.actors),
    attribution: readAttribution(bytes.attribution),
    claims: readClaimModel(bytes.claims),
  };
}

/** A short name for some bytes (FNV-1a): another one, as good as always, for other bytes. */
function fingerprint(bytes: Uint8Array): string {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
