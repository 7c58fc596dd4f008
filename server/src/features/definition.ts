import type { Analysis, Span } from '../engine/index.ts';
import { actorAt, fullestNaming } from './actors/at.ts';
import { nameStoodFor } from './speakers.ts';

/** From the words at a place to the words that say more. */
export interface Definition {
  /** What leads there. */
  readonly from: Span;
  readonly to: Span;
}

/**
 * Where the words at an offset lead within the article: from a pronoun or a description that is a source to the name that it stands for, from
 * every other mention to the one that names its actor most fully.
 */
export function definition(analysis: Analysis, offset: number): Definition | null {
  const source = nameStoodFor(analysis, offset);
  if (source !== null) return source;
  const place = actorAt(analysis, { start: offset, end: offset });
  const fullest = place?.actor == null ? null : fullestNaming(analysis, place.actor.id);
  return place === null || fullest === null ? null : { from: place.mention, to: fullest };
}

/** The id of the registry's entry that the mention at an offset means, with the mention; null where the registry does not know it. */
export function registered(
  analysis: Analysis,
  offset: number,
): { readonly from: Span; readonly entry: string } | null {
  const place =
    nameStoodFor(analysis, offset) === null ? actorAt(analysis, { start: offset, end: offset }) : null;
  const entry = place?.actor?.registry ?? null;
  return place === null || entry === null ? null : { from: place.mention, entry };
}
