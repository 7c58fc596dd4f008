import { commands, window, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  ACTOR_AT,
  CHANGE_REGISTRY,
  type ACTOR_COMMANDS,
  type ActorAtResult,
  type ActorPlaceParams,
  type ChangeRegistryParams,
  type RegistryChangeParams,
} from '../../../server/src/protocol/actors.ts';
import {
  ACTORS,
  DECIDE,
  type ActorChoice,
  type ActorsParams,
  type ActorsResult,
  type DecideParams,
  type DecisionParams,
} from '../../../server/src/protocol/protocol.ts';
import { pickActor } from '../actorPick.ts';
import { likeliestFirst } from '../likeliest.ts';
import { isServedText } from '../served.ts';
import { CREATE_CORPUS_COMMAND } from './createCorpus.ts';
import { atServer } from './decide.ts';
import { pickType, pickTypeAndReach } from './pickType.ts';

/** The commands that ask, which the server's quick fixes name. */
const ASKING = {
  link: 'newsmark.linkActor',
  same: 'newsmark.sameActor',
  type: 'newsmark.changeActorType',
  add: 'newsmark.addToRegistry',
  alias: 'newsmark.addAlias',
  never: 'newsmark.neverActor',
} as const satisfies typeof ACTOR_COMMANDS;

/** A mention, the place that it was found by, and what the server says of it. */
interface Mentioned {
  readonly uri: string;
  readonly at: ActorAtResult;
  readonly mention: NonNullable<ActorAtResult['mention']>;
}

/** Registers the commands about the actor at the cursor, or at the place that a quick fix names. */
export function registerActorCommands(client: BaseLanguageClient): Disposable[] {
  const atMention =
    (work: (mentioned: Mentioned) => Promise<void>) =>
    async (place: ActorPlaceParams): Promise<void> => {
      const at = await actorAt(client, place);
      if (at === null || at.mention === null) void window.showInformationMessage(NO_NAME);
      else await work({ uri: place.uri, at, mention: at.mention });
    };
  const reject = (title: string, correction: DecisionParams['correction']) =>
    atMention(({ uri, mention }) =>
      decide(client, uri, title, { id: mention.id, decision: 'rejected', ...(correction && { correction }) }),
    );
  return [
    commands.registerCommand(CHANGE_REGISTRY, (given: unknown) => atServer(client, CHANGE_REGISTRY, given)),
    register(
      ASKING.link,
      atMention((mentioned) => link(client, mentioned)),
    ),
    register(
      ASKING.same,
      atMention((mentioned) => same(client, mentioned)),
    ),
    register(
      ASKING.type,
      atMention((mentioned) => changeType(client, mentioned)),
    ),
    register(ASKING.add, (place) => add(client, place)),
    register(
      ASKING.alias,
      atMention((mentioned) => alias(client, mentioned)),
    ),
    register(
      ASKING.never,
      atMention((mentioned) => never(client, mentioned)),
    ),
    register('newsmark.notActorHere', reject('Not an actor here', undefined)),
    register('newsmark.notActorInArticle', reject('Not an actor in this article', { scope: 'file' })),
    register(
      'newsmark.notActorInCorpus',
      atMention(({ uri, at }) =>
        changeRegistry(client, uri, at, { kind: 'not', entry: null, words: at.words }),
      ),
    ),
  ];
}

/** Registers a command that works at the place that it is given, or at the cursor. */
function register(command: string, work: (place: ActorPlaceParams) => Promise<void>): Disposable {
  return commands.registerCommand(command, async (given: unknown) => {
    const place = isPlace(given) ? given : placeOfCursor();
    if (place === null) void window.showInformationMessage(NO_NAME);
    else await work(place);
  });
}

const NO_NAME = 'Put the cursor on a name in an article first.';

/** Asks whom the mention means, and links it alone. */
async function link(client: BaseLanguageClient, { uri, at, mention }: Mentioned): Promise<void> {
  const picked = await pickOther(client, uri, at, `Who is meant by ‘${mention.words}’ here?`);
  if (picked === null) return;
  const { correction } = picked;
  await decide(client, uri, `Link to ${picked.name}`, { id: mention.id, decision: 'corrected', correction });
}

/** Asks who the actor is the same as, and makes the two one in the article. */
async function same(client: BaseLanguageClient, { uri, at, mention }: Mentioned): Promise<void> {
  const name = at.actor?.name ?? mention.words;
  const picked = await pickOther(client, uri, at, `Who is the same as ‘${name}’ in this article?`);
  if (picked === null) return;
  const correction = { ...picked.correction, scope: 'file' } as const;
  await decide(client, uri, `Same as ${picked.name}`, { id: mention.id, decision: 'corrected', correction });
}

/** Asks for an actor other than the one that is meant now; null where the person does not tell. */
async function pickOther(
  client: BaseLanguageClient,
  uri: string,
  at: ActorAtResult,
  title: string,
): Promise<{
  readonly name: string;
  readonly correction: {
    readonly actor: string;
    readonly name?: string;
    readonly type?: ActorChoice['type'];
  };
} | null> {
  const all = likeliestFirst(await actorsOf(client, uri), at);
  const actors = all.filter(({ id }) => id !== at.actor?.id);
  const picked = await pickActor({ title, actors, preferred: at.likely[0] ?? null });
  if (picked === undefined || picked.kind === 'nobody') return null;
  const { id: actor, name } = picked;
  const type = actors.find(({ id }) => id === actor)?.type;
  const isOther = type !== undefined && type !== at.mention?.type;
  return { name, correction: { actor, ...(picked.kind === 'new' && { name }), ...(isOther && { type }) } };
}

