import { fnv1a } from '../../engine/index.ts';
import type { Evidence } from './types.ts';

/** The id of a piece of evidence, made of what it says; another one where that is taken. */
export function evidenceId(evidence: Omit<Evidence, 'id' | 'at'>, taken: ReadonlySet<string>): string {
  const content = JSON.stringify(Object.entries(evidence).sort(([a], [b]) => (a < b ? -1 : 1)));
  for (let copy = 0; ; copy++) {
    const id = `e-${fnv1a(`${content}\u0000${copy}`)}`;
    if (!taken.has(id)) return id;
  }
}
