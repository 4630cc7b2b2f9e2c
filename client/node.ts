import type * as vscode from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import type { StoryServer } from './client';
import { startExtension } from './extension';

let server: StoryServer | undefined;

/** The extension on the desktop and on remote machines: the server is a process. */
export function activate(context: vscode.ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server/node.js');
  const run = { module, transport: TransportKind.ipc };
  const serverOptions: ServerOptions = {
    run,
    debug: { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  server = startExtension(context, (id, name, options) => new LanguageClient(id, name, serverOptions, options));
}

export async function deactivate(): Promise<void> {
  await server?.dispose();
}
