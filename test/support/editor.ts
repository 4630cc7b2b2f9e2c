import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';

/** What an editor such as VS Code says that it can do, as far as the server asks. */
export const editorCapabilities: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
  window: { showDocument: { support: true } },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      tagSupport: { valueSet: [1, 2] },
      codeDescriptionSupport: true,
    },
    diagnostic: {},
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['', 'quickfix', 'source', 'source.fixAll'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { documentationFormat: ['markdown', 'plaintext'], commitCharactersSupport: true } },
    rename: { prepareSupport: true, honorsChangeAnnotations: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    semanticTokens: {
      requests: { range: true, full: { delta: true } },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ['relative'],
    },
    foldingRange: { lineFoldingOnly: true, rangeLimit: 5000 },
  },
};

/** The same editor from before it could ask for diagnostics: they are pushed to it. */
export const pushedTo: ClientCapabilities = (() => {
  const { diagnostic: _, ...textDocument } = editorCapabilities.textDocument ?? {};
  return { ...editorCapabilities, textDocument };
})();
