import { type DeclaredCharacter, isSameDeclarations } from '../core/model/declarations';
import { folderOf, type WorkspaceFolders } from './folders';

/** Where a declaration was read: a story that is open in the editor counts as it is there, whatever its file says. */
export type StorySource = 'editor' | 'file';

/**
 * Who is declared in which story, and so who belongs to the cast of which other: a story knows those whom the stories of
 * its own folder declare, and of the folders above it up to the open folder.
 */
export class FolderCasts {
  private readonly declared: Readonly<Record<StorySource, Map<string, readonly DeclaredCharacter[]>>> = {
    editor: new Map(),
    file: new Map(),
  };
  /** What has been asked for since anything changed. */
  private readonly casts = new Map<string, readonly DeclaredCharacter[]>();

  constructor(
    private readonly folders: WorkspaceFolders,
    /** Called with a story that declares others than before. */
    private readonly changed: (uri: string) => void,
  ) {}

  /** What a story declares from now on; null if there is none such any more. */
  declare(source: StorySource, uri: string, characters: readonly DeclaredCharacter[] | null): void {
    const before = this.declarationsOf(uri);
    if (characters === null) this.declared[source].delete(uri);
    else this.declared[source].set(uri, characters);
    if (isSameDeclarations(before, this.declarationsOf(uri))) return;
    this.casts.clear();
    this.changed(uri);
  }

  /** To be called when other folders are open than before. */
  regroup(): void {
    this.casts.clear();
  }

  /** Whom the other stories declare for this one, in the order of the files; the same array as long as it is the same. */
  castFor(uri: string): readonly DeclaredCharacter[] {
    const known = this.casts.get(uri);
    if (known !== undefined) return known;
    const folders = new Set(this.folders.above(uri));
    const sources = this.declaring().filter((other) => other !== uri && folders.has(folderOf(other)));
    const cast = sources.flatMap((other) => this.declarationsOf(other));
    this.casts.set(uri, cast);
    return cast;
  }

  /** Whether what one story declares is declared for another. */
  reaches(uri: string, other: string): boolean {
    return uri !== other && this.folders.above(other).includes(folderOf(uri));
  }

  /** The outermost folder whose stories declare somebody for this one; null where nobody is declared for it. */
  castFolderOf(uri: string): string | null {
    const declaring = new Set(this.declaring().map(folderOf));
    return this.folders.above(uri).findLast((folder) => declaring.has(folder)) ?? null;
  }

  private declaring(): readonly string[] {
    const all = new Set([...this.declared.editor.keys(), ...this.declared.file.keys()]);
    return [...all].filter((uri) => this.declarationsOf(uri).length > 0).sort();
  }

  private declarationsOf(uri: string): readonly DeclaredCharacter[] {
    return this.declared.editor.get(uri) ?? this.declared.file.get(uri) ?? [];
  }
}
