import type { TickParams } from '../../../server/src/protocol/factcheck.ts';
import type { FactCheckServer } from './server.ts';
import type { ArticleTicks, Ticks } from './ticks.ts';

/** Ticks things off in an article, or takes that back; done when what is shown says so. */
export type WriteTicks = (
  article: ArticleTicks,
  named: TickParams['ticks'],
  ticked: boolean,
) => Promise<void>;

/** Boxes are ticked faster than a file is written: each waits for the ones before. */
export function tickWriter(server: Pick<FactCheckServer, 'tick'>, ticks: Ticks): WriteTicks {
  let turn: Promise<unknown> = Promise.resolve();

  async function write(...[{ document }, named, ticked]: Parameters<WriteTicks>): Promise<void> {
    if (named.length > 0) await server.tick({ uri: document.uri.toString(), ticks: named, ticked });
    // Also where nothing was written: the boxes are drawn again as things stand.
    await ticks.ask();
  }

  return (...wanted) => {
    const done = turn.then(() => write(...wanted));
    turn = done.catch(() => undefined);
    return done;
  };
}
