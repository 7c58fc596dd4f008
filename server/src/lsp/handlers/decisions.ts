import { CHANGE_REGISTRY, type ChangeRegistryResult } from '../../protocol/actors.ts';
import { CHECK, TICK, type CheckResult } from '../../protocol/factcheck.ts';
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
import { readCheckParams, readTickParams } from '../checkParams.ts';
import { readAddParams, readCompleteParams, readDecideParams, readUndoParams } from '../decideParams.ts';
import type { Decisions } from '../decisions.ts';
import type { RegistryEdits } from '../registryEdits.ts';
import { readChangeRegistryParams } from '../registryParams.ts';
import type { Session } from '../session.ts';
import { COMMAND } from '../shapes.ts';

/** The commands by which people decide and change registries, and take that back. */
export function handleDecisions(session: Session, decisions: Decisions, registries: RegistryEdits): void {
  session.connection.onExecuteCommand(
    carryOut(
      session,
      'Command',
      COMMAND,
      async ({
        command,
        arguments: given = [],
      }): Promise<DecideResult | AddResult | CheckResult | ChangeRegistryResult | null> => {
        switch (command) {
          case DECIDE:
            return decisions.decide(readDecideParams(given[0]));
          case COMPLETE:
            return decisions.complete(readCompleteParams(given[0]));
          case ADD:
            return decisions.add(readAddParams(given[0]));
          case CHECK:
            return decisions.check(readCheckParams(given[0]));
          case TICK:
            return decisions.tick(readTickParams(given[0]));
          case CHANGE_REGISTRY:
            return registries.change(readChangeRegistryParams(given[0]));
          case UNDO_DECISION: {
            const params = readUndoParams(given[0]);
            const isOfRegistry = params === null && (registries.newest() ?? -1) > (decisions.newest() ?? -1);
            await (isOfRegistry ? registries.undo() : decisions.undo(params));
            return null;
          }
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
