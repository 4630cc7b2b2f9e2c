import {
  type ServerCapabilities,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import { type WorkspaceSymbol, workspaceSymbols } from '../core/features/names/workspaceSymbols';
import type { ServerContext } from './context';
import { guarded } from './guard';
import { locator } from './locations';
import { allStories } from './world';

/** Going to a character, a scene or a heading by its name, in all stories of the open folders. */
export function registerWorkspaceSymbols(context: ServerContext): ServerCapabilities {
  const { connection } = context;
  connection.onWorkspaceSymbol(
    guarded<WorkspaceSymbolParams, SymbolInformation[]>(connection, 'Finding symbols', async ({ query }, token) => {
      const snapshots = await allStories(context, token);
      const locate = locator(snapshots);
      return workspaceSymbols(snapshots, query).flatMap(({ name, kind, container, place }) => {
        const location = locate(place);
        if (location === null) return [];
        return [{ name, kind: KINDS[kind], location, ...(container !== '' && { containerName: container }) }];
      });
    }),
  );
  return { workspaceSymbolProvider: true };
}

/** As in the outline; a character has the kind that editors draw as a name. */
const KINDS: Readonly<Record<WorkspaceSymbol['kind'], SymbolKind>> = {
  story: SymbolKind.File,
  heading: SymbolKind.Class,
  scene: SymbolKind.Constant,
  character: SymbolKind.Variable,
};
