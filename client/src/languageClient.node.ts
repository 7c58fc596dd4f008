import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { CLIENT_ID, CLIENT_NAME, type ExtensionHost } from './languageClient.ts';

export const NODE_HOST: ExtensionHost = {
  readsFiles: true,
  readModels: () => Promise.resolve(null),
  createClient(context, options) {
    const server = {
      module: context.asAbsolutePath('dist/server.cjs'),
      transport: TransportKind.ipc,
    };
    const serverOptions: ServerOptions = {
      run: server,
      debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009', '--enable-source-maps'] } },
    };
    return new LanguageClient(CLIENT_ID, CLIENT_NAME, serverOptions, options);
  },
};
