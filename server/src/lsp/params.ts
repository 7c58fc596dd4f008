import * as v from 'valibot';
import { ErrorCodes, ResponseError } from 'vscode-languageserver';

/** What is wrong with what a client sent, in words for its author, or null where it has the shape. */
export function paramsProblem(shape: v.GenericSchema, given: unknown): string | null {
  const [issue] = v.safeParse(shape, given, { abortEarly: true }).issues ?? [];
  if (issue === undefined) return null;
  const place = v.getDotPath(issue);
  const what = place === null ? 'the params' : `'${place}'`;
  if (issue.received === 'undefined') return `${what} ${place === null ? 'are' : 'is'} missing`;
  return `${what} should be ${issue.expected ?? 'something else'}, and is ${issue.received}`;
}

/** Refuses what has not the shape: the error is the client's, and says what is wrong. */
export function refuseParams(name: string, shape: v.GenericSchema, given: unknown): void {
  const problem = paramsProblem(shape, given);
  if (problem !== null) throw new ResponseError(ErrorCodes.InvalidParams, `${name} failed: ${problem}.`);
}
