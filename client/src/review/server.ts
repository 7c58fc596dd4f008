import { ExecuteCommandRequest, type BaseLanguageClient } from 'vscode-languageclient';
import {
  ACTORS,
  ADD,
  COMPLETE,
  DECIDE,
  MARKS,
  UNDO_DECISION,
  type ActorsParams,
  type ActorsResult,
  type AddParams,
  type AddResult,
  type CompleteParams,
  type DecideParams,
  type DecideResult,
  type MarksParams,
  type MarksResult,
  type UndoDecisionParams,
} from '../../../server/src/protocol/protocol.ts';

/** What a review asks of the server. The server itself tells a person what could not be done. */
export interface ReviewServer {
  marks(params: MarksParams): Promise<MarksResult | null>;
  actors(params: ActorsParams): Promise<ActorsResult>;
  decide(params: DecideParams): Promise<DecideResult>;
  complete(params: CompleteParams): Promise<DecideResult>;
  add(params: AddParams): Promise<AddResult>;
  undo(params: UndoDecisionParams): Promise<void>;
}

export function reviewServer(client: BaseLanguageClient): ReviewServer {
  const command = <Result>(name: string, params: object): Promise<Result> =>
    client.sendRequest(ExecuteCommandRequest.type, { command: name, arguments: [params] }) as Promise<Result>;
  return {
    marks: (params) => client.sendRequest<MarksResult | null>(MARKS, params),
    actors: (params) => client.sendRequest<ActorsResult>(ACTORS, params),
    decide: (params) => command(DECIDE, params),
    complete: (params) => command(COMPLETE, params),
    add: (params) => command(ADD, params),
    undo: (params) => command(UNDO_DECISION, params),
  };
}
