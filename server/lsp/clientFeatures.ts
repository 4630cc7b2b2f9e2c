import type { InitializeParams } from 'vscode-languageserver';
import { DiagnosticTag, MarkupKind } from 'vscode-languageserver';

/** What the client at the other end can do, as it says when it initializes the server. */
export interface ClientFeatures {
  readonly settings: SettingsSource;
  readonly diagnostics: DiagnosticFeatures;
  readonly codeActions: CodeActionFeatures;
  readonly completion: CompletionFeatures;
  readonly renames: RenameFeatures;
  readonly symbols: 'hierarchical' | 'flat';
  readonly hover: 'markdown' | 'plaintext';
  /** Whether it asks for colours, and whether it can be told to ask for them again. */
  readonly semanticTokens: { readonly asks: boolean; readonly refreshes: boolean };
  readonly refreshesCodeLenses: boolean;
  /** Whether it opens a place that the server names. */
  readonly showsDocuments: boolean;
  /** How many folding ranges it takes at most; null where it sets no limit. */
  readonly foldingLimit: number | null;
  readonly wantsStatus: boolean;
  /** Whether it hands over the stories that are files. */
  readonly stories: 'hands-over' | 'hands-nothing-over';
  /** The addresses of the folders that are open at the start. */
  readonly folders: readonly string[];
  /** Whether it tells when other folders are opened. */
  readonly changesFolders: boolean;
  /** Whether it names the position encodings that it knows. UTF-16 is always among them. */
  readonly namesEncodings: boolean;
}

/** Where settings come from: asked for per document, or told once with the initialization and on change. */
export type SettingsSource =
  | { readonly kind: 'asked'; readonly registersChanges: boolean }
  | { readonly kind: 'told'; readonly initial: unknown };

export interface DiagnosticFeatures {
  /** `pulled`: the client asks for them. `refreshes`: the server can say that asking again is worth it. */
  readonly flow: 'pulled' | 'pushed';
  readonly refreshes: boolean;
  readonly related: boolean;
  readonly unnecessary: boolean;
  readonly links: boolean;
  /** The address of the folder with the pages of the rules. */
  readonly docs: string;
}

export interface CodeActionFeatures {
  /** Whether it takes code actions at all; without, it knows only commands, and we have none. */
  readonly literals: boolean;
  readonly preferred: boolean;
  /** Whether the edits of an action can be asked for once the action is chosen. */
  readonly resolvesEdits: boolean;
  readonly versionedEdits: boolean;
}

export interface CompletionFeatures {
  readonly documentation: 'markdown' | 'plaintext';
  /** Whether typing certain characters can take an item. */
  readonly commits: boolean;
}

export interface RenameFeatures {
  /** Whether it asks what would be renamed before it asks for the new name. */
  readonly prepares: boolean;
  /** Whether it has the writer confirm edits that say that they need it. */
  readonly confirms: boolean;
}

const PUBLISHED_DOCS = 'https://github.com/scene-markup/scene-markup/blob/main/docs/rules/';

export function clientFeaturesOf(params: InitializeParams): ClientFeatures {
  const { workspace, textDocument, window, general } = params.capabilities;
  const options = ownOptions(params.initializationOptions);
  return {
    settings: workspace?.configuration
      ? { kind: 'asked', registersChanges: workspace.didChangeConfiguration?.dynamicRegistration ?? false }
      : { kind: 'told', initial: options.settings },
    diagnostics: diagnosticFeatures(params, options.docs),
    codeActions: codeActionFeatures(params),
    completion: completionFeatures(params),
    renames: renameFeatures(params),
    symbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ? 'hierarchical' : 'flat',
    hover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ? 'markdown' : 'plaintext',
    semanticTokens: {
      asks: textDocument?.semanticTokens !== undefined,
      refreshes: workspace?.semanticTokens?.refreshSupport ?? false,
    },
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    showsDocuments: window?.showDocument?.support ?? false,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? null,
    wantsStatus: options.status,
    stories: options.stories ? 'hands-over' : 'hands-nothing-over',
    folders: foldersOf(params),
    changesFolders: workspace?.workspaceFolders ?? false,
    namesEncodings: general?.positionEncodings !== undefined,
  };
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

function diagnosticFeatures({ capabilities }: InitializeParams, docs: string): DiagnosticFeatures {
  const pulled = capabilities.textDocument?.diagnostic;
  const pushed = capabilities.textDocument?.publishDiagnostics;
  const tags = pulled?.tagSupport ?? pushed?.tagSupport;
  return {
    flow: pulled === undefined ? 'pushed' : 'pulled',
    refreshes: capabilities.workspace?.diagnostics?.refreshSupport ?? false,
    related: pulled?.relatedInformation ?? pushed?.relatedInformation ?? false,
    unnecessary: tags?.valueSet.includes(DiagnosticTag.Unnecessary) ?? false,
    links: pulled?.codeDescriptionSupport ?? pushed?.codeDescriptionSupport ?? false,
    docs,
  };
}

function codeActionFeatures({ capabilities }: InitializeParams): CodeActionFeatures {
  const codeAction = capabilities.textDocument?.codeAction;
  return {
    literals: codeAction?.codeActionLiteralSupport !== undefined,
    preferred: codeAction?.isPreferredSupport ?? false,
    resolvesEdits: (codeAction?.dataSupport && codeAction.resolveSupport?.properties.includes('edit')) ?? false,
    versionedEdits: capabilities.workspace?.workspaceEdit?.documentChanges ?? false,
  };
}

function completionFeatures({ capabilities }: InitializeParams): CompletionFeatures {
  const item = capabilities.textDocument?.completion?.completionItem;
  return {
    documentation: item?.documentationFormat?.includes(MarkupKind.Markdown) ? 'markdown' : 'plaintext',
    commits: item?.commitCharactersSupport ?? false,
  };
}

function renameFeatures({ capabilities: { textDocument, workspace } }: InitializeParams): RenameFeatures {
  const isAnnotating = workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
  return {
    prepares: textDocument?.rename?.prepareSupport ?? false,
    confirms: isAnnotating && (textDocument?.rename?.honorsChangeAnnotations ?? false),
  };
}

interface OwnOptions {
  readonly docs: string;
  readonly status: boolean;
  readonly stories: boolean;
  readonly settings: unknown;
}

/** The initialization options, whatever the client sent as such. See `InitializationOptions`. */
function ownOptions(given: unknown): OwnOptions {
  const read = (key: string): unknown =>
    typeof given === 'object' && given !== null && Object.hasOwn(given, key) ? Reflect.get(given, key) : undefined;
  const docs = read('docs');
  return {
    docs: typeof docs === 'string' ? docs : PUBLISHED_DOCS,
    status: read('status') === true,
    stories: read('stories') === true,
    settings: read('settings'),
  };
}
