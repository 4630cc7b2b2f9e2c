import * as vscode from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { StoryServer } from './client';
import { startExtension } from './extension';

let server: StoryServer | undefined;
let worker: Worker | undefined;

/** The extension in a browser: the server is a worker. */
export function activate(context: vscode.ExtensionContext): void {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server', 'browser.js').toString(true);
  server = startExtension(
    context,
    (id, name, options) => new LanguageClient(id, name, () => startWorker(module), options),
  );
}

export async function deactivate(): Promise<void> {
  await server?.dispose();
  worker?.terminate();
}

/** Not the worker itself, which the client does not know as one: an extension host puts a class of its own in its place. */
async function startWorker(module: string): Promise<MessageTransports> {
  worker?.terminate();
  worker = new Worker(module);
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}
