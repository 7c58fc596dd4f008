import {
  overlaps,
  slice,
  type Actor,
  type Analysis,
  type Attribution,
  type Mention,
  type Quotation,
  type Span,
} from '../engine/index.ts';
import { actorById, placeAt } from './place.ts';
import { quotationsAt } from './quotationsAt.ts';

/** Words that name a speaker by something else than a name: 'she', 'the minister', 'his office'. */
export interface StandIn {
  readonly quotation: Quotation;
  /** The words of the source. */
  readonly span: Span;
  readonly speaker: Actor;
  /** Where the speaker is named: nearest before the words, else first behind them; null where only a registry or a person knows the name. */
  readonly name: Mention | null;
}

/** What stands for the speaker of a quotation without saying the name, or null where the source says it, or where nobody is known to speak. */
export function standIn(analysis: Analysis, quotation: Quotation): StandIn | null {
  const { speaker: id, source } = quotation.attribution;
  const speaker = actorById(analysis, id);
  const [span] = source;
  if (speaker === null || span === undefined || quotation.kind === 'term') return null;
  const names = analysis.mentions.filter(({ actor, form }) => actor === speaker.id && form === 'name');
  if (names.some((name) => source.some((part) => overlaps(part, name)))) return null;
  return { quotation, span, speaker, name: nearestName(names, span) };
}

/** The last of these mentions before some words, else the first behind them, else null. They stand in the order of the text. */
function nearestName(names: readonly Mention[], { start }: Span): Mention | null {
  return names.findLast((name) => name.end <= start) ?? names.find((name) => name.start > start) ?? null;
}

/** The quotation's source in words, as the text has them; empty where there is none. */
export function sourceWords({ text }: Analysis, { source }: Attribution): string {
  return source.map((span) => slice(text, span)).join(' and ');
}

/** A name of letters each of which stands for a word. */
const ACRONYM = /^\p{Lu}[\p{Lu}&.-]+$/u;

/**
 * The shortest name that the text uses for an actor and for nobody else: of a person the end of the full name ('Berg' where no other Berg
 * is met, 'Ada Berg' where one is), of others an acronym; else the full name.
 */
export function shortName({ actors }: Analysis, { id, type, name: full, names }: Actor): string {
  const others = actors.flatMap((other) => (other.id === id ? [] : [other.name, ...other.names]));
  const isShort = (name: string): boolean =>
    type === 'PERSON' ? ` ${full}`.endsWith(` ${name}`) : ACRONYM.test(name);
  const isOwn = (name: string): boolean => others.every((other) => !` ${other} `.includes(` ${name} `));
  const [shortest = full] = names
    .filter((name) => name.length < full.length && isShort(name) && isOwn(name))
    .sort((a, b) => a.length - b.length);
  return shortest;
}

/** From the source at an offset that stands for its speaker to where the speaker is named; null where none stands there, or no name is known. */
export function nameStoodFor(
  analysis: Analysis,
  offset: number,
): { readonly from: Span; readonly to: Span } | null {
  const { mention, quotation } = placeAt(analysis, [], offset);
  if (quotation?.part !== 'source' || mention?.form === 'name') return null;
  const found = quotationsAt(analysis, quotation).map((each) => standIn(analysis, each));
  const name = found.find((each) => each?.name != null)?.name;
  if (name == null) return null;
  const { start, end } = quotation.span;
  return { from: { start, end }, to: { start: name.start, end: name.end } };
}
