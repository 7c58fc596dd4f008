import { mutesOf, pinsOf, resolveMarks, type ResolvedMark } from '../../annotations/decisions.ts';
import type { Sidecar } from '../../annotations/sidecar/types.ts';
import { analyze, type Analysis, type Inputs } from '../../engine/index.ts';
import { findFindings } from '../../findings/findings.ts';
import type { Finding, FindingSettings } from '../../findings/types.ts';
import { suggestionsOf, type Suggestion } from './suggestions.ts';

/** An article outside of an editor, with everything that bears on its marks. */
export interface MarkedArticle {
  /** Without byte order mark, as an editor holds it. Offsets count it. */
  readonly text: string;
  /** How many units of the file stand before the text: its byte order mark. */
  readonly shift: number;
  readonly inputs: Omit<Inputs, 'pins'>;
  readonly settings: FindingSettings;
  readonly sidecars: readonly Sidecar[];
}

/** An article as some sidecars make it: what people decided, and what the engine says to that. */
export interface View {
  readonly marks: readonly ResolvedMark[];
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly suggestions: readonly Suggestion[];
}

/** Analyses an article anew under the decisions of these sidecars, which need not be all that it has. */
export function viewOf({ text, inputs, settings }: MarkedArticle, sidecars: readonly Sidecar[]): View {
  const marks = resolveMarks(text, sidecars);
  const analysis = analyze(text, { ...inputs, pins: pinsOf(marks) });
  const mutes = mutesOf(text, sidecars);
  const findings = findFindings(analysis, settings, mutes);
  return { marks, analysis, findings, suggestions: suggestionsOf(analysis, findings) };
}
