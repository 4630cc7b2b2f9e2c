import {
  type Connection,
  DidChangeConfigurationNotification,
  type DidChangeConfigurationParams,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { checkSettings, DEFAULT_SETTINGS, type Settings } from '../core/settings';
import type { SettingsSource } from './clientFeatures';
import { logFailure } from './guard';
import type { Runtime } from './runtime';

const SECTION = 'sceneMarkup';

/** How long a client may take to answer, in milliseconds: requests wait for the settings of their document. */
const PATIENCE = 5000;

/** Brings the settings of each document from the client, and tells the writer what is wrong with them. */
export class Configuration {
  /** What a client that cannot be asked has told. */
  private told: Settings = DEFAULT_SETTINGS;
  /** The documents whose settings are on their way. */
  private readonly loading = new Map<string, Promise<void>>();
  private readonly warned = new Set<string>();

  constructor(
    private readonly connection: Connection,
    private readonly runtime: Runtime,
    private readonly source: SettingsSource,
  ) {
    if (source.kind === 'told') this.told = this.checked(source.initial);
  }

  /** To be called once the client is ready for requests. */
  async subscribe(): Promise<void> {
    if (this.source.kind !== 'asked' || !this.source.registersChanges) return;
    await this.connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  }

  /** After a change that the client announces, with the settings themselves if it cannot be asked for them. */
  changed({ settings }: DidChangeConfigurationParams): void {
    if (this.source.kind !== 'told') return;
    const all: unknown = settings;
    this.told = this.checked(typeof all === 'object' && all !== null ? Reflect.get(all, SECTION) : undefined);
  }

  /**
   * Brings the settings of these documents and hands each to `take`, unless they have been asked for anew meanwhile. If
   * the client refuses, they stay as they are. Never rejects.
   */
  async load(uris: readonly string[], take: (uri: string, settings: Settings) => void): Promise<void> {
    const load = this.settingsOf(uris).then(
      (all) => {
        uris.forEach((uri, index) => {
          const settings = all[index];
          if (settings !== undefined && this.loading.get(uri) === load) take(uri, settings);
        });
      },
      (error) => logFailure(this.connection, 'Reading the settings', error),
    );
    for (const uri of uris) this.loading.set(uri, load);
    await load;
    for (const uri of uris) if (this.loading.get(uri) === load) this.loading.delete(uri);
  }

  /** Resolves once the settings of a document are known. */
  async settled(uri: string): Promise<void> {
    for (let load = this.loading.get(uri); load !== undefined; load = this.loading.get(uri)) await load;
  }

  isSettled(uri: string): boolean {
    return !this.loading.has(uri);
  }

  /** In order. Rejects if the client refuses to answer or takes too long. */
  private async settingsOf(uris: readonly string[]): Promise<readonly Settings[]> {
    if (this.source.kind === 'told') return uris.map(() => this.told);
    if (uris.length === 0) return [];
    const items = uris.map((scopeUri) => ({ scopeUri, section: SECTION }));
    const given = await this.inTime(this.connection.workspace.getConfiguration(items));
    return uris.map((_, index) => this.checked(Array.isArray(given) ? given[index] : undefined));
  }

  private inTime(answer: Promise<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const late = () => reject(new Error(`The client did not answer workspace/configuration within ${PATIENCE} ms.`));
      const stop = this.runtime.after(PATIENCE, late);
      answer.then(resolve, reject).finally(stop);
    });
  }

  private checked(given: unknown): Settings {
    const { settings, problems } = checkSettings(given);
    for (const { message } of problems) this.warnOnce(message);
    return settings;
  }

  private warnOnce(message: string): void {
    if (this.warned.has(message)) return;
    this.warned.add(message);
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }
}
