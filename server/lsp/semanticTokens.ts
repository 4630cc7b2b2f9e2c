import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  SemanticTokensRefreshRequest,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { type SemanticToken, semanticTokens, TOKEN_MODIFIERS, TOKEN_TYPES } from '../core/features/semanticTokens';
import type { FindingMemo } from '../core/rules/check';
import type { Span } from '../core/text/span';
import { answering } from './answering';
import type { ServerContext } from './context';
import { fromRange, toPosition } from './convert';
import type { OpenDocument } from './documents';
import { logFailure } from './guard';

export function registerSemanticTokens(context: ServerContext): ServerCapabilities {
  const { connection, client } = context;
  if (!client.semanticTokens.asks) return {};
  const { semanticTokens: on } = connection.languages;
  // What was sent last of a document lives as long as the document is open.
  const builders = new WeakMap<FindingMemo, SemanticTokensBuilder>();
  const builderOf = ({ memo }: OpenDocument): SemanticTokensBuilder => {
    const builder = builders.get(memo) ?? new SemanticTokensBuilder();
    builders.set(memo, builder);
    return builder;
  };
  on.on(
    answering<SemanticTokensParams, SemanticTokens>(context, 'Colours', NOTHING, (document) => {
      const builder = builderOf(document);
      builder.previousResult('');
      return filled(context, builder, document, null).build();
    }),
  );
  on.onDelta(
    answering<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      context,
      'Colours',
      NOTHING,
      (document, { previousResultId }) => {
        const builder = builderOf(document);
        builder.previousResult(previousResultId);
        return filled(context, builder, document, null).buildEdits();
      },
    ),
  );
  on.onRange(
    answering<SemanticTokensRangeParams, SemanticTokens>(context, 'Colours', NOTHING, (document, { range }) => {
      const within = fromRange(document.snapshot.tree, range);
      return filled(context, new SemanticTokensBuilder(), document, within).build();
    }),
  );
  const legend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };
  return { semanticTokensProvider: { legend, full: { delta: true }, range: true } };
}

/** Has the client ask anew for the colours of all documents, if it knows how to. */
export function refreshSemanticTokens({ client, connection }: ServerContext): void {
  if (!client.semanticTokens.asks || !client.semanticTokens.refreshes) return;
  connection
    .sendRequest(SemanticTokensRefreshRequest.type)
    .catch((error) => logFailure(connection, 'Refreshing the colours', error));
}

const NOTHING: SemanticTokens = { data: [] };

function filled(
  { mentions }: ServerContext,
  builder: SemanticTokensBuilder,
  { snapshot }: OpenDocument,
  within: Span | null,
): SemanticTokensBuilder {
  for (const { span, type, modifiers } of semanticTokens(snapshot, mentions, within)) {
    const { line, character } = toPosition(snapshot.tree, span.start);
    builder.push(line, character, span.end - span.start, TOKEN_TYPES.indexOf(type), bitsOf(modifiers));
  }
  return builder;
}

function bitsOf(modifiers: SemanticToken['modifiers']): number {
  return modifiers.reduce((bits, modifier) => bits | (1 << TOKEN_MODIFIERS.indexOf(modifier)), 0);
}
