import type { CancellationToken } from 'vscode-languageserver';
import { refuseCancelled } from './answer.ts';

/** Work goes on for so many milliseconds before others have their turn: less than a person notices. */
const AT_A_TIME = 15;

/** Lets other requests be answered in the midst of long work, now and then; throws where that work was cancelled meanwhile. */
export function breather(token: CancellationToken): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < AT_A_TIME) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    began = performance.now();
    refuseCancelled(token);
  };
}
