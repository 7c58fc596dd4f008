import { analyze, type Analysis } from '../engine/index.ts';
import { hiddenLayers, withoutSuggestions } from '../features/marks/hiding.ts';
import { decidedStore, type Decided } from './decided.ts';
import type { Snapshot } from './snapshot.ts';
import { canonicalUri } from './uris.ts';

/**
 * What people decided about an article in this text. Of a closed one nothing is kept, so that a look over a corpus takes nothing from the
 * articles that somebody works on.
 */
export function decidedIn(snapshot: Snapshot, uri: string, text: string): Decided {
  if (snapshot.document(uri) !== null) return snapshot.decided(uri, text);
  return decidedStore().of(canonicalUri(uri), text, snapshot.said(uri));
}

/**
 * What the engine says of an article in this text, without what is kept back from who works blind: of an open article what everybody is
 * told, of a closed one a new analysis, of which nothing is kept either.
 */
export function shownAnalysis(snapshot: Snapshot, uri: string, text: string): Analysis {
  const open = snapshot.document(uri)?.text === text ? snapshot.analysis(uri) : null;
  if (open !== null) return open;
  const { pins, complete } = decidedIn(snapshot, uri, text);
  const analysis = analyze(text, { ...snapshot.bareInputs(uri), pins });
  const { blind, reviewer } = snapshot.preferences;
  return blind ? withoutSuggestions(analysis, pins, hiddenLayers(complete, reviewer)) : analysis;
}
