import {
  type CodeLens,
  type CodeLensParams,
  CodeLensRefreshRequest,
  type Command,
  type ExecuteCommandParams,
  type Position,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { type SceneLens, sceneLenses } from '../core/features/codeLens';
import type { Snapshot } from '../core/snapshot';
import { answering } from './answering';
import type { ServerContext } from './context';
import { toPosition } from './convert';
import { guarded, logFailure } from './guard';

/** Shows a place to the writer: its arguments are the address of a file and a position. The server carries it out. */
const SHOW_SCENE = 'sceneMarkup.showScene';

/** A line over each scene, for who has switched it on. */
export function registerCodeLens(context: ServerContext): ServerCapabilities {
  const { connection, client } = context;
  connection.onCodeLens(
    answering<CodeLensParams, CodeLens[]>(context, 'The lines over scenes', [], ({ snapshot }) =>
      snapshot.settings.codeLens.scenes ? sceneLenses(snapshot).map((lens) => toCodeLens(context, snapshot, lens)) : [],
    ),
  );
  if (!client.showsDocuments) return { codeLensProvider: {} };
  connection.onExecuteCommand(
    guarded<ExecuteCommandParams, null>(
      connection,
      'Showing a scene',
      async ({ command, arguments: [uri, at] = [] }) => {
        if (command !== SHOW_SCENE || typeof uri !== 'string' || !isPosition(at)) return null;
        const selection = { start: at, end: at };
        await connection.window.showDocument({ uri, takeFocus: true, selection });
        return null;
      },
    ),
  );
  return { codeLensProvider: {}, executeCommandProvider: { commands: [SHOW_SCENE] } };
}

/** Has the client ask anew for the lines over the scenes, if it knows how to. */
export function refreshCodeLenses({ client, connection }: ServerContext): void {
  if (!client.refreshesCodeLenses) return;
  connection
    .sendRequest(CodeLensRefreshRequest.type)
    .catch((error) => logFailure(connection, 'Refreshing the lines over scenes', error));
}

function toCodeLens({ client }: ServerContext, { uri, tree }: Snapshot, { offset, title, next }: SceneLens): CodeLens {
  const place = toPosition(tree, offset);
  // Editors show a line that does nothing as text.
  const leads = next !== null && client.showsDocuments;
  const command: Command = leads
    ? { title, command: SHOW_SCENE, arguments: [uri, toPosition(tree, next)] }
    : { title, command: '' };
  return { range: { start: place, end: place }, command };
}

function isPosition(given: unknown): given is Position {
  if (typeof given !== 'object' || given === null || !('line' in given) || !('character' in given)) return false;
  return Number.isInteger(given.line) && Number.isInteger(given.character);
}
