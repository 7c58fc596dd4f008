import type { Registry, Span } from '../engine/index.ts';

/** Something wrong in a YAML file, at its place: offsets count UTF-16 units of that file's text. */
export interface Problem extends Span {
  readonly message: string;
  readonly severity: 'error' | 'warning';
}

/** How loudly a rule speaks. `off` silences it; the others are the editor's severities. */
export type Level = 'off' | 'hint' | 'information' | 'warning' | 'error';

/** Levels that go together: for authors, for an editor's desk, for those who study articles. */
export type Preset = 'gentle' | 'newsroom' | 'research';

/** What a corpus says of one rule: its level and the options that the rule knows. */
export interface RuleSetting {
  readonly level?: Level;
  readonly options: Readonly<Record<string, unknown>>;
}

/** A rule that a corpus silences, and why. */
export interface CorpusMute {
  readonly rule: string;
  readonly reason: string;
}

export interface Publisher {
  readonly name: string;
  readonly url?: string;
  /** The address of a published check, with `{id}` and, optionally, `{path}` in it. */
  readonly reviews?: string;
}

/** What `newsmark.yaml` at a corpus's root says, defaults filled in. Paths and globs are relative to that root, with `/`. */
export interface CorpusSettings {
  readonly version: 1;
  /** Globs of the files that are articles. */
  readonly articles: readonly string[];
  readonly exclude: readonly string[];
  /** The registry files, merged in order. */
  readonly actors: readonly string[];
  /** The path pattern of sidecars, with `{path}` and, optionally, `{reviewer}`. */
  readonly marks: string;
  /** The levels of rules that `rules` does not name. */
  readonly preset: Preset;
  /** By rule id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Rules that are silent in the whole corpus. */
  readonly mutes: readonly CorpusMute[];
  /** Names that count as identified sources. */
  readonly knownSources: readonly string[];
  /** From more unsourced sentences than this on, one finding sums them up; null leaves it to the preset. */
  readonly summariseAbove: number | null;
  /** Words, with `*` for any words, of sentences that may stand without a source. */
  readonly mayStandUnsourced: readonly string[];
  readonly ratings: readonly string[];
  readonly checklist: readonly string[];
  /** Whether a verdict needs a second person before it counts as done. */
  readonly secondReview: boolean;
  /** The path pattern of the files for evidence that stays out of git and of every sheet. */
  readonly privateEvidence: string;
  readonly publisher: Publisher | null;
  /** BCP 47; the engine reads English. */
  readonly language: string;
}

/** What a parser gives: everything usable, and what was wrong, each at its place. Parsers never throw. */
export interface Parsed<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/** A registry file, read. */
export interface RegistryFile {
  readonly registry: Registry;
  /** Where each entry stands in the file, by id, for 'go to definition' and links. */
  readonly places: ReadonlyMap<string, Span>;
}
