import {
  FoldingRangeKind,
  SymbolKind,
  type DocumentSymbol,
  type FoldingRange,
  type SymbolInformation,
} from 'vscode-languageserver';
import type { LineIndex } from '../../engine/index.ts';
import type { Fold } from '../../features/folding.ts';
import type { OutlineSymbol } from '../../features/symbols.ts';
import type { Client } from '../client.ts';
import { toRange } from './ranges.ts';

/** The protocol has no kinds for news; these have icons that tell our kinds apart in most editors. */
const SYMBOL_KINDS: Readonly<Record<OutlineSymbol['kind'], SymbolKind>> = {
  headline: SymbolKind.File,
  section: SymbolKind.Namespace,
  paragraph: SymbolKind.String,
  furniture: SymbolKind.Null,
  quotation: SymbolKind.Event,
  speakers: SymbolKind.Array,
  speaker: SymbolKind.Interface,
  actors: SymbolKind.Array,
  actor: SymbolKind.Variable,
};

/** An entry of the outline with those below it. */
export function nestedSymbol(lines: LineIndex, symbol: OutlineSymbol): DocumentSymbol {
  const children = symbol.children.map((child) => nestedSymbol(lines, child));
  return {
    // The protocol forbids empty names.
    name: symbol.name === '' ? '…' : symbol.name,
    ...(symbol.detail !== '' && { detail: symbol.detail }),
    kind: SYMBOL_KINDS[symbol.kind],
    range: toRange(lines, symbol.span),
    selectionRange: toRange(lines, symbol.shown),
    ...(children.length > 0 && { children }),
  };
}

/** The same for clients that show a flat list; each entry names the one above it. */
export function flatSymbols(
  uri: string,
  lines: LineIndex,
  symbols: readonly OutlineSymbol[],
  above: string | null = null,
): SymbolInformation[] {
  return symbols.flatMap((symbol) => [
    {
      name: symbol.name === '' ? '…' : symbol.name,
      kind: SYMBOL_KINDS[symbol.kind],
      location: { uri, range: toRange(lines, symbol.shown) },
      ...(above !== null && { containerName: above }),
    },
    ...flatSymbols(uri, lines, symbol.children, symbol.name),
  ]);
}

/** A fold as the protocol's range, or nothing where it lies in one line. */
export function foldingRange(lines: LineIndex, fold: Fold, { lineFoldingOnly }: Client): FoldingRange[] {
  const { start, end } = toRange(lines, { ...fold, end: lineFoldingOnly ? fold.lineEnd : fold.end });
  if (start.line >= end.line) return [];
  return [
    {
      startLine: start.line,
      endLine: end.line,
      ...(!lineFoldingOnly && { startCharacter: start.character, endCharacter: end.character }),
      ...(fold.kind !== 'quotation' && {
        kind: fold.kind === 'header' ? FoldingRangeKind.Comment : FoldingRangeKind.Region,
      }),
    },
  ];
}
