import type { Token } from '../language/types.ts';
import type { ActorPin } from '../pins.ts';
import type { Span } from '../text/span.ts';
import type { Found } from './found.ts';
import type { Nominal } from './nominals.ts';
import { spanKey } from './pinned.ts';

/** What the text says of its mentions without people's decisions. */
export interface Unpinned {
  readonly names: readonly Found[];
  readonly actorOf: readonly (string | null)[];
  readonly nominals: readonly Nominal[];
}

/**
 * Turns decisions for a whole article into decisions for each mention of the actor meant; where the words mean no actor yet, for the same
 * words throughout, and where they fit two, for the same words that fit two. A decision for one mention outranks them at its place.
 */
export function spreadPins(
  pins: readonly ActorPin[],
  unpinned: Unpinned,
  text: string,
  tokens: readonly Token[],
): ActorPin[] {
  if (!pins.some(({ scope }) => scope === 'file')) return [...pins];
  const placesOf = placeFinder(unpinned, text, tokens);
  const spread = new Map<string, ActorPin>();
  for (const { scope, ...pin } of pins) {
    if (scope !== 'file') continue;
    for (const { start, end } of placesOf(pin.span))
      spread.set(`${start}-${end}`, { ...pin, span: { start, end } });
  }
  for (const pin of pins) {
    if (pin.scope !== 'file') spread.set(spanKey(pin.span), pin);
  }
  return [...spread.values()];
}

/** Finds the places that a decision about one of them is about, that one included. Each group is looked up once. */
function placeFinder(
  { names, actorOf, nominals }: Unpinned,
  text: string,
  tokens: readonly Token[],
): (span: Span) => readonly Span[] {
  const written = (span: Span): string => text.slice(span.start, span.end);
  const groups = new Map<string, Span[]>();
  const groupAt = new Map<string, string>();
  const put = (span: Span, key: string): void => {
    groupAt.set(spanKey(span), key);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [span]);
    else group.push(span);
  };
  names.forEach((name, i) => put(name, actorOf[i] == null ? `open ${written(name)}` : `actor ${actorOf[i]}`));
  for (const nominal of nominals) put(nominal, `actor ${nominal.actor}`);
  let edges: { readonly starts: ReadonlySet<number>; readonly ends: ReadonlySet<number> } | null = null;
  return (span) => {
    const key = groupAt.get(spanKey(span)) ?? `words ${written(span)}`;
    const known = groups.get(key);
    if (known !== undefined) return known;
    edges ??= {
      starts: new Set(tokens.map(({ start }) => start)),
      ends: new Set(tokens.map(({ end }) => end)),
    };
    const { starts, ends } = edges;
    const same = occurrences(text, written(span)).filter(
      ({ start, end }) => start === span.start || (starts.has(start) && ends.has(end)),
    );
    groups.set(key, same);
    return same;
  };
}

function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
    found.push({ start: at, end: at + words.length });
  return found;
}
