import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';

/** What an editor such as VS Code says that it can do, as far as the server asks. */
export const editorCapabilities: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
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
    hover: { contentFormat: ['markdown', 'plaintext'] },
    foldingRange: { lineFoldingOnly: true, rangeLimit: 5000 },
  },
};

/** The same editor from before it could ask for diagnostics: they are pushed to it. */
export const pushedTo: ClientCapabilities = (() => {
  const { diagnostic: _, ...textDocument } = editorCapabilities.textDocument ?? {};
  return { ...editorCapabilities, textDocument };
})();
