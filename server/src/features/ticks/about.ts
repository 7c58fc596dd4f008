import {
  slice,
  type Actor,
  type Analysis,
  type Attribution,
  type Figure,
  type Mention,
  type Span,
  type Title,
  type Token,
} from '../../engine/index.ts';

/** The actors of an article by their ids. */
export type ActorsById = ReadonlyMap<string, Actor>;

export function actorsById({ actors }: Analysis): ActorsById {
  return new Map(actors.map((actor) => [actor.id, actor]));
}

/** Whom a name means, where it is written otherwise in full; else the role that the text gives a person. Of a people's there is nothing to say. */
export function aboutName(text: string, mention: Mention, actors: ActorsById): string {
  const actor = actors.get(mention.actor ?? '');
  if (actor === undefined || mention.type === 'GROUP') return '';
  if (actor.name !== slice(text, mention)) return actor.name;
  return actor.roles[0]?.title ?? '';
}

/** Whose title it is. */
export function aboutTitle({ actor }: Title, actors: ActorsById): string {
  return actors.get(actor ?? '')?.name ?? '';
}

/** Who speaks: the actor's name, else the words that tell of the source. */
export function aboutQuotation(
  text: string,
  { attribution }: { readonly attribution: Attribution },
  actors: ActorsById,
): string {
  const { speaker, source } = attribution;
  return actors.get(speaker ?? '')?.name ?? source.map((span: Span) => slice(text, span)).join(' … ');
}

/** The most words that tell what is counted. */
const MOST_WORDS = 3;

/** Words with which nothing that is counted begins or goes on. */
const NOT_COUNTED =
  /^(?:of|in|on|at|to|for|by|from|with|and|or|but|than|that|which|who|as|was|were|is|are|has|have|had|will|would|could|can|may|the|a|an|his|her|its|their|this|after|before|since|when|while|into|over|per|out|up|down|'s?)$/;

/** What a figure counts where it has no unit: the words behind it, as far as the first one with a small letter. */
export function aboutFigure(tokens: readonly Token[], { kind, end }: Figure, limit: number): string {
  if (kind !== 'count' && kind !== 'order') return '';
  const words: string[] = [];
  for (let i = end; i < Math.min(limit, end + MOST_WORDS); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || NOT_COUNTED.test(token.lower)) break;
    words.push(token.text);
    if (/^\p{Ll}/u.test(token.text)) return words.join(' ');
  }
  return '';
}
