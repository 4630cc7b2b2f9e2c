import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type ServerCapabilities,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { type StorySymbol, storySymbols } from '../core/features/symbols';
import type { StoryTree } from '../core/syntax/nodes';
import { answering } from './answering';
import type { ServerContext } from './context';
import { toRange } from './convert';

export function registerOutline(context: ServerContext): ServerCapabilities {
  context.connection.onDocumentSymbol(
    answering<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]>(context, 'Outline', [], ({ snapshot }) => {
      const symbols = storySymbols(snapshot);
      if (context.client.symbols === 'hierarchical') return toHierarchy(snapshot.tree, symbols);
      return toFlat(snapshot.uri, snapshot.tree, symbols);
    }),
  );
  return { documentSymbolProvider: true };
}

function toHierarchy(tree: StoryTree, symbols: readonly StorySymbol[]): DocumentSymbol[] {
  return symbols.map(({ kind, name, detail, span, selection, children }) => ({
    name,
    detail,
    kind: KINDS[kind],
    range: toRange(tree, span),
    selectionRange: toRange(tree, selection),
    children: toHierarchy(tree, children),
  }));
}

/** For clients that know only lists: each symbol names the one that it lies in. */
function toFlat(
  uri: string,
  tree: StoryTree,
  symbols: readonly StorySymbol[],
  container?: string,
): SymbolInformation[] {
  return symbols.flatMap(({ kind, name, span, children }) => [
    {
      name,
      kind: KINDS[kind],
      location: { uri, range: toRange(tree, span) },
      ...(container !== undefined && { containerName: container }),
    },
    ...toFlat(uri, tree, children, name),
  ]);
}

/** Chosen among the kinds that every client knows, by what their icons look like. */
const KINDS: Readonly<Record<StorySymbol['kind'], SymbolKind>> = {
  story: SymbolKind.File,
  heading: SymbolKind.Class,
  scene: SymbolKind.Constant,
  pov: SymbolKind.Field,
};
