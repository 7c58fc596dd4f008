import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { ServerSettings } from '../protocol/protocol.ts';
import type { FileHost, Log } from '../workspace/ports.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Client } from './client.ts';
import type { Signal } from './signal.ts';

/** One client from `initialize` to `exit`: what every handler works with. */
export interface Session {
  readonly connection: Connection;
  readonly client: Client;
  readonly workspace: Workspace;
  readonly files: FileHost;
  readonly log: Log;
  /** The present settings; they change while the session lasts. */
  readonly settings: () => ServerSettings;
  /** The folders that are open in the editor, as addresses with a slash at their end. */
  readonly folders: () => readonly string[];
  /** The settings or the folders became others. */
  readonly surroundings: Signal;
  /** Does the work when the client says that it is ready for our requests. */
  readonly whenInitialized: (work: () => Promise<void>) => void;
  /** The folder that holds a page for each rule, with a slash at its end; null where nobody knows where it lies. */
  readonly rulePages: string | null;
  /** The client asked for the shutdown. */
  readonly ended: CancellationToken;
  /** Begins every result id, so that an id of an earlier process is never taken for one of ours. */
  readonly token: string;
}
