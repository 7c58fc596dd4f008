import type { Article } from '../article/types.ts';
import { firstTokenEndingBehind } from '../language/tokenAt.ts';
import type { Token } from '../language/types.ts';
import type { ActorPin, Pin } from '../pins.ts';
import { compareSpans, overlaps, type Span } from '../text/span.ts';
import type { CompiledRegistry } from './compiledRegistry.ts';
import { blockFinder, type Found } from './found.ts';
import { listedAs } from './knownNames.ts';
import type { Links } from './link.ts';
import type { Nominal } from './nominals.ts';
import type { Surface } from './surface.ts';
import type { Actor, ActorType } from './types.ts';

/** What a decided mention says of how it was found. */
const DECIDED = { confidence: 1, evidence: 'decided by a person' };

/** The decisions about actors among all decisions, those outside the text left out. */
export function actorPins(pins: readonly Pin[], text: string): ActorPin[] {
  return pins.filter(
    (pin): pin is ActorPin =>
      pin.layer === 'actor' &&
      pin.span.start >= 0 &&
      pin.span.start < pin.span.end &&
      pin.span.end <= text.length,
  );
}

/**
 * Applies people's decisions to the names: what was rejected goes, a decided type stands, and a decided span that nobody found is added in
 * place of what it overlaps.
 */
export function applyPins(
  names: readonly Found[],
  pins: readonly ActorPin[],
  article: Article,
  surface: Surface,
  registry: CompiledRegistry,
): Found[] {
  if (pins.length === 0) return [...names];
  const blockOf = blockFinder(article);
  const found = new Map(names.map((name) => [spanKey(name), name]));
  const [rejected, kept] = [pins.filter((pin) => pin.rejected), pins.filter((pin) => !pin.rejected)];
  const decided = kept
    .toSorted((a, b) => compareSpans(a.span, b.span))
    .map((pin): Found => {
      const name = found.get(spanKey(pin.span));
      const type = pin.type ?? registry.entries.get(pin.actor ?? '')?.type ?? name?.type ?? 'PERSON';
      const place = name ?? {
        ...pin.span,
        ...tokenRange(surface.tokens, pin.span),
        block: blockOf(pin.span.start),
      };
      const known = name?.known ?? listedAs(surface, place.firstToken, place.endToken);
      return { ...place, ...DECIDED, type, known: known?.type === type && known.name !== '' ? known : null };
    });
  const untouched = names.filter(
    outsideOf(
      rejected.map(({ span }) => span),
      kept.map(({ span }) => span),
    ),
  );
  return [...untouched, ...disjoint(decided)].toSorted(compareSpans);
}

/** Tells the names, asked in order, that no rejected span holds and no decided one overlaps. Linear after sorting, however many there are. */
function outsideOf(rejected: readonly Span[], decided: readonly Span[]): (name: Span) => boolean {
  const holding = reachOf(rejected);
  const overlapping = reachOf(decided);
  return ({ start, end }) => holding(start + 1) < end && overlapping(end) <= start;
}

/** How far the spans reach that start before an offset; the offsets have to be asked in rising order. */
function reachOf(spans: readonly Span[]): (offset: number) => number {
  const sorted = spans.toSorted(compareSpans);
  let next = 0;
  let reach = -1;
  return (offset) => {
    for (; next < sorted.length && (sorted[next]?.start ?? 0) < offset; next++)
      reach = Math.max(reach, sorted[next]?.end ?? 0);
    return reach;
  };
}

/** Of sorted names that overlap, the first, which is the longer one where they start together. */
function disjoint(names: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const name of names) {
    const last = kept.at(-1);
    if (last === undefined || !overlaps(last, name)) kept.push(name);
  }
  return kept;
}

/** Gives each pinned mention the actor that a person decided on; an actor that nobody means any more goes. */
export function applyActorPins(
  links: Links,
  names: readonly Found[],
  pins: readonly ActorPin[],
  registry: CompiledRegistry,
  text: string,
): Links {
  if (pins.length === 0) return links;
  const actorOf = [...links.actorOf];
  const actors = new Map<string, Actor>(links.actors.map((actor) => [actor.id, actor]));
  const indices = new Map(names.map((name, index) => [spanKey(name), index]));
  for (const { span, rejected, actor, name: called } of pins) {
    const index = indices.get(spanKey(span)) ?? -1;
    const name = names[index];
    if (name === undefined || actor === undefined || rejected) continue;
    const written = text.slice(name.start, name.end);
    const known = actors.get(actor) ?? entryActor(registry, actor) ?? newActor(actor, written, name.type);
    actors.set(actor, {
      ...known,
      ...(called !== undefined && known.registry === null && { name: called }),
      ...(!known.names.includes(written) && { names: [...known.names, written] }),
    });
    actorOf[index] = actor;
  }
  const meant = [...new Set(actorOf)].flatMap((id) => (id === null ? [] : (actors.get(id) ?? [])));
  return { actors: meant, actorOf };
}

