import {
  UPDATE_FILE,
  type FileEdit,
  type UpdateFileParams,
  type UpdateFileResult,
} from '../protocol/protocol.ts';
import { editBetween } from '../workspace/editBetween.ts';
import type { SidecarHost } from '../workspace/ports.ts';

/** Another change comes in between now and then; one that does so each time is no person. */
const MOST_TRIES = 20;

/** Changes sidecars through the client: in a worker, in virtual workspaces, and where the file is open in an editor. */
export function clientSidecars(
  ask: (method: string, params: UpdateFileParams) => Promise<unknown>,
): SidecarHost {
  const update = async (uri: string, edit: FileEdit | null): Promise<UpdateFileResult> =>
    (await ask(UPDATE_FILE, { uri, edit })) as UpdateFileResult;

  return {
    // The client's file systems tell nobody where links lead; what has no links of ours is kept in by its address.
    async confine() {},

    async update({ uri }, change) {
      let { present: seen } = await update(uri, null);
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const text = change(seen);
        if (text === null || text === seen) return;
        const { done, present } = await update(uri, { seen, ...editBetween(seen ?? '', text) });
        if (done) return;
        seen = present;
      }
      throw new Error('others keep changing it; try again');
    },
  };
}
