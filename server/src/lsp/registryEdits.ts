import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { registering, type Registering } from '../features/actors/registering.ts';
import type { ChangeRegistryParams, ChangeRegistryResult } from '../protocol/actors.ts';
import type { Corpus } from '../workspace/corpus.ts';
import type { SidecarHost } from '../workspace/ports.ts';
import { createRegistryStore, type RegistryStroke } from '../workspace/registryStore.ts';
import { canonicalUri, fileName, relativePath, resolveUri } from '../workspace/uris.ts';
import type { Session } from './session.ts';

/** What a person may change in the registry of a corpus. What was done, and what cannot be, is told to the person. */
export interface RegistryEdits {
  change(params: ChangeRegistryParams): Promise<ChangeRegistryResult>;
  /** Takes the newest change back. */
  undo(): Promise<void>;
  /** When the newest change was made that can be taken back, as `count` counts; null where there is none. */
  newest(): number | null;
}

export interface RegistryEditParts {
  readonly host: SidecarHost;
  readonly count: () => number;
}

/** The registry of a corpus that has none yet. */
const NEW_REGISTRY = 'actors.yaml';

export function createRegistryEdits(session: Session, { host, count }: RegistryEditParts): RegistryEdits {
  const { connection, workspace } = session;
  const store = createRegistryStore({ host, written: (uris) => workspace.filesChanged(uris), count });

  function show(type: MessageType, message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, { type, message });
  }

  function refuse(message: string): ChangeRegistryResult {
    show(MessageType.Warning, message);
    return { done: false };
  }

  return {
    async change({ uri, change }) {
      await workspace.ready(uri);
      const snapshot = workspace.snapshot();
      const corpus = snapshot.corpus(uri);
      if (corpus === null) return refuse(noCorpus(uri));
      const target = targetOf(corpus, 'entry' in change ? change.entry : null);
      const { registry } = corpus;
      const analysis = snapshot.serving(uri) === 'article' ? snapshot.analysis(uri) : null;
      const wanted: Registering | string = registering(change, { registry, analysis }, target.name);
      if (typeof wanted === 'string') return refuse(wanted);
      if (target.problem !== null) return refuse(`${target.name} was not changed: ${target.problem}.`);
      const outcome = await store.change({ ...target.place, changes: wanted.changes, title: wanted.title });
      if (!outcome.done) return refuse(`${target.name} was not changed: ${outcome.why}.`);
      show(MessageType.Info, wanted.done);
      return { done: true };
    },

    async undo() {
      const result = await store.undo();
      if (result.undone !== null) {
        const { title, registry } = result.undone;
        show(MessageType.Info, `Taken back: ${title} (${fileName(registry)}).`);
      } else if (result.stroke !== null) {
        const { title, registry } = result.stroke;
        show(MessageType.Warning, `'${title}' in ${fileName(registry)} was not taken back: ${result.why}.`);
      }
    },

    newest: () => store.newest(),
  };
}

function noCorpus(uri: string): string {
  return `${fileName(uri)} belongs to no corpus, so there is no registry. Create newsmark.yaml in the folder of your articles first.`;
}

/** The file that a change belongs into. */
interface Target {
  readonly place: Omit<RegistryStroke, 'changes' | 'title'>;
  /** The file's name, for people. */
  readonly name: string;
  /** Why it cannot be written to, as the end of a sentence; null where it can. */
  readonly problem: string | null;
}

/** The file with the entry of that id; else the first that the corpus names, or a new one. */
function targetOf({ file, root, registryFiles }: Corpus, entry: string | null): Target {
  const holder = registryFiles.find(
    ({ parsed }) => entry !== null && parsed?.value.places.has(entry) === true,
  );
  const present = holder ?? registryFiles[0];
  const registry = canonicalUri(present?.uri ?? resolveUri(root, NEW_REGISTRY));
  const path = present === undefined ? NEW_REGISTRY : null;
  return {
    place: { corpus: file, root, registry, path },
    name: fileName(registry),
    problem: problemOf(root, registry, present?.text?.problem ?? null),
  };
}

function problemOf(root: string, registry: string, unreadable: string | null): string | null {
  if (relativePath(root, registry) === null)
    return 'it lies outside of its corpus, and other corpora may use it; change it by hand';
  if (!/\.ya?ml$/i.test(registry)) return 'only files named *.yaml or *.yml are written to';
  return unreadable?.replace(/\.$/, '') ?? null;
}