/** Applies people's decisions to descriptions: what was rejected goes, what was kept stands, and another actor or type takes the place of theirs. */
export function applyNominalPins(
  nominals: readonly Nominal[],
  decided: readonly NominalPin[],
  pins: readonly ActorPin[],
): Nominal[] {
  if (pins.length === 0) return [...nominals];
  const gone = new Set(
    [...pins.filter(({ rejected }) => rejected), ...decided.map(({ pin }) => pin)].map(({ span }) =>
      spanKey(span),
    ),
  );
  const kept = nominals.filter((nominal) => !gone.has(spanKey(nominal)));
  const standing = decided.flatMap(({ pin: { rejected, type, actor }, nominal }) =>
    rejected ? [] : { ...nominal, ...DECIDED, type: type ?? nominal.type, actor: actor ?? nominal.actor },
  );
  return [...kept, ...standing];
}

/** A decision about a description. */
interface NominalPin {
  readonly pin: ActorPin;
  readonly nominal: Nominal;
}

/** Parts the decisions about names, and about what is to be one, from those about descriptions of the text. */
export function partPins(
  pins: readonly ActorPin[],
  unpinned: { readonly names: readonly Found[]; readonly nominals: readonly Nominal[] } | null,
): { readonly onNames: readonly ActorPin[]; readonly onNominals: readonly NominalPin[] } {
  const names = new Set(unpinned?.names.map(spanKey));
  const described = new Map(unpinned?.nominals.map((nominal) => [spanKey(nominal), nominal]));
  const onNames: ActorPin[] = [];
  const onNominals: NominalPin[] = [];
  for (const pin of pins) {
    const nominal = names.has(spanKey(pin.span)) ? undefined : described.get(spanKey(pin.span));
    if (nominal === undefined) onNames.push(pin);
    else onNominals.push({ pin, nominal });
  }
  return { onNames, onNominals };
}

/** The actors besides those of names whom people's decisions mean: of descriptions, and speakers who are named nowhere in the text. */
export function pinnedActors(
  actors: readonly Actor[],
  nominals: readonly Nominal[],
  pins: readonly Pin[],
  registry: CompiledRegistry,
): Actor[] {
  const known = new Set(actors.map(({ id }) => id));
  const meant = new Map<string, ActorType>();
  const called = new Map<string, string>();
  for (const { actor, type } of nominals) if (!known.has(actor)) meant.set(actor, type);
  for (const pin of pins) {
    if (pin.layer !== 'quotation' || pin.rejected || typeof pin.speaker !== 'string') continue;
    if (!known.has(pin.speaker)) meant.set(pin.speaker, meant.get(pin.speaker) ?? 'PERSON');
    if (pin.name !== undefined) called.set(pin.speaker, pin.name);
  }
  return [...meant].map(
    ([id, type]) => entryActor(registry, id) ?? newActor(id, called.get(id) ?? nameOf(id), type),
  );
}

/** The name that an id was made of, as far as that can be told. */
function nameOf(id: string): string {
  return id
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join(' ');
}

function entryActor(registry: CompiledRegistry, id: string): Actor | null {
  const entry = registry.entries.get(id);
  if (entry === undefined) return null;
  return { id, name: entry.name, type: entry.type, registry: id, roles: [], names: [], credit: false };
}

function newActor(id: string, name: string, type: ActorType): Actor {
  return { id, name, type, registry: null, roles: [], names: [], credit: false };
}

/** The key of a place. */
export function spanKey({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** The tokens that a span touches. By halving. */
function tokenRange(
  tokens: readonly Token[],
  span: Span,
): { readonly firstToken: number; readonly endToken: number } {
  const firstToken = firstTokenEndingBehind(tokens, span.start);
  let endToken = firstToken;
  while (endToken < tokens.length && (tokens[endToken]?.start ?? 0) < span.end) endToken++;
  return { firstToken, endToken };
}
