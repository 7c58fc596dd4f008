import type { ActorPin, ActorType } from '../../src/engine/index.ts';

const TYPES: Readonly<Record<string, ActorType>> = { p: 'PERSON', o: 'ORG', l: 'PLACE', g: 'GROUP' };

/**
 * A text whose names are given as `[p Anna Lund]` (`o` an organization, `l` a place, `g` a people), so that what is made of names is looked
 * at by itself, whatever finds them.
 */
export function readMarkedNames(marked: string): {
  readonly text: string;
  readonly pins: readonly ActorPin[];
} {
  let text = '';
  const pins: ActorPin[] = [];
  for (const [piece, type, name] of marked.matchAll(/\[([polg]) ([^\]]+)\]|[^[]+/g)) {
    const span = { start: text.length, end: text.length + (name ?? piece).length };
    text += name ?? piece;
    const actorType = TYPES[type ?? ''];
    if (actorType !== undefined) pins.push({ layer: 'actor', span, rejected: false, type: actorType });
  }
  return { text, pins };
}
