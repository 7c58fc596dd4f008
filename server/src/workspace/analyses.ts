import { analyze, type Analysis, type Models, type Pin, type Registry } from '../engine/index.ts';

/** Everything that an analysis depends on. Registry, models and pins are compared by identity: whoever changes one makes a new one. */
export interface AnalysisKey {
  readonly text: string;
  readonly registry: Registry;
  readonly models: Models;
  readonly pins: readonly Pin[];
}

/** Keeps the newest analysis of each document, for as long as everything that it depends on stays the same. */
export interface Analyses {
  /** The analysis of a document's text; computed where the key is another than last time. */
  of(uri: string, key: AnalysisKey): Analysis;
  forget(uri: string): void;
}

/** How many UTF-16 units of text may have their analysis kept: some 80 MB, as an analysis takes about forty bytes a unit. */
const KEPT_UNITS = 2_000_000;

/** A store that drops what was asked for longest ago when the kept texts outgrow the bound; the newest one always stays. */
export function analysisStore(keptUnits: number = KEPT_UNITS): Analyses {
  const kept = new Map<string, { readonly key: AnalysisKey; readonly analysis: Analysis }>();
  let units = 0;

  const forget = (uri: string): void => {
    units -= kept.get(uri)?.key.text.length ?? 0;
    kept.delete(uri);
  };

  return {
    of(uri, key) {
      const known = kept.get(uri);
      const analysis =
        known !== undefined && sameKey(known.key, key) ? known.analysis : analyze(key.text, key);
      forget(uri);
      kept.set(uri, { key, analysis });
      units += key.text.length;
      for (const oldest of kept.keys()) {
        if (units <= keptUnits || oldest === uri) break;
        forget(oldest);
      }
      return analysis;
    },
    forget,
  };
}

function sameKey(a: AnalysisKey, b: AnalysisKey): boolean {
  return a.text === b.text && a.registry === b.registry && a.models === b.models && a.pins === b.pins;
}
