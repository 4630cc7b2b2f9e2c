import * as vscode from 'vscode';
import type { StoryStatus } from '../server/protocol';

export type ServerState = 'starting' | 'ready' | 'restarting' | 'stopped';

/** The entry of the language status: how much story there is, or what the server is about. */
export class StatusItem {
  private readonly item = vscode.languages.createLanguageStatusItem('sceneMarkup', { language: 'scene-markup' });
  private readonly summaries = new Map<string, string>();
  private readonly subscriptions: readonly vscode.Disposable[];
  private state: ServerState = 'starting';

  constructor() {
    this.item.name = 'Scene Markup';
    this.subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.summaries.delete(uri.toString())),
    ];
    this.show();
  }

  showServer(state: ServerState): void {
    this.state = state;
    this.show();
  }

  showStory({ uri, summary }: StoryStatus): void {
    this.summaries.set(vscode.Uri.parse(uri).toString(), summary);
    this.show();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
    this.item.dispose();
  }

  private show(): void {
    const stopped = this.state === 'stopped';
    this.item.busy = this.state === 'starting' || this.state === 'restarting';
    this.item.severity = stopped ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
    this.item.text = this.text();
    this.item.detail = 'Scene Markup';
    this.item.command = stopped
      ? { command: 'sceneMarkup.restartServer', title: vscode.l10n.t('Restart') }
      : { command: 'sceneMarkup.showLog', title: vscode.l10n.t('Show Log') };
  }

  private text(): string {
    switch (this.state) {
      case 'starting':
        return vscode.l10n.t('Starting…');
      case 'restarting':
        return vscode.l10n.t('Restarting…');
      case 'stopped':
        return vscode.l10n.t('Stopped: no outline, no checks');
      case 'ready':
        return this.summaryOfActive() ?? vscode.l10n.t('Ready');
    }
  }

  private summaryOfActive(): string | undefined {
    const active = vscode.window.activeTextEditor?.document.uri.toString();
    return active === undefined ? undefined : this.summaries.get(active);
  }
}
