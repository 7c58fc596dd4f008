/*
 * A person who decides: `writer SIDECAR NAME COUNT` makes decisions on the claims NAME-0, NAME-1 … of an article, one after
 * another, and prints each id once it is saved. The tests start several on one sidecar, and kill some.
 */
import type { ClaimMark } from '../../src/annotations/sidecar/types.ts';
import { nodeSidecars } from '../../src/hosts/nodeSidecars.ts';
import { createStore } from '../../src/workspace/store.ts';

const [sidecar = '', name = '', count = '0'] = process.argv.slice(2);
const store = createStore({
  host: nodeSidecars(),
  rootOf: (article) => article.slice(0, article.lastIndexOf('/') + 1),
  written: async () => undefined,
  changed: () => undefined,
});

async function decideAll(): Promise<void> {
  for (let i = 0; i < Number(count); i++) {
    const mark: ClaimMark = {
      id: `${name}-${i}`,
      layer: 'claim',
      spans: [{ exact: `The claim number ${i} of ${name}.`, at: 100 * i }],
      decision: 'rejected',
      by: name,
      at: '2026-11-21T10:00:00Z',
    };
    const changes = [{ kind: 'putMark', mark } as const];
    const outcome = await store.decide({ article: sidecar, sidecar, changes, title: mark.id });
    if (!outcome.done) throw new Error(outcome.why);
    process.stdout.write(`${mark.id}\n`);
  }
}

void decideAll();
