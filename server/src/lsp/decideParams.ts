import * as v from 'valibot';
import { RULE_IDS } from '../findings/rules/index.ts';
import type { AddParams, CompleteParams, DecideParams, UndoDecisionParams } from '../protocol/protocol.ts';
import { refuseParams } from './params.ts';
import { position, range } from './rangeParams.ts';

const correction = v.strictObject({
  type: v.exactOptional(v.picklist(['PERSON', 'ORG', 'PLACE', 'GROUP'])),
  actor: v.exactOptional(v.string()),
  name: v.exactOptional(v.string()),
  scope: v.exactOptional(v.literal('file')),
  kind: v.exactOptional(v.picklist(['direct', 'partial', 'indirect', 'term'])),
  speaker: v.exactOptional(v.nullable(v.string())),
  label: v.exactOptional(v.picklist(['flag', 'clean'])),
  reason: v.exactOptional(v.picklist(['record', 'seen', 'style'])),
  status: v.exactOptional(v.picklist(['open', 'checking', 'done', 'dropped'])),
  query: v.exactOptional(v.pipe(v.string(), v.trim(), v.minLength(1))),
});

const decision = v.strictObject({
  id: v.string(),
  decision: v.picklist(['accepted', 'rejected', 'corrected', 'unsure']),
  correction: v.exactOptional(correction),
  ranges: v.exactOptional(v.pipe(v.array(range), v.minLength(1))),
  note: v.exactOptional(v.string()),
  bulk: v.exactOptional(v.literal(true)),
});

const mute = v.strictObject({
  rule: v.picklist(RULE_IDS),
  reason: v.string(),
  position: v.exactOptional(position),
});

const decideParams: v.GenericSchema<unknown, DecideParams> = v.strictObject({
  uri: v.string(),
  decisions: v.exactOptional(v.array(decision)),
  mutes: v.exactOptional(v.array(mute)),
  withdrawals: v.exactOptional(v.array(v.string())),
  title: v.exactOptional(v.string()),
});

/** The arguments of `newsmark.decide`, which may come from anybody. Throws an error for the client where they are none. */
export function readDecideParams(given: unknown): DecideParams {
  refuseParams('Decision', decideParams, given);
  return given as DecideParams;
}

const completeParams: v.GenericSchema<unknown, CompleteParams> = v.strictObject({
  uri: v.string(),
  layers: v.array(v.picklist(['actor', 'quotation', 'claim'])),
  complete: v.boolean(),
});

/** The arguments of `newsmark.complete`. Throws in the same way. */
export function readCompleteParams(given: unknown): CompleteParams {
  refuseParams('Completion', completeParams, given);
  return given as CompleteParams;
}

const addParams: v.GenericSchema<unknown, AddParams> = v.strictObject({
  uri: v.string(),
  layer: v.picklist(['actor', 'quotation', 'claim', 'note']),
  range,
  value: v.exactOptional(
    v.strictObject({
      type: correction.entries.type,
      actor: correction.entries.actor,
      name: correction.entries.name,
      kind: correction.entries.kind,
      speaker: correction.entries.speaker,
      cue: v.exactOptional(range),
      source: v.exactOptional(range),
    }),
  ),
  note: v.exactOptional(v.string()),
  title: v.exactOptional(v.string()),
});

/** The arguments of `newsmark.add`. Throws in the same way. */
export function readAddParams(given: unknown): AddParams {
  refuseParams('Addition', addParams, given);
  return given as AddParams;
}

const undoParams: v.GenericSchema<unknown, UndoDecisionParams> = v.strictObject({ uri: v.string() });

/** The arguments of `newsmark.undoDecision`; without any, the newest decision of all articles is meant. Throws in the same way. */
export function readUndoParams(given: unknown): UndoDecisionParams | null {
  if (given === undefined || given === null) return null;
  refuseParams('Undo', undoParams, given);
  return given as UndoDecisionParams;
}
