import type * as vscode from 'vscode';
import { type CreateClient, StoryServer } from './client';
import { registerCommands } from './commands';
import { StoryFiles } from './storyFiles';

/** Starts all that the extension does. The commands work before the server does, and without it. */
export function startExtension(context: vscode.ExtensionContext, createClient: CreateClient): StoryServer {
  const server = new StoryServer(context.extensionUri, createClient);
  context.subscriptions.push(...registerCommands(context.extensionUri, server), new StoryFiles(server));
  void server.start();
  return server;
}
