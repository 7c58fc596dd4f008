import type { GenericSchema } from 'valibot';
import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Disposable,
} from 'vscode-languageserver';
import type { Log } from '../workspace/ports.ts';
import { paramsProblem, refuseParams } from './params.ts';
import type { Session } from './session.ts';

/**
 * Wraps the work of one request. A cancelled request answers with an error, never with an empty result, which a client could not tell
 * from 'nothing found'; one whose params have not the shape, or that comes after the shutdown, is refused; a request that fails is logged
 * and answers with an error, and the server lives on. What is not answered when the shutdown comes is answered then: it is cancelled.
 */
export function answer<Params, Result>(
  session: Pick<Session, 'log' | 'ended'>,
  name: string,
  shape: GenericSchema,
  work: (params: Params, token: CancellationToken) => Promise<Result> | Result,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return carryOut<Params, Result>(session, name, shape, (params, token) =>
    untilEnded(session.ended, work(params, token)),
  );
}

/** The same for work that changes something: what was begun before the shutdown is finished, and answered with what came of it. */
export function carryOut<Params, Result>(
  { log, ended }: Pick<Session, 'log' | 'ended'>,
  name: string,
  shape: GenericSchema,
  work: (params: Params, token: CancellationToken) => Promise<Result> | Result,
): (params: Params, token: CancellationToken) => Promise<Result> {
  return async (params, token) => {
    try {
      if (ended.isCancellationRequested)
        throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is shut down.');
      refuseParams(name, shape, params);
      refuseCancelled(token);
      const result = await work(params, token);
      refuseCancelled(token);
      return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.error(`${name} failed: ${describe(error)}`);
      const reason = error instanceof Error ? error.message : String(error);
      throw new ResponseError(ErrorCodes.InternalError, `${name} failed: ${reason}`);
    }
  };
}

/** The work's result; an error as soon as the shutdown comes, for which nobody should wait long. */
function untilEnded<Result>(ended: CancellationToken, work: Promise<Result> | Result): Promise<Result> {
  let listening: Disposable | null = null;
  const end = new Promise<never>((_, reject) => {
    listening = ended.onCancellationRequested(() =>
      reject(new ResponseError(LSPErrorCodes.RequestCancelled, 'The server is shutting down.')),
    );
  });
  return Promise.race([work, end]).finally(() => listening?.dispose());
}

/** Wraps the work of one notification, which nobody waits for: one that has not the shape changes nothing, and is logged. */
export function heed<Params>(
  log: Log,
  name: string,
  shape: GenericSchema,
  work: (params: Params) => Promise<void> | void,
): (params: Params) => Promise<void> | void {
  return (params) => {
    const problem = paramsProblem(shape, params);
    if (problem === null) return work(params);
    log.error(`${name} is passed over: ${problem}.`);
  };
}

/** Ends the work of a cancelled request. */
export function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) {
    throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
  }
}

/** An error as a log wants it: with its stack where it has one. */
export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
