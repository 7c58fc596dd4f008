import { UPDATE_FILE, type UpdateFileParams, type UpdateFileResult } from '../protocol/protocol.ts';
import type { SidecarHost } from '../workspace/ports.ts';

/** Another change comes in between now and then; one that does so each time is no person. */
const MOST_TRIES = 20;

/** Changes sidecars through the client: in a worker, in virtual workspaces, and where the file is open in an editor. */
export function clientSidecars(
  ask: (method: string, params: UpdateFileParams) => Promise<unknown>,
): SidecarHost {
  const update = async (uri: string, change: UpdateFileParams['change']): Promise<UpdateFileResult> =>
    (await ask(UPDATE_FILE, { uri, change })) as UpdateFileResult;

  return {
    async update(uri, change) {
      let { present: seen } = await update(uri, null);
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const text = change(seen);
        if (text === null || text === seen) return;
        const { done, present } = await update(uri, { seen, text });
        if (done) return;
        seen = present;
      }
      throw new Error('others keep changing it; try again');
    },
  };
}
