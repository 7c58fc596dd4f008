/**
 * The trained weights that the stages use, as the host read them before the first analysis. None is trained yet: the stages work by
 * rules and word lists, and the name alone goes into what an analysis depends on.
 */
export interface Models {
  /** Changes whenever any weight changes. */
  readonly name: string;
}

/** What the engine works with where a host brings no weights. */
export const BUILT_IN_MODELS: Models = { name: 'rules' };