async function changeType(client: BaseLanguageClient, { uri, mention }: Mentioned): Promise<void> {
  const picked = await pickTypeAndReach(`What is ‘${mention.words}’?`, mention.type);
  if (picked === undefined) return;
  const { type, label, scope } = picked;
  const correction = { type, ...(scope && { scope }) };
  await decide(client, uri, `Type: ${label}`, { id: mention.id, decision: 'corrected', correction });
}

/** Adds the actor at the place or, where the engine has none there, the words that are selected. */
async function add(client: BaseLanguageClient, place: ActorPlaceParams): Promise<void> {
  const at = await actorAt(client, place);
  if (at === null || at.words === '') {
    void window.showInformationMessage('Put the cursor on a name, or select one that is not marked.');
    return;
  }
  if (at.actor !== null) {
    await changeRegistry(client, place.uri, at, { kind: 'add', actor: at.actor.id });
    return;
  }
  if (!at.corpus) return offerCorpus();
  const type = at.mention?.type ?? (await pickType(`What is ‘${at.words}’?`));
  if (type !== undefined) await changeRegistry(client, place.uri, at, { kind: 'add', name: at.words, type });
}

async function alias(client: BaseLanguageClient, { uri, at }: Mentioned): Promise<void> {
  if (!at.corpus) return offerCorpus();
  const actors = likeliestFirst(await actorsOf(client, uri), at).filter(({ registry }) => registry);
  if (actors.length === 0) {
    void window.showInformationMessage('The registry is empty. Add the actor to it first.');
    return;
  }
  const preferred = at.likely.find((id) => actors.some((actor) => actor.id === id)) ?? null;
  const title = `Who else is called ‘${at.words}’ in this corpus?`;
  const picked = await pickActor({ title, actors, preferred, known: true });
  if (picked?.kind !== 'known') return;
  await changeRegistry(client, uri, at, { kind: 'alias', entry: picked.id, words: at.words });
}

async function never(client: BaseLanguageClient, { uri, at }: Mentioned): Promise<void> {
  if (at.actor === null || at.actor.entry === null) {
    void window.showInformationMessage(
      `‘${at.words}’ means nobody whom the registry knows. Say that it is not an actor, or link it to another.`,
    );
    return;
  }
  const { name, entry } = at.actor;
  const words = await window.showInputBox({
    title: `Never ${name}`,
    prompt: `Within which words is ${name} never meant, in the whole corpus?`,
    value: at.words,
    validateInput: (given) => (given.trim() === '' ? 'Write the words as the articles have them.' : null),
  });
  if (words !== undefined) await changeRegistry(client, uri, at, { kind: 'not', entry, words });
}

async function changeRegistry(
  client: BaseLanguageClient,
  uri: string,
  { corpus }: ActorAtResult,
  change: RegistryChangeParams,
): Promise<void> {
  if (!corpus) return offerCorpus();
  const params: ChangeRegistryParams = { uri, change };
  await atServer(client, CHANGE_REGISTRY, params);
}

/** A registry belongs to a corpus; where there is none, one can be made. */
async function offerCorpus(): Promise<void> {
  const create = 'Create newsmark.yaml';
  const words = 'This article belongs to no corpus, and only a corpus has a registry.';
  if ((await window.showInformationMessage(words, create)) === create)
    await commands.executeCommand(CREATE_CORPUS_COMMAND);
}

async function decide(
  client: BaseLanguageClient,
  uri: string,
  title: string,
  decision: DecisionParams,
): Promise<void> {
  const params: DecideParams = { uri, decisions: [decision], title };
  await atServer(client, DECIDE, params);
}

function actorAt(client: BaseLanguageClient, place: ActorPlaceParams): Promise<ActorAtResult | null> {
  return client.sendRequest<ActorAtResult | null>(ACTOR_AT, place);
}

async function actorsOf(client: BaseLanguageClient, uri: string): Promise<readonly ActorChoice[]> {
  const params: ActorsParams = { uri };
  return (await client.sendRequest<ActorsResult>(ACTORS, params)).actors;
}

function placeOfCursor(): ActorPlaceParams | null {
  const editor = window.activeTextEditor;
  if (editor === undefined || !isServedText(editor.document)) return null;
  const { start, end } = editor.selection;
  const range = {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
  return { uri: editor.document.uri.toString(), range };
}

/** Arguments of a command may come from anywhere: a menu gives an address of its own. The server checks the rest. */
function isPlace(given: unknown): given is ActorPlaceParams {
  if (typeof given !== 'object' || given === null) return false;
  const { uri, range } = given as Partial<Record<keyof ActorPlaceParams, unknown>>;
  return typeof uri === 'string' && typeof range === 'object' && range !== null;
}
