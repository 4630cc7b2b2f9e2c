import {
  type DefinitionParams,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { definitionOf } from '../core/features/names/definition';
import { highlightsAt } from '../core/features/names/highlights';
import { referencesOf } from '../core/features/names/references';
import { answering, answeringAboutName } from './answering';
import type { ServerContext } from './context';
import { fromPosition, toRange } from './convert';
import { toLocations } from './locations';

/** From a name to where the character is declared, and to all places that name them. */
export function registerNavigation(context: ServerContext): ServerCapabilities {
  const { connection, mentions } = context;
  const definition = answeringAboutName<DefinitionParams, Location[]>(
    context,
    'Going to a character',
    [],
    (world, snapshot, offset) => toLocations(world.snapshots, definitionOf(world, snapshot, offset)),
  );
  connection.onDefinition(definition);
  connection.onDeclaration(definition);
  connection.onReferences(
    answeringAboutName<ReferenceParams, Location[]>(
      context,
      'Finding a character',
      [],
      (world, snapshot, offset, params) => {
        const declarations = params.context.includeDeclaration ? 'with' : 'without';
        return toLocations(world.snapshots, referencesOf(world, snapshot, offset, { declarations }));
      },
    ),
  );
  connection.onDocumentHighlight(
    answering<DocumentHighlightParams, DocumentHighlight[]>(context, 'Marking a name', [], ({ snapshot }, params) =>
      highlightsAt(snapshot, mentions, fromPosition(snapshot.tree, params.position)).map(({ span, kind }) => ({
        range: toRange(snapshot.tree, span),
        kind: kind === 'declaration' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      })),
    ),
  );
  return {
    definitionProvider: true,
    declarationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
  };
}
