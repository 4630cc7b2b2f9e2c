import * as vscode from 'vscode';
import type { StoryServer } from './client';
import { newStory, openSample } from './newStory';
import { changeScene, goToScene } from './scenes';

/** All commands of the extension. A command that fails says so; its error is in the log. */
export function registerCommands(extensionUri: vscode.Uri, server: StoryServer): readonly vscode.Disposable[] {
  const register = (name: string, run: () => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`sceneMarkup.${name}`, () => reporting(server, run));
  return [
    register('nextScene', () => goToScene(server, 'next')),
    register('previousScene', () => goToScene(server, 'previous')),
    register('insertSceneBreak', () => changeScene(server, 'break')),
    register('moveSceneUp', () => changeScene(server, 'moveUp')),
    register('moveSceneDown', () => changeScene(server, 'moveDown')),
    register('duplicateScene', () => changeScene(server, 'duplicate')),
    register('splitScene', () => changeScene(server, 'split')),
    register('mergeWithNextScene', () => changeScene(server, 'mergeWithNext')),
    register('newStory', () => newStory()),
    register('openSample', () => openSample(extensionUri)),
    register('restartServer', () => server.restart()),
    register('showLog', async () => server.log.show()),
  ];
}

async function reporting(server: StoryServer, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (server.isStopped) return server.offerRestart();
    const reason = error instanceof Error ? error.message : String(error);
    server.log.error(error instanceof Error ? error : reason);
    const showLog = vscode.l10n.t('Show Log');
    const message = vscode.l10n.t('Scene Markup could not do that: {0}', reason);
    if ((await vscode.window.showErrorMessage(message, showLog)) === showLog) server.log.show();
  }
}
