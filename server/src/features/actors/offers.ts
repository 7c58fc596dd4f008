import { foldName, type ActorType, type Analysis, type Registry, type Span } from '../../engine/index.ts';
import { TYPE_WORDS } from '../cards/actorCard.ts';
import type { Correction, Verdict } from '../marking.ts';
import { actorAt, wordsAt, type ActorPlace } from './at.ts';
import { likelyActors, type Candidate } from './likely.ts';
import { tidy, type RegistryWish } from './registering.ts';

/** What our own client asks a person by a list or a line to write in. */
export type Asking = 'link' | 'same' | 'type' | 'add' | 'alias' | 'never';

/** Something that a person may do about an actor. A correction takes nothing back that was corrected before. */
export type ActorOffer = { readonly title: string } & (
  | { readonly does: 'decide'; readonly verdict: Verdict }
  | { readonly does: 'register'; readonly wish: RegistryWish }
  | { readonly does: 'ask'; readonly asking: Asking }
);

/** What offers depend on besides the article. */
export interface OfferParts {
  /** The corpus's registry, empty where it has none yet; null where there is no corpus. */
  readonly registry: Registry | null;
  /** Whether the client can ask for more: ours can. */
  readonly asks: boolean;
}

/** Where nobody can be asked, only so many actors are offered. */
const MOST_OFFERED = 3;

const TYPES: readonly ActorType[] = ['PERSON', 'ORG', 'PLACE', 'GROUP'];

/** What may be done about the actor at a selection, or at a cursor where it is empty. */
export function actorOffers(
  analysis: Analysis,
  selection: Span,
  { registry, asks }: OfferParts,
): ActorOffer[] {
  const place = actorAt(analysis, selection);
  if (place === null) return [];
  const words = tidy(wordsAt(analysis, selection, place.mention));
  return [
    ...rejections(place, words, registry),
    ...(asks ? questions(place, registry) : answers(analysis, place, words, registry)),
  ];
}

function rejections({ mention, actor }: ActorPlace, words: string, registry: Registry | null): ActorOffer[] {
  const rejected = (title: string, correction?: Correction): ActorOffer => ({
    title,
    does: 'decide',
    verdict: { id: mention.id, decision: 'rejected', ...(correction && { correction }) },
  });
  // What the registry lists itself stays an actor; there, 'never' says what is meant.
  const isOpen = registry !== null && mention.form === 'name' && (actor?.registry ?? null) === null;
  return [
    rejected('Not an actor here'),
    rejected('Not an actor in this article', { scope: 'file' }),
    ...(isOpen ? [register('Not an actor in this corpus', { kind: 'not', entry: null, words })] : []),
  ];
}

/** For a client that asks: one offer for each thing that can be done. */
function questions({ mention, actor }: ActorPlace, registry: Registry | null): ActorOffer[] {
  const isListed = (actor?.registry ?? null) !== null;
  const hasEntries = registry !== null && registry.entries.length > 0;
  return [
    ask('Link to…', 'link'),
    ...(actor === null ? [] : [ask('Same as…', 'same')]),
    ask('Change type…', 'type'),
    ...(actor === null || isListed ? [] : [ask('Add to registry', 'add')]),
    ...(mention.form === 'name' && hasEntries ? [ask('Add as another name of…', 'alias')] : []),
    ...(actor !== null && isListed ? [ask(`Never ${actor.name} in these words…`, 'never')] : []),
  ];
}

/** For other clients: the likeliest answers, each an offer of its own. */
function answers(
  analysis: Analysis,
  { mention, actor }: ActorPlace,
  words: string,
  registry: Registry | null,
): ActorOffer[] {
  const { entries } = registry ?? { entries: [] };
  const likely = likelyActors(analysis, registry ?? { entries }, mention).slice(0, MOST_OFFERED);
  const correct = (title: string, correction: Correction): ActorOffer => ({
    title,
    does: 'decide',
    verdict: { id: mention.id, decision: 'corrected', correction },
  });
  const toActor = ({ id, type }: Candidate): Correction => ({
    actor: id,
    ...(type !== mention.type && { type }),
  });
  const others = TYPES.filter((type) => type !== mention.type);
  return [
    ...likely.map((each) => correct(`Link to ${each.name}`, toActor(each))),
    ...(actor === null
      ? []
      : likely
          .filter(({ inArticle }) => inArticle)
          .map((each) =>
            correct(`Same as ${each.name} in this article`, { ...toActor(each), scope: 'file' }),
          )),
    ...others.map((type) => correct(`Change type to ${TYPE_WORDS[type]} here`, { type })),
    ...others.map((type) =>
      correct(`Change type to ${TYPE_WORDS[type]} in this article`, { type, scope: 'file' }),
    ),
    ...(registry === null || actor === null || actor.registry !== null
      ? []
      : [register('Add to registry', { kind: 'add', actor: actor.id })]),
    ...(mention.form === 'name'
      ? likely
          .filter(({ inRegistry }) => inRegistry)
          .map(({ id, name }) =>
            register(`Add as another name of ${name}`, { kind: 'alias', entry: id, words }),
          )
      : []),
    ...(actor?.registry == null || foldName(words) === foldName(actor.name)
      ? []
      : [register(`Never ${actor.name} in '${words}'`, { kind: 'not', entry: actor.registry, words })]),
  ];
}

function ask(title: string, asking: Asking): ActorOffer {
  return { title, does: 'ask', asking };
}

function register(title: string, wish: RegistryWish): ActorOffer {
  return { title, does: 'register', wish };
}
