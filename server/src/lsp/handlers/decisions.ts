import {
  ADD,
  COMPLETE,
  DECIDE,
  SAVE_DECISIONS,
  UNDO_DECISION,
  type AddResult,
  type DecideResult,
} from '../../protocol/protocol.ts';
import { carryOut } from '../answer.ts';
import { readAddParams, readCompleteParams, readDecideParams, readUndoParams } from '../decideParams.ts';
import type { Decisions } from '../decisions.ts';
import type { Session } from '../session.ts';
import { COMMAND } from '../shapes.ts';

/** The commands by which people decide, and take decisions back. */
export function handleDecisions(session: Session, decisions: Decisions): void {
  session.connection.onExecuteCommand(
    carryOut(
      session,
      'Command',
      COMMAND,
      async ({ command, arguments: given = [] }): Promise<DecideResult | AddResult | null> => {
        switch (command) {
          case DECIDE:
            return decisions.decide(readDecideParams(given[0]));
          case COMPLETE:
            return decisions.complete(readCompleteParams(given[0]));
          case ADD:
            return decisions.add(readAddParams(given[0]));
          case UNDO_DECISION:
            await decisions.undo(readUndoParams(given[0]));
            return null;
          case SAVE_DECISIONS:
            await decisions.save();
            return null;
          default:
            throw new Error(`there is no command ${command}`);
        }
      },
    ),
  );
}
