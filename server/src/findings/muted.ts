import type { StandingMute } from '../annotations/decisions.ts';
import { overlaps } from '../engine/index.ts';
import type { Finding } from './types.ts';

/** The findings that nobody silenced, at their place, in their sentence or in the whole article; the same list where that is all of them. */
export function unmuted(findings: readonly Finding[], mutes: readonly StandingMute[]): readonly Finding[] {
  if (mutes.length === 0) return findings;
  return findings.filter(
    (finding) =>
      !mutes.some(({ rule, span }) => rule === finding.rule && (span === null || overlaps(span, finding))),
  );
}
