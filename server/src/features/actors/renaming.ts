import type { Actor } from '../../engine/index.ts';
import type { Markable, Verdict } from '../marking.ts';
import { fullestNaming, mentionsOf } from './at.ts';
import { correctionOf } from './correcting.ts';

/**
 * The decision by which an actor whom no registry knows gets a name: on the mention that names the actor most fully. The actor keeps the id,
 * so that other decisions go on meaning the same one. Null where the article mentions the actor nowhere.
 */
export function renamingVerdict(markable: Markable, { id }: Actor, name: string): Verdict | null {
  const { analysis } = markable;
  const mention = fullestNaming(analysis, id) ?? mentionsOf(analysis, id)[0];
  if (mention === undefined) return null;
  // A name is the actor's, wherever it is said; the reach of what was decided before stays.
  const scope = correctionOf(markable, mention)?.scope;
  return {
    id: mention.id,
    decision: 'corrected',
    correction: { actor: id, name, ...(scope && { scope }) },
  };
}
