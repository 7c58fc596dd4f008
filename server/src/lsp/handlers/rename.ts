import {
  ResponseError,
  LSPErrorCodes,
  MessageType,
  ShowMessageNotification,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { namePlace } from '../../annotations/registry/names.ts';
import { actorAt } from '../../features/actors/at.ts';
import { tidy } from '../../features/actors/registering.ts';
import { renamingVerdict } from '../../features/actors/renaming.ts';
import { touches } from '../../engine/index.ts';
import { fileName } from '../../workspace/uris.ts';
import { answer, carryOut } from '../answer.ts';
import { toRange } from '../convert/ranges.ts';
import type { Decisions } from '../decisions.ts';
import { openArticle } from '../openArticle.ts';
import type { RegistryEdits } from '../registryEdits.ts';
import { entryAt } from '../registryPlaces.ts';
import type { Session } from '../session.ts';
import { PLACE, RENAME } from '../shapes.ts';

/** What a rename is made through. */
export interface RenameParts {
  readonly decisions: Decisions;
  readonly registries: RegistryEdits;
}

/**
 * Gives an actor another name: in the registry where that knows the actor, else by a decision. Never in the copy, whose words are the
 * author's; so there is no edit to answer with, and a message says what was renamed.
 */
export function handleRename(session: Session, { decisions, registries }: RenameParts): void {
  const { connection, workspace } = session;
  connection.onPrepareRename(
    answer(
      session,
      'Rename',
      PLACE,
      async ({ textDocument: { uri }, position }): Promise<{ range: Range; placeholder: string } | null> => {
        const article = await openArticle(workspace, uri);
        if (article === null) {
          const entry = entryAt(workspace.snapshot(), uri, position);
          const place = entry && namePlace(entry.text, entry.file, entry.id);
          if (entry === null || place === null || !touches(place, entry.lines.offset(position))) return null;
          const name = entry.file.registry.entries.find(({ id }) => id === entry.id)?.name ?? '';
          return { range: toRange(entry.lines, place), placeholder: name };
        }
        const { document, analysis } = article;
        const offset = document.lines.offset(position);
        const place = actorAt(analysis, { start: offset, end: offset });
        if (place === null || place.actor === null) return null;
        return { range: toRange(document.lines, place.mention), placeholder: place.actor.name };
      },
    ),
  );

  connection.onRenameRequest(
    carryOut(
      session,
      'Rename',
      RENAME,
      async ({ textDocument: { uri }, position, newName }): Promise<WorkspaceEdit> => {
        const name = tidy(newName);
        if (name === '') throw refusal('A name cannot be empty.');
        const article = await openArticle(workspace, uri);
        const entry = article === null ? (entryAt(workspace.snapshot(), uri, position)?.id ?? null) : null;
        if (entry !== null) return renameEntry(uri, entry, name);
        if (article === null) throw refusal(`${fileName(uri)} is neither open as an article nor a registry.`);
        const { snapshot, document, analysis } = article;
        const offset = document.lines.offset(position);
        const actor = actorAt(analysis, { start: offset, end: offset })?.actor ?? null;
        if (actor === null) throw refusal('There is no actor here that could get another name.');
        if (actor.registry !== null) return renameEntry(uri, actor.registry, name);
        const { marks } = snapshot.decided(uri, document.text);
        const verdict = renamingVerdict({ analysis, findings: snapshot.findings(uri), marks }, actor, name);
        if (verdict === null) throw refusal('There is no actor here that could get another name.');
        const title = `Rename: ${actor.name} → ${name}`;
        const { counts } = await decisions.decide({ uri, decisions: [verdict], title });
        if (counts)
          tell(
            `${actor.name} is called ${name} in this article now, by a decision. The text itself was not changed.`,
          );
        return NO_EDIT;
      },
    ),
  );

  async function renameEntry(uri: string, entry: string, name: string): Promise<WorkspaceEdit> {
    await registries.change({ uri, change: { kind: 'rename', entry, name } });
    return NO_EDIT;
  }

  function tell(message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message });
  }
}

/** Editors take `null` for 'this cannot be renamed', and this for a rename that left their documents as they are. */
const NO_EDIT: WorkspaceEdit = { changes: {} };

function refusal(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
