import * as vscode from 'vscode';
import { check, test, until } from './harness';
import { fixture, openStory } from './stories';

interface SyntaxToken {
  readonly c: string;
  readonly t: string;
}

test('the grammar tells breaks, markers and dialogue from prose', async () => {
  const { document } = await openStory(fixture('the-ferry.story'));
  // What VS Code's own tests of grammars ask.
  const tokens = await until('tokens', async () => {
    const found = await vscode.commands.executeCommand<SyntaxToken[]>('_workbench.captureSyntaxTokens', document.uri);
    return found?.some(({ t }) => t.split(' ').length > 1) ? found : undefined;
  });
  expectScope(tokens, 'X', 'scene-break');
  expectScope(tokens, 'pov', 'marker');
  expectScope(tokens, 'Is it the fog?', 'quoted');
  const prose = tokens.find(({ c }) => c.includes('made a room of the landing stage'));
  check(prose !== undefined && !prose.t.includes('quoted'), `Prose has the scopes ${prose?.t}.`);
});

function expectScope(tokens: readonly SyntaxToken[], text: string, scope: string): void {
  const token = tokens.find(({ c }) => c.trim() === text);
  check(
    token?.t.includes(scope) ?? false,
    `"${text}" has the scopes ${token?.t ?? 'of no token of its own'}, none with "${scope}".`,
  );
}
