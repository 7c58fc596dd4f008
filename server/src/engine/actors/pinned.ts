import type { Article } from '../article/types.ts';
import type { Token } from '../language/types.ts';
import type { ActorPin, Pin } from '../pins.ts';
import { compareSpans, contains, overlaps, type Span } from '../text/span.ts';
import { blockFinder, type Found } from './found.ts';
import type { Links } from './link.ts';
import type { Actor, ActorType, Registry } from './types.ts';

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
  tokens: readonly Token[],
  registry: Registry,
): Found[] {
  const blockOf = blockFinder(article);
  let kept = [...names];
  for (const pin of pins) {
    if (pin.rejected) {
      kept = kept.filter((name) => !contains(pin.span, name));
      continue;
    }
    const found = kept.find((name) => sameSpan(name, pin.span));
    const type = pin.type ?? typeOfEntry(registry, pin.actor) ?? found?.type ?? 'PERSON';
    const decided = { type, confidence: 1, evidence: 'decided by a person', doubtful: false };
    const known = found?.known?.type === type ? found.known : null;
    const place = found ?? { ...pin.span, ...tokenRange(tokens, pin.span), block: blockOf(pin.span.start) };
    kept = [...kept.filter((name) => !overlaps(name, pin.span)), { ...place, known, ...decided }];
  }
  return kept.toSorted(compareSpans);
}

/** Gives each pinned mention the actor that a person decided on; an actor that nobody means any more goes. */
export function applyActorPins(
  links: Links,
  names: readonly Found[],
  pins: readonly ActorPin[],
  registry: Registry,
  text: string,
): Links {
  const actorOf = [...links.actorOf];
  const actors = new Map<string, Actor>(links.actors.map((actor) => [actor.id, actor]));
  for (const pin of pins) {
    const index = pin.rejected ? -1 : names.findIndex((name) => sameSpan(name, pin.span));
    const name = names[index];
    if (name === undefined || pin.actor === undefined) continue;
    const written = text.slice(name.start, name.end);
    const known =
      actors.get(pin.actor) ?? entryActor(registry, pin.actor) ?? newActor(pin.actor, written, name.type);
    actors.set(
      pin.actor,
      known.names.includes(written) ? known : { ...known, names: [...known.names, written] },
    );
    actorOf[index] = pin.actor;
  }
  const meant = [...new Set(actorOf)].flatMap((id) => (id === null ? [] : (actors.get(id) ?? [])));
  return { actors: meant, actorOf };
}

function entryActor(registry: Registry, id: string): Actor | null {
  const entry = registry.entries.find((candidate) => candidate.id === id);
  if (entry === undefined) return null;
  return { id, name: entry.name, type: entry.type, registry: id, roles: [], names: [], credit: false };
}

function newActor(id: string, name: string, type: ActorType): Actor {
  return { id, name, type, registry: null, roles: [], names: [], credit: false };
}

function typeOfEntry(registry: Registry, id: string | undefined): ActorType | undefined {
  return registry.entries.find((entry) => entry.id === id)?.type;
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** The tokens that a span touches. */
function tokenRange(
  tokens: readonly Token[],
  span: Span,
): { readonly firstToken: number; readonly endToken: number } {
  const first = tokens.findIndex((token) => token.end > span.start);
  if (first === -1) return { firstToken: tokens.length, endToken: tokens.length };
  let end = first;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < span.end) end++;
  return { firstToken: first, endToken: end };
}
