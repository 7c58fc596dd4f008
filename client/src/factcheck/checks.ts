import { Disposable, EventEmitter, Uri, workspace, type Event, type LogOutputChannel } from 'vscode';
import type { CheckItem, ChecksParams, ChecksResult, House } from '../../../server/src/protocol/factcheck.ts';
import { isServedText } from '../served.ts';
import type { FactCheckServer } from './server.ts';

/** What changed is asked about when nothing else did for so many milliseconds. */
const PAUSE = 250;

/** What else the lists are to hold, which costs the server more. */
export type ChecksWanted = Pick<ChecksParams, 'proposals' | 'speakers'>;

/** What the server says is on the fact-check lists. */
export interface Checks extends Disposable {
  /** All that is listed, in the order of the articles and of their texts; null before the first answer. */
  all(): readonly CheckItem[] | null;
  /** What is listed of one article. */
  of(uri: string): readonly CheckItem[];
  /** The mark of an article with this id, if it is listed. */
  find(uri: string, id: string): CheckItem | null;
  /** What the house says that the item's article belongs to. */
  houseOf(item: Pick<CheckItem, 'corpus'>): House;
  /** Who decides, where that is known without asking. */
  reviewer(): string | null;
  /** Asks for more, or for less, from now on. */
  want(wanted: ChecksWanted): void;
  /** Asks now, about one article or all; done when the answer counts. */
  ask(uri?: string): Promise<void>;
  /** Asks after a pause. */
  refresh(uri?: string): void;
  /** The answers became others: of this article alone or, without an address, of any. */
  readonly onDidChange: Event<string | undefined>;
}

const NO_HOUSE: House = { ratings: [], checklist: [], secondReview: false };

export function startChecks(server: Pick<FactCheckServer, 'checks'>, output: LogOutputChannel): Checks {
  let items: readonly CheckItem[] | null = null;
  let houses: Readonly<Record<string, House>> = {};
  let reviewer: string | null = null;
  let wanted: ChecksWanted = {};
  /** Counts all questions; by article, and under no address of all, the newest that was answered: a late answer to an older one is dropped. */
  let asked = 0;
  let answeredAll = 0;
  const answered = new Map<string, number>();
  const pauses = new Map<string | undefined, ReturnType<typeof setTimeout>>();
  const changed = new EventEmitter<string | undefined>();

  async function ask(given?: string): Promise<void> {
    const uri = given === undefined ? undefined : Uri.parse(given).toString();
    const question = ++asked;
    const version = versionOf(uri);
    const result = await server.checks({ ...wanted, ...(uri !== undefined && { uri }) });
    if (Math.max(answeredAll, uri === undefined ? 0 : (answered.get(uri) ?? 0)) > question) return;
    // Ranges are about a text that was changed meanwhile: its change has asked again.
    if (uri !== undefined && version !== versionOf(uri)) return;
    ({ reviewer } = result);
    if (uri === undefined) takeAll(result, question);
    else takeOne(result, uri, question);
    changed.fire(uri);
  }

  function takeAll(result: ChecksResult, question: number): void {
    answeredAll = question;
    ({ houses } = result);
    const newer = [...answered]
      .filter(([, one]) => one > question)
      .map(([uri]) => ({ uri, checks: of(uri) }));
    items = result.checks.map(asTheEditorWrites());
    for (const { uri, checks } of newer) put(uri, checks);
  }

  function takeOne(result: ChecksResult, uri: string, question: number): void {
    answered.set(uri, question);
    houses = { ...houses, ...result.houses };
    put(
      uri,
      result.checks.map((item) => ({ ...item, uri })),
    );
  }

  /** Puts what is listed of one article in the place of what was. */
  function put(uri: string, checks: readonly CheckItem[]): void {
    const all = items ?? [];
    items = [...all.filter((item) => item.uri < uri), ...checks, ...all.filter((item) => item.uri > uri)];
  }

  function refresh(uri?: string): void {
    clearTimeout(pauses.get(uri));
    pauses.set(
      uri,
      setTimeout(() => {
        pauses.delete(uri);
        ask(uri).catch((error: unknown) =>
          output.warn(`Could not tell the checks of ${uri ?? 'all articles'}: ${String(error)}`),
        );
      }, PAUSE),
    );
  }

  const of = (uri: string): readonly CheckItem[] => (items ?? []).filter((item) => item.uri === uri);

  const subscriptions = Disposable.from(
    changed,
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && isServedText(document)) refresh(document.uri.toString());
    }),
  );

  return {
    all: () => items,
    of,
    find: (uri, id) => of(uri).find((item) => item.id === id) ?? null,
    houseOf: ({ corpus }) => houses[corpus] ?? houses[''] ?? NO_HOUSE,
    reviewer: () => reviewer,
    want(next) {
      if (next.proposals === wanted.proposals && next.speakers === wanted.speakers) return;
      wanted = next;
      refresh();
    },
    ask,
    refresh,
    onDidChange: changed.event,
    dispose() {
      for (const pause of pauses.values()) clearTimeout(pause);
      subscriptions.dispose();
    },
  };
}

/** The version of an open document; -1 where it is not open, or where none is meant. */
function versionOf(uri: string | undefined): number {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri)?.version ?? -1;
}

/** Gives items with the address as the editor writes it, which is how they are looked for. */
function asTheEditorWrites(): (item: CheckItem) => CheckItem {
  const written = new Map<string, string>();
  return (item) => {
    const uri = written.get(item.uri) ?? Uri.parse(item.uri).toString();
    written.set(item.uri, uri);
    return uri === item.uri ? item : { ...item, uri };
  };
}
