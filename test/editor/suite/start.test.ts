import { check, same, test, until } from './harness';
import { executeDocumentSymbols, extension, fixture, openStory, storyLanguage } from './stories';

test('a story file opens as a story and starts the extension', async () => {
  const editor = await openStory(fixture('the-ferry.story'));
  same(editor.document.languageId, storyLanguage(), 'the language of the file');
  check(editor.document.getText().includes('ferry'), 'The file was read without its text.');
  await until('the extension to start', () => extension().isActive || undefined);
});

test('the Outline of a story lists its scenes', async () => {
  const { document } = await openStory(fixture('the-ferry.story'));
  const symbols = await until('the symbols of the story', async () => {
    const found = await executeDocumentSymbols(document.uri);
    return found?.length ? found : undefined;
  });
  check(symbols.length >= 2, `Expected a symbol for each scene, got ${symbols.length}.`);
});

test('a new story needs no file', async () => {
  const { document } = await openStory('“Is anyone there?” Oda asked.\n\nX\n\nNobody was.\n');
  same(document.languageId, storyLanguage(), 'the language of the new story');
  same(document.isUntitled, true, 'untitled');
});
