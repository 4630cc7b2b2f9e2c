import { PassThrough } from 'node:stream';
import { createConnection, ProposedFeatures } from 'vscode-languageserver';
import {
  createProtocolConnection as createServerSide,
  StreamMessageReader as ServerReader,
  StreamMessageWriter as ServerWriter,
} from 'vscode-languageserver/node';
import {
  type CancellationToken,
  type ClientCapabilities,
  CodeLensRefreshRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Registration,
  RegistrationRequest,
  SemanticTokensRefreshRequest,
  type ShowDocumentParams,
  ShowDocumentRequest,
  ShowMessageNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { startServer } from '../../server/lsp/server';
import { STATUS, type StoryStatus } from '../../server/protocol';
import { TestClock } from './clock';

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The addresses of the folders that are open. */
  readonly folders?: readonly string[];
  /** The one folder of an editor that knows no others. */
  readonly rootUri?: string;
  /** What the client answers, now or later, when it is asked for the settings of a document. */
  readonly settingsOf?: (uri: string) => unknown;
}

/** Starts a server in this process, joined to a client by two streams, and initializes it. */
export async function startClient(options: ClientOptions = {}): Promise<LspClient> {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const clock = new TestClock();
  const exits: number[] = [];
  const watchDog = { shutdownReceived: false, initialize: () => {}, exit: (code: number) => void exits.push(code) };
  const server = createConnection(
    (logger) => createServerSide(new ServerReader(toServer), new ServerWriter(toClient), logger),
    watchDog,
    ProposedFeatures.all,
  );
  startServer(server, clock);
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  const client = new LspClient(connection, clock, exits, options);
  await client.initialize();
  return client;
}

/** What an editor does, one call for each act, and all that the server has sent it. */
export class LspClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly statuses: StoryStatus[] = [];
  readonly warnings: string[] = [];
  readonly logs: string[] = [];
  readonly registrations: Registration[] = [];
  refreshes = 0;
  recolourings = 0;
  relabellings = 0;
  readonly shown: ShowDocumentParams[] = [];
  initialized: InitializeResult = { capabilities: {} };

  constructor(
    private readonly connection: ProtocolConnection,
    readonly clock: TestClock,
    readonly exits: readonly number[],
    private readonly options: ClientOptions,
  ) {
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => void this.published.push(params));
    connection.onNotification(STATUS, (status: StoryStatus) => void this.statuses.push(status));
    connection.onNotification(ShowMessageNotification.type, ({ message }) => void this.warnings.push(message));
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.logs.push(message));
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      Promise.all(items.map(async ({ scopeUri }) => (await options.settingsOf?.(scopeUri ?? '')) ?? null)),
    );
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations);
    });
    connection.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
    });
    connection.onRequest(SemanticTokensRefreshRequest.type, () => {
      this.recolourings++;
    });
    connection.onRequest(CodeLensRefreshRequest.type, () => {
      this.relabellings++;
    });
    connection.onRequest(ShowDocumentRequest.type, (params) => {
      this.shown.push(params);
      return { success: true };
    });
    connection.listen();
  }

  async initialize(): Promise<void> {
    this.initialized = await this.request<InitializeResult>('initialize', {
      processId: null,
      rootUri: this.options.rootUri ?? null,
      workspaceFolders: this.options.folders?.map(asFolder) ?? null,
      capabilities: this.options.capabilities ?? {},
      initializationOptions: this.options.initializationOptions,
    });
    await this.notify('initialized', {});
    await this.settle();
  }

  async open(uri: string, text: string, version = 1): Promise<void> {
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'scene-markup', version, text } });
    await this.settle();
  }

  async change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    await this.settle();
  }

  async save(uri: string): Promise<void> {
    await this.notify('textDocument/didSave', { textDocument: { uri } });
    await this.settle();
  }

  async close(uri: string): Promise<void> {
    await this.notify('textDocument/didClose', { textDocument: { uri } });
    await this.settle();
  }

  /** Hands over stories that are files, each by its address; null for one that is no more. */
  async hand(stories: Readonly<Record<string, string | null>>): Promise<void> {
    const all = Object.entries(stories);
    await this.request('sceneMarkup/stories', {
      changed: all.flatMap(([uri, text]) => (text === null ? [] : [{ uri, text }])),
      removed: all.flatMap(([uri, text]) => (text === null ? [uri] : [])),
    });
    await this.settle();
  }

  async changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    const event = { added: added.map(asFolder), removed: removed.map(asFolder) };
    await this.notify('workspace/didChangeWorkspaceFolders', { event });
    await this.settle();
  }

  request<Result>(method: string, params: unknown, token?: CancellationToken): Promise<Result> {
    // A parameter that is undefined would still be sent as one.
    if (params === undefined) return this.connection.sendRequest(method);
    if (token === undefined) return this.connection.sendRequest(method, params);
    return this.connection.sendRequest(method, params, token);
  }

  notify(method: string, params: unknown): Promise<void> {
    return params === undefined
      ? this.connection.sendNotification(method)
      : this.connection.sendNotification(method, params);
  }

  /** Lets time pass on the server, and what it sends arrive. */
  async wait(milliseconds: number): Promise<void> {
    this.clock.advance(milliseconds);
    await this.settle();
  }

  /**
   * Until the server has taken in all that was sent, and what it asked in turn was answered: messages keep their order,
   * so that an answer, even to a request that nobody knows, comes after all that was sent before it.
   */
  async settle(): Promise<void> {
    for (let roundTrip = 0; roundTrip < 3; roundTrip++) {
      await this.request('test/areYouThere', {}).catch(() => undefined);
    }
  }
}

function asFolder(uri: string): { readonly uri: string; readonly name: string } {
  return { uri, name: uri.slice(uri.lastIndexOf('/') + 1) };
}
