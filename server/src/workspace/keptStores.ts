import { isCheckable } from '../annotations/checks/fields.ts';
import { standingChecks } from '../annotations/checks/listed.ts';
import type { CompleteLayer, Mark } from '../annotations/sidecar/types.ts';
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
export type FindingStore = (parts: FindingParts) => readonly Finding[];

/** What findings depend on. */
export interface FindingParts {
  readonly analysis: Analysis;
  readonly settings: FindingSettings;
  readonly decided: Decided;
  /** The entries of the file for private evidence, on which a verdict may rest. */
  readonly privately: readonly Mark[];
  readonly shown: Analysis;
  readonly hidden: readonly CompleteLayer[];
}

/** A store that keeps, for each analysis that is still in use, the findings under the newest settings. */
export function findingStore(): FindingStore {
  const kept = new WeakMap<
    Analysis,
    { readonly parts: FindingParts; readonly findings: readonly Finding[] }
  >();
  return (parts) => {
    const { analysis, settings, decided, privately, shown, hidden } = parts;
    const known = kept.get(analysis);
    const isSame =
      known?.parts.settings === settings &&
      known.parts.decided === decided &&
      known.parts.privately === privately &&
      known.parts.shown === shown;
    if (isSame) return known.findings;
    const checks = standingChecks(decided.marks, privately.filter(isCheckable));
    const all = findFindings(analysis, settings, decided.mutes, checks);
    const findings = tellableFindings(all, shown, hidden);
    kept.set(analysis, { parts, findings });
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
