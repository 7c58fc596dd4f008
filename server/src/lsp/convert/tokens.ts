import type { SemanticTokensEdit } from 'vscode-languageserver';
import type { LineIndex } from '../../engine/index.ts';
import { TOKEN_MODIFIERS, TOKEN_TYPES, type SemanticToken } from '../../features/semanticTokens.ts';

/** Encodes tokens as the protocol does: five numbers each, line and character relative to the token before. */
export function encodeTokens(lines: LineIndex, tokens: readonly SemanticToken[]): number[] {
  const encoded: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, type, modifiers } of tokens) {
    const place = lines.position(start);
    const sameLine = place.line === line;
    encoded.push(
      place.line - line,
      sameLine ? place.character - character : place.character,
      end - start,
      TOKEN_TYPES.indexOf(type),
      modifiers.reduce((bits, modifier) => bits | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0),
    );
    ({ line, character } = place);
  }
  return encoded;
}

/** One edit that turns the old encoding into the new one: what lies between their common beginning and their common end. */
export function tokenEdits(old: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let tail = 0;
  while (tail < shorter - start && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  if (start === old.length && start === now.length) return [];
  return [{ start, deleteCount: old.length - start - tail, data: now.slice(start, now.length - tail) }];
}
