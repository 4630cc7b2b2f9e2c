import type { ServerContext } from './context';

/** Brings the settings of stories, open or not. Resolves with whether any open document has other settings than before. */
export async function loadSettings(
  { documents, files, configuration, reports }: ServerContext,
  uris: readonly string[],
): Promise<boolean> {
  let changed = false;
  await configuration.load(uris, (uri, settings) => {
    files.configure(uri, settings);
    changed = documents.configure(uri, settings) || changed;
  });
  for (const uri of uris) reports.opened(uri);
  return changed;
}
