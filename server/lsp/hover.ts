import {
  type HoverParams,
  MarkupKind,
  type Hover as ProtocolHover,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { type Hover, hoverAt } from '../core/features/hover';
import { characterCard } from '../core/features/names/characterCard';
import { nameAt } from '../core/features/names/nameAt';
import { answering, inWorld } from './answering';
import type { ServerContext } from './context';
import { fromPosition, toRange } from './convert';
import { plainText } from './plainText';
import { worldOfName } from './world';

export function registerHover(context: ServerContext): ServerCapabilities {
  context.connection.onHover(
    answering<HoverParams, ProtocolHover | null>(context, 'Hover', null, async (document, { position }, token) => {
      const { snapshot } = document;
      const offset = fromPosition(snapshot.tree, position);
      // Most words are nobody's name, and need no other story to be read.
      const isName = nameAt(snapshot, context.mentions, offset) !== null;
      const card = isName
        ? await inWorld(context, document, token, (world, now) =>
            characterCard(worldOfName(context, world, now, offset), now, offset),
          )
        : null;
      const found = composed([card, hoverAt(snapshot, offset)]);
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

/** All that is told of a place, the narrowest first; that is what it is about. */
function composed(all: readonly (Hover | null)[]): Hover | null {
  const told = all.filter((hover) => hover !== null);
  const [first] = told;
  return first === undefined ? null : { ...first, markdown: told.map(({ markdown }) => markdown).join('\n\n---\n\n') };
}
