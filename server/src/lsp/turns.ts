import type { CancellationToken } from 'vscode-languageserver';
import type { InTurn } from '../workspace/checkLists.ts';
import { refuseCancelled } from './answer.ts';

/** Work goes on for so many milliseconds before others have their turn: less than a person notices. */
const AT_A_TIME = 15;

/**
 * Does one piece of long work after the other, however many ask at once, and lets other requests be answered in between: pieces that wait
 * each for itself would all go on in one go. Throws where the work was cancelled meanwhile.
 */
export function turns(token: CancellationToken): InTurn {
  let began = performance.now();
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(async () => {
      if (performance.now() - began >= AT_A_TIME) {
        await new Promise((resolve) => {
          setTimeout(resolve, 0);
        });
        began = performance.now();
      }
      refuseCancelled(token);
      return work();
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}
