import { window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  ACTORS,
  DECIDE,
  type ActorsParams,
  type ActorsResult,
  type DecideParams,
  type SetSpeakerParams,
} from '../../../server/src/protocol/protocol.ts';
import { pickActor } from '../actorPick.ts';
import { likeliestSpeakersFirst } from '../speakerOrder.ts';
import { atServer } from './decide.ts';

export const SET_SPEAKER_COMMAND = 'newsmark.setSpeaker';

/** Asks who speaks, an actor of the article, of the registry, a new one or nobody, and decides. */
export async function setSpeaker(client: BaseLanguageClient, given: unknown): Promise<void> {
  if (!isQuotation(given)) {
    void window.showInformationMessage('A speaker is set from the light bulb at a quotation.');
    return;
  }
  const { uri, id, likeliest, nobody } = given;
  const params: ActorsParams = { uri };
  const { actors } = await client.sendRequest<ActorsResult>(ACTORS, params);
  const picked = await pickActor({
    title: 'Who says this?',
    actors: likeliestSpeakersFirst(actors),
    nobody,
    preferred: likeliest,
  });
  if (picked === undefined) return;
  const correction =
    picked.kind === 'nobody'
      ? { speaker: null }
      : { speaker: picked.id, ...(picked.kind === 'new' && { name: picked.name }) };
  const title = picked.kind === 'nobody' ? 'Speaker: nobody is named' : `Speaker: ${picked.name}`;
  const decision: DecideParams = {
    uri,
    decisions: [{ id, decision: 'corrected', correction }],
    title,
  };
  await atServer(client, DECIDE, decision);
}

/** Arguments of a command may come from anywhere; the server checks the rest. */
function isQuotation(given: unknown): given is SetSpeakerParams {
  if (typeof given !== 'object' || given === null) return false;
  const { uri, id, likeliest, nobody } = given as Partial<Record<keyof SetSpeakerParams, unknown>>;
  return (
    [uri, id, nobody].every((each) => typeof each === 'string') &&
    (likeliest === null || typeof likeliest === 'string')
  );
}
