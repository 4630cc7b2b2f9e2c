import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  Position,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { LspClient } from './lspClient';

/** A document in an editor: knows its own text, tells the server of each change, and asks about it. */
export class Page {
  private constructor(
    readonly client: LspClient,
    private readonly document: TextDocument,
  ) {}

  static async open(client: LspClient, text: string, uri = 'story:1'): Promise<Page> {
    await client.open(uri, text);
    return new Page(client, TextDocument.create(uri, 'scene-markup', 1, text));
  }

  get uri(): string {
    return this.document.uri;
  }

  get version(): number {
    return this.document.version;
  }

  get text(): string {
    return this.document.getText();
  }

  /** The range of some words of the text, which must be in it. */
  rangeOf(words: string): Range {
    const start = this.text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in the text.`);
    return this.rangeBetween(start, start + words.length);
  }

  rangeBetween(start: number, end: number): Range {
    return { start: this.document.positionAt(start), end: this.document.positionAt(end) };
  }

  textIn(range: Range): string {
    return this.document.getText(range);
  }

  offsetOf(position: Position): number {
    return this.document.offsetAt(position);
  }

  /** The text as these edits would leave it. */
  afterEdits(edits: readonly TextEdit[]): string {
    return TextDocument.applyEdits(this.document, [...edits]);
  }

  /** Whether a position is one that the text has. */
  has(position: Position): boolean {
    const there = this.document.positionAt(this.document.offsetAt(position));
    return there.line === position.line && there.character === position.character;
  }

  /** Types after some words. */
  async typeAfter(words: string, typed: string): Promise<void> {
    const { end } = this.rangeOf(words);
    await this.change({ range: { start: end, end }, text: typed });
  }

  /** Replaces some words. */
  async replace(words: string, text: string): Promise<void> {
    await this.change({ range: this.rangeOf(words), text });
  }

  async change(...changes: readonly ({ readonly range: Range; readonly text: string } | { readonly text: string })[]) {
    TextDocument.update(this.document, [...changes], this.version + 1);
    await this.client.change(this.uri, this.version, ...changes);
  }

  save(): Promise<void> {
    return this.client.save(this.uri);
  }

  close(): Promise<void> {
    return this.client.close(this.uri);
  }

  ask<Result>(method: string, parameters: object = {}): Promise<Result> {
    return this.client.request(method, { textDocument: { uri: this.uri }, ...parameters });
  }

  /** The diagnostics that an editor which asks for them shows now, each as its code and the text that it marks. */
  async flagged(): Promise<readonly string[]> {
    return (await this.diagnostics()).map(({ code, range }) => `${code}: ${this.textIn(range)}`);
  }

  async diagnostics(): Promise<readonly Diagnostic[]> {
    const report = await this.ask<DocumentDiagnosticReport>('textDocument/diagnostic');
    return report.kind === 'full' ? report.items : [];
  }

  /** The code actions at some words, of one kind if that is given. */
  async actionsAt(words: string, only?: string): Promise<readonly CodeAction[]> {
    const context = { diagnostics: await this.diagnostics(), ...(only !== undefined && { only: [only] }) };
    return this.ask('textDocument/codeAction', { range: this.rangeOf(words), context });
  }

  /** The text after a code action, whose edit is asked for if it came without. */
  async after(action: CodeAction): Promise<string> {
    const { edit } = action.edit === undefined ? await this.resolve(action) : action;
    return TextDocument.applyEdits(this.document, editsOf(edit, this.uri));
  }

  private resolve(action: CodeAction): Promise<CodeAction> {
    return this.client.request('codeAction/resolve', action);
  }
}

/** The edits of one document, in either of the two forms. */
function editsOf(edit: WorkspaceEdit | undefined, uri: string): TextEdit[] {
  const versioned = (edit?.documentChanges ?? []).flatMap((change) =>
    'textDocument' in change && change.textDocument.uri === uri ? change.edits : [],
  );
  return [...versioned.filter((one): one is TextEdit => 'newText' in one), ...(edit?.changes?.[uri] ?? [])];
}
