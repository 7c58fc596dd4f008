import fc from 'fast-check';
import { anchor, filled, hardText, time, word } from './sidecarParts.ts';
import type { CheckNote, CheckStep, Evidence } from '../../src/annotations/checks/types.ts';
import type { Signed } from '../../src/annotations/sidecar/types.ts';

const status = fc.constantFrom('open', 'checking', 'done', 'dropped');

/** Any piece of evidence, also one whose address is none. */
const evidence: fc.Arbitrary<Evidence> = fc.record(
  {
    id: word,
    kind: fc.constantFrom('page', 'document', 'call', 'mail', 'interview', 'passage', 'reply'),
    title: filled,
    url: fc.oneof(fc.webUrl(), filled, fc.constant('javascript:alert(1)')),
    publisher: filled,
    published: fc.constantFrom('2026-11-21', '2026'),
    retrieved: filled,
    archived: fc.webUrl(),
    quotation: filled,
    source: fc.constantFrom('primary', 'secondary'),
    bears: fc.constantFrom('supports', 'refutes', 'context'),
    file: filled,
    passage: anchor,
    asked: filled,
    received: filled,
    note: hardText,
    at: time,
  },
  { requiredKeys: ['id', 'kind', 'at'] },
);

/** Each with a time of its own, as they are read. */
const notes: fc.Arbitrary<CheckNote[]> = fc.uniqueArray(fc.record({ text: hardText, at: time }), {
  selector: ({ at }) => at,
  minLength: 1,
  maxLength: 3,
});

const looks: fc.Arbitrary<Signed[]> = fc.array(fc.record({ by: filled, at: time }), {
  minLength: 1,
  maxLength: 2,
});

const past = fc.record(
  { status, rating: filled, verdict: hardText, since: time, until: time },
  { requiredKeys: ['since', 'until'] },
);

/** The fields of a check, each of which may be left out. */
export const checkFields = {
  status,
  rating: filled,
  verdict: hardText,
  since: time,
  claimant: filled,
  claimed: time,
  reviewedBy: looks,
  evidence: fc.uniqueArray(evidence, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }),
  notes,
  history: fc.array(past, { minLength: 1, maxLength: 2 }),
};

/** Any step, of which those on evidence meet each other now and then. */
export const step: fc.Arbitrary<CheckStep> = fc.oneof(
  fc.record(
    {
      step: fc.constant('set' as const),
      status,
      rating: fc.option(hardText),
      verdict: fc.option(hardText),
      claimant: fc.option(hardText),
    },
    { requiredKeys: ['step'] },
  ),
  fc.tuple(evidence, fc.constantFrom('e-1', 'e-2', 'e-3')).map(([piece, id]): CheckStep => ({
    step: 'putEvidence',
    evidence: { ...piece, id },
  })),
  fc.constantFrom('e-1', 'e-2', 'e-3').map((id): CheckStep => ({ step: 'removeEvidence', id })),
  hardText.map((text): CheckStep => ({ step: 'addNote', text })),
  fc.constantFrom('2026-11-21T10:00:00Z', '2026-11-21T10:00:01Z').map((at): CheckStep => ({
    step: 'removeNote',
    at,
  })),
  fc.boolean().map((agrees): CheckStep => ({ step: 'review', agrees })),
);
