import { ExecuteCommandRequest, type BaseLanguageClient } from 'vscode-languageclient';
import {
  CHECK,
  CHECKS,
  SHEET,
  TICK,
  TICKS,
  type CheckParams,
  type CheckResult,
  type ChecksParams,
  type ChecksResult,
  type SheetParams,
  type SheetResult,
  type TickParams,
  type TicksParams,
  type TicksResult,
} from '../../../server/src/protocol/factcheck.ts';
import {
  MARKS,
  type DecideResult,
  type MarksParams,
  type MarksResult,
} from '../../../server/src/protocol/protocol.ts';

/** What fact-checking asks of the server. The server itself tells a person what could not be done. */
export interface FactCheckServer {
  checks(params: ChecksParams): Promise<ChecksResult>;
  check(params: CheckParams): Promise<CheckResult>;
  ticks(params: TicksParams): Promise<TicksResult | null>;
  tick(params: TickParams): Promise<DecideResult>;
  sheet(params: SheetParams): Promise<SheetResult>;
  marks(params: MarksParams): Promise<MarksResult | null>;
}

export function factCheckServer(client: BaseLanguageClient): FactCheckServer {
  const command = <Result>(name: string, params: object): Promise<Result> =>
    client.sendRequest(ExecuteCommandRequest.type, { command: name, arguments: [params] }) as Promise<Result>;
  return {
    checks: (params) => client.sendRequest<ChecksResult>(CHECKS, params),
    check: (params) => command(CHECK, params),
    ticks: (params) => client.sendRequest<TicksResult | null>(TICKS, params),
    tick: (params) => command(TICK, params),
    sheet: (params) => client.sendRequest<SheetResult>(SHEET, params),
    marks: (params) => client.sendRequest<MarksResult | null>(MARKS, params),
  };
}
