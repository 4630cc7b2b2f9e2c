import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  type MarkupContent,
  MarkupKind,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { completionsAt } from '../core/features/completion/completion';
import type { CompletionItem as Completion } from '../core/features/completion/item';
import type { StoryTree } from '../core/syntax/nodes';
import { answeringInWorld } from './answering';
import type { CompletionFeatures } from './clientFeatures';
import type { ServerContext } from './context';
import { fromPosition, toEdit } from './convert';
import { plainText } from './plainText';

/** What begins markup. A blank would be one too, behind a colon, but writers type one after every word. */
const TRIGGERS = ['@', ':'];

export function registerCompletion(context: ServerContext): ServerCapabilities {
  context.connection.onCompletion(
    answeringInWorld<CompletionParams, CompletionList>(context, 'Completion', NOTHING, (world, snapshot, params) => {
      const offset = fromPosition(snapshot.tree, params.position);
      const trigger = params.context?.triggerCharacter ?? null;
      const { items, isIncomplete } = completionsAt(snapshot, world, offset, trigger);
      return { isIncomplete, items: items.map((item) => toItem(snapshot.tree, item, context.client.completion)) };
    }),
  );
  return { completionProvider: { triggerCharacters: [...TRIGGERS] } };
}

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

function toItem(tree: StoryTree, item: Completion, client: CompletionFeatures): CompletionItem {
  const { label, detail, sortText, filterText, edit, documentation, commitCharacters } = item;
  return {
    label,
    kind: KINDS[item.kind],
    sortText,
    filterText,
    textEdit: toEdit(tree, edit),
    ...(detail !== '' && { detail }),
    ...(documentation !== '' && { documentation: toDocumentation(documentation, client) }),
    ...(client.commits && commitCharacters.length > 0 && { commitCharacters: [...commitCharacters] }),
  };
}

function toDocumentation(markdown: string, { documentation }: CompletionFeatures): string | MarkupContent {
  if (documentation === 'markdown') return { kind: MarkupKind.Markdown, value: markdown };
  return plainText(markdown);
}

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  marker: CompletionItemKind.Keyword,
  character: CompletionItemKind.Variable,
  value: CompletionItemKind.Value,
  break: CompletionItemKind.Operator,
};
