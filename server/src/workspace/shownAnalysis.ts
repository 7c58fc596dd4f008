import { analyze, type Analysis } from '../engine/index.ts';
import { withoutSuggestions } from '../features/marks/hiding.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What the engine says of an article in this text, without what is kept back from who works blind: of an open article what everybody is
 * told, of a closed one a new analysis, of which nothing is kept.
 */
export function shownAnalysis(snapshot: Snapshot, uri: string, text: string): Analysis {
  const open = snapshot.document(uri)?.text === text ? snapshot.analysis(uri) : null;
  if (open !== null) return open;
  const analysis = analyze(text, snapshot.inputs(uri, text));
  return withoutSuggestions(analysis, snapshot.decided(uri, text).pins, snapshot.hidden(uri, text));
}
