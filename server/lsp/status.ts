import { counted } from '../core/features/statistics';
import { STATUS, type StoryStatus } from '../protocol';
import type { ServerContext } from './context';

/** Tells the client, if it wants to know, how much story there is in a document. */
export function sendStatus({ client, connection, documents }: ServerContext, uri: string): void {
  const document = documents.get(uri);
  if (!client.wantsStatus || document === undefined) return;
  const { version, story } = document.snapshot;
  const summary = `${counted(story.scenes.length, 'scene')} · ${counted(story.words, 'word')}`;
  const status: StoryStatus = { uri, version, summary };
  void connection.sendNotification(STATUS, status);
}
