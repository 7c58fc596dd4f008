import type { Connection } from 'vscode-languageserver';
import { clientSidecars } from '../hosts/clientSidecars.ts';
import { editBetween } from '../workspace/editBetween.ts';
import type { SidecarHost } from '../workspace/ports.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Client } from './client.ts';
import { toRange } from './convert/ranges.ts';

/** What the host depends on. */
export interface SidecarHostParts {
  readonly connection: Connection;
  readonly client: Client;
  readonly workspace: Workspace;
  /** Whether the client is ours and answers our own requests. */
  readonly isOwnClient: boolean;
  /** Writes what no editor has open. */
  readonly closed: SidecarHost;
}

/**
 * Changes sidecars where they are: one that is open is changed in the editor, since writing beneath it would bring the two into conflict.
 * Our own client saves it too; in other editors it is then up to the person to save.
 */
export function sidecarHost(parts: SidecarHostParts): SidecarHost {
  const { connection, client, workspace, isOwnClient, closed } = parts;
  const throughClient = clientSidecars((method, params) => connection.sendRequest(method, params));
  const inEditor: SidecarHost = {
    confine: (place) => closed.confine(place),
    async update(place, change) {
      const document = workspace.snapshot().document(place.uri);
      if (document === null) return closed.update(place, change);
      const text = change(document.text);
      if (text === null || text === document.text) return;
      const edit = editBetween(document.text, text);
      const edits = [{ range: toRange(document.lines, edit), newText: edit.text }];
      const { version } = document;
      const { applied, failureReason } = await connection.workspace.applyEdit(
        client.documentChanges
          ? { documentChanges: [{ textDocument: { uri: document.uri, version }, edits }] }
          : { changes: { [document.uri]: edits } },
      );
      if (!applied) throw new Error(failureReason ?? 'the editor refused the change');
    },
  };
  return {
    confine: (place) => closed.confine(place),
    async update(place, change) {
      if (workspace.snapshot().document(place.uri) === null) return closed.update(place, change);
      // An editor writes wherever the links of what it has open lead.
      await closed.confine(place);
      if (isOwnClient) return throughClient.update(place, change);
      return (client.appliesEdits ? inEditor : closed).update(place, change);
    },
  };
}
