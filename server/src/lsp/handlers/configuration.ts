import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { SETTINGS_SECTION, type ServerSettings } from '../../protocol/protocol.ts';
import { describe } from '../answer.ts';
import type { Session } from '../session.ts';
import { readSettings } from '../settings.ts';

/** The editor's settings: asked for where the client can be asked, else taken from what it sends. */
export function handleConfiguration(
  { connection, client, log, whenInitialized }: Session,
  changed: (settings: ServerSettings) => void,
): void {
  const ask = async (): Promise<void> => {
    try {
      changed(readSettings(await connection.workspace.getConfiguration(SETTINGS_SECTION)));
    } catch (error) {
      log.warn(`The settings cannot be read: ${describe(error)}`);
    }
  };
  whenInitialized(async () => {
    if (client.registersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, {
        section: SETTINGS_SECTION,
      });
    }
    if (client.configuration) await ask();
  });
  connection.onDidChangeConfiguration(({ settings }: { settings: unknown }) => {
    if (client.configuration) return ask();
    // Some clients send all settings, some only this section.
    const all = settings as Readonly<Record<string, unknown>> | null;
    changed(readSettings(all?.[SETTINGS_SECTION] ?? all));
    return undefined;
  });
}
