import type { CompleteLayer } from '../annotations/sidecar/types.ts';
import { readArticle, type Analysis, type Article } from '../engine/index.ts';
import { tellableFindings, withoutSuggestions } from '../features/marks/hiding.ts';
import { findFindings } from '../findings/findings.ts';
import type { Finding, FindingSettings } from '../findings/types.ts';
import type { Decided } from './decided.ts';
import type { Document } from './documents.ts';

/*
 * What is kept beside analyses and documents for as long as they are in use. Each store is a pure function with a memory.
 */

/** Longer texts are no single article; their content is not asked. What a corpus or a name makes an article is read at any length. */
export const LONGEST_RECOGNISED = 1_000_000;

/** Findings of an analysis, as far as they give nothing away of hidden layers; the list is kept with it. */
export type FindingStore = (
  analysis: Analysis,
  settings: FindingSettings,
  decided: Decided,
  shown: Analysis,
  hidden: readonly CompleteLayer[],
) => readonly Finding[];

/** A store that keeps, for each analysis that is still in use, the findings under the newest settings. */
export function findingStore(): FindingStore {
  const kept = new WeakMap<
    Analysis,
    {
      readonly settings: FindingSettings;
      readonly decided: Decided;
      readonly shown: Analysis;
      readonly findings: readonly Finding[];
    }
  >();
  return (analysis, settings, decided, shown, hidden) => {
    const known = kept.get(analysis);
    if (known?.settings === settings && known.decided === decided && known.shown === shown)
      return known.findings;
    const all = findFindings(analysis, settings, decided.mutes);
    const findings = tellableFindings(all, shown, hidden);
    kept.set(analysis, { settings, decided, shown, findings });
    return findings;
  };
}

/** An analysis without the suggestions of hidden layers. */
export type ShownStore = (analysis: Analysis, decided: Decided, hidden: readonly CompleteLayer[]) => Analysis;

/** A store that keeps, for each analysis that is still in use, what is shown of it now: the same object while nothing changes. */
export function shownStore(): ShownStore {
  const kept = new WeakMap<Analysis, { readonly key: string; readonly shown: Analysis }>();
  return (analysis, { pins }, hidden) => {
    if (hidden.length === 0) return analysis;
    // An analysis is made with its pins, so that the layers alone are the key.
    const key = hidden.join(' ');
    const known = kept.get(analysis);
    if (known?.key === key) return known.shown;
    const shown = withoutSuggestions(analysis, pins, hidden);
    kept.set(analysis, { key, shown });
    return shown;
  };
}

/** The shape of an open document, read without the rest of an analysis. */
export type ShapeStore = (document: Document) => Article;

/** A store that keeps, for each version of a document that is still in use, its shape. */
export function shapeStore(): ShapeStore {
  const kept = new WeakMap<Document, Article>();
  return (document) => {
    const shape = kept.get(document) ?? readArticle(beginning(document.text));
    kept.set(document, shape);
    return shape;
  };
}

/** As much of a text as decides about its shape. */
export function beginning(text: string): string {
  return text.slice(0, LONGEST_RECOGNISED);
}
