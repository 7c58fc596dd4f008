import type { CheckStep, Question } from '../../src/annotations/checks/types.ts';
import type { QuotationMark, SidecarChange } from '../../src/annotations/sidecar/types.ts';

/** When the entry was signed, and when something was changed in it. */
export const AT = '2026-11-21T10:00:00Z';
export const LATER = '2026-11-21T11:30:00Z';

/** A file with one entry by ann, with these lines among its fields. */
export function fileOf(...lines: readonly string[]): string {
  return `version: 1
marks:

  - id: q-1
    layer: quotation
    decision: unsure
    spans: [{exact: It holds, at: 3}]
${lines.map((line) => `    ${line}\n`).join('')}    by: ann
    at: ${AT}

`;
}

/** Steps on that entry, or on another person's on the same words. */
export function step(steps: readonly CheckStep[], question: Question = 'true', by = 'ann'): SidecarChange {
  const mark: QuotationMark = {
    id: 'q-1',
    layer: 'quotation',
    spans: [{ exact: 'It holds', at: 3 }],
    decision: 'unsure',
    by,
    at: LATER,
  };
  return { kind: 'check', mark, question, steps };
}
