/** The folders that are open in the editor, and which files lie in which folder. Addresses may be escaped in any way. */
export class WorkspaceFolders {
  private folders: readonly string[];

  constructor(uris: readonly string[]) {
    this.folders = uris.map(asFolder);
  }

  change(added: readonly string[], removed: readonly string[]): void {
    const gone = new Set(removed.map(asFolder));
    this.folders = [...this.folders.filter((folder) => !gone.has(folder)), ...added.map(asFolder)];
  }

  /** The folder of a file and those above it, up to the outermost open folder that holds it; none for a file in no open folder. */
  above(uri: string): readonly string[] {
    const own = folderOf(uri);
    const [outermost] = this.folders.filter((folder) => own.startsWith(folder)).sort((a, b) => a.length - b.length);
    if (outermost === undefined) return [];
    const folders: string[] = [];
    for (let at = own; at.length >= outermost.length; at = parentOf(at)) folders.push(at);
    return folders;
  }
}

/** The folder of a file, ending in `/`; to be compared with others, and not to be opened. */
export function folderOf(uri: string): string {
  const plain = unescaped(uri);
  return plain.slice(0, plain.lastIndexOf('/') + 1);
}

function parentOf(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}

function asFolder(uri: string): string {
  const plain = unescaped(uri);
  return plain.endsWith('/') ? plain : `${plain}/`;
}

/** Editors differ in what they escape, and in the case of a drive's letter. */
function unescaped(uri: string): string {
  return decoded(uri).replace(DRIVE, (drive) => drive.toLowerCase());
}

const DRIVE = /^file:\/\/\/[A-Za-z]:/;

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
