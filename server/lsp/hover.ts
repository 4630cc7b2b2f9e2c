import { MarkupKind, type ServerCapabilities } from 'vscode-languageserver';
import { hoverAt } from '../core/features/hover';
import { answering } from './answering';
import type { ServerContext } from './context';
import { fromPosition, toRange } from './convert';
import { plainText } from './plainText';

export function registerHover(context: ServerContext): ServerCapabilities {
  context.connection.onHover(
    answering(context, 'Hover', null, ({ snapshot }, { position }) => {
      const found = hoverAt(snapshot, fromPosition(snapshot.tree, position));
      if (found === null) return null;
      const contents =
        context.client.hover === 'markdown'
          ? { kind: MarkupKind.Markdown, value: found.markdown }
          : { kind: MarkupKind.PlainText, value: plainText(found.markdown) };
      return { contents, range: toRange(snapshot.tree, found.span) };
    }),
  );
  return { hoverProvider: true };
}
