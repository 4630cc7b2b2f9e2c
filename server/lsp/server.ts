import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import { VERSION } from '../version';
import { type ClientFeatures, clientFeaturesOf } from './clientFeatures';
import { registerCodeActions } from './codeActions';
import { registerCodeLens } from './codeLens';
import { registerCompletion } from './completion';
import { createContext, type ServerContext } from './context';
import { registerDiagnostics } from './diagnosticFlow';
import { registerFolding } from './folding';
import { registerFormatting } from './formatting';
import { registerHover } from './hover';
import { registerNavigation } from './navigation';
import { registerOutline } from './outline';
import { registerRename } from './rename';
import type { Runtime } from './runtime';
import { registerScenes } from './scenes';
import { registerSelectionRanges } from './selectionRanges';
import { registerSemanticTokens } from './semanticTokens';
import { registerTextSync } from './textSync';
import { registerWorkspace } from './workspace';
import { registerWorkspaceSymbols } from './workspaceSymbols';

/** Begins to listen, and serves one client until the connection ends. */
export function startServer(connection: Connection, runtime: Runtime): void {
  connection.onInitialize((params) => {
    const client = clientFeaturesOf(params);
    return {
      capabilities: capabilitiesOf(createContext(connection, runtime, client), client),
      serverInfo: { name: 'scene-markup', version: VERSION },
    };
  });
  connection.listen();
}

/** Each part registers its handlers and returns what it thereby can: nothing is advertised that is not served. */
function capabilitiesOf(context: ServerContext, client: ClientFeatures): ServerCapabilities {
  return {
    ...(client.namesEncodings && { positionEncoding: 'utf-16' }),
    ...registerTextSync(context),
    ...registerDiagnostics(context),
    ...registerCodeActions(context),
    ...registerOutline(context),
    ...registerHover(context),
    ...registerFolding(context),
    ...registerNavigation(context),
    ...registerRename(context),
    ...registerCompletion(context),
    ...registerWorkspaceSymbols(context),
    ...registerSemanticTokens(context),
    ...registerCodeLens(context),
    ...registerSelectionRanges(context),
    ...registerFormatting(context),
    ...registerScenes(context),
    ...registerWorkspace(context),
  };
}
