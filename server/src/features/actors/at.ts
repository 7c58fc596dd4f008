import {
  overlaps,
  slice,
  touches,
  type Actor,
  type Analysis,
  type Mention,
  type Span,
} from '../../engine/index.ts';
import { actorById } from '../place.ts';

/** A mention that a person may decide about, and the actor that it means; null where the name fits two. */
export interface ActorPlace {
  readonly mention: Mention;
  readonly actor: Actor | null;
}

/** The mention at a selection, or at a cursor where it is empty: the longest name there, else a description. Pronouns are none. */
export function actorAt(analysis: Analysis, selection: Span): ActorPlace | null {
  const isEmpty = selection.start === selection.end;
  const isHere = (span: Span): boolean =>
    isEmpty ? touches(span, selection.start) : overlaps(span, selection);
  const here = analysis.mentions.filter((each) => each.form !== 'pronoun' && isHere(each));
  const names = here.filter(({ form }) => form === 'name');
  const mention = longest(names.length > 0 ? names : here);
  return mention === null ? null : { mention, actor: actorById(analysis, mention.actor) };
}

/** The mentions of an actor, in the text's order. */
export function mentionsOf({ mentions }: Analysis, actor: string): readonly Mention[] {
  return mentions.filter((mention) => mention.actor === actor);
}

/** The mention that names an actor most fully: the longest name, of several the first; null where the article only describes it. */
export function fullestNaming(analysis: Analysis, actor: string): Mention | null {
  return longest(mentionsOf(analysis, actor).filter(({ form }) => form === 'name'));
}

/** The longest mention, of several the first. */
function longest(mentions: readonly Mention[]): Mention | null {
  let best: Mention | null = null;
  for (const mention of mentions)
    if (best === null || mention.end - mention.start > best.end - best.start) best = mention;
  return best;
}

/** The words that a person means by a selection: those selected, where they hold the mention, else the mention's. */
export function wordsAt({ text }: Analysis, selection: Span, mention: Span | null): string {
  const holds = mention === null || (selection.start <= mention.start && selection.end >= mention.end);
  return slice(text, holds && selection.start < selection.end ? selection : (mention ?? selection));
}
