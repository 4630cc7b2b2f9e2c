import { check, same, test, until } from './harness';
import { extension, fixture, openStory, outlineOf, storyLanguage } from './stories';

test('a story file opens as a story and starts the extension', async () => {
  const editor = await openStory(fixture('the-ferry.story'));
  same(editor.document.languageId, storyLanguage(), 'the language of the file');
  check(editor.document.getText().includes('ferry'), 'The file was read without its text.');
  await until('the extension to start', () => extension().isActive || undefined);
});

test('the Outline of a story file lists its scenes', async () => {
  const { document } = await openStory(fixture('the-ferry.story'));
  same(await outlineOf(document), [
    'The Ferry',
    '  1. The ferry was late, and the fog… | Oda',
    '  2. By noon they could see the far bank… | Brandt',
  ]);
});

test('a new story needs no file', async () => {
  const { document } = await openStory('“Is anyone there?” Oda asked.\n\nX\n\nNobody was.\n');
  same(document.languageId, storyLanguage(), 'the language of the new story');
  same(document.isUntitled, true, 'untitled');
});
