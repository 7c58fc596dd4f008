import { Selection, TextEditorRevealType, Uri, window } from 'vscode';
import type { Range } from '../../../server/src/protocol/protocol.ts';
import { hullOf } from '../review/positions.ts';

/** Opens an article and selects what stands from the first of the ranges to the last; where there are none, only opens it. */
export async function showPlace(uri: string, ranges: readonly Range[]): Promise<void> {
  const editor = await window.showTextDocument(Uri.parse(uri));
  const hull = hullOf({ ranges });
  if (hull === null) return;
  editor.selection = new Selection(hull.start, hull.end);
  editor.revealRange(hull, TextEditorRevealType.InCenterIfOutsideViewport);
}
