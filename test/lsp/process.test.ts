import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { before, type TestContext, test } from 'node:test';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  Message,
  type MessageReader,
  type MessageWriter,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const SERVER = join(PROJECT_ROOT, 'dist/server/node.js');
const DEADLINE = { timeout: 10_000 };

before(() => assert.ok(existsSync(SERVER), `There is no ${SERVER}: run "npm run build" first.`));

test('the built server speaks over standard input and output, and ends with 0', DEADLINE, async (t) => {
  const server = start(t);
  const connection = connect(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  await readStory(connection);
  const ended = once(server, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  assert.deepEqual(await ended, [0, null]);
});

test('the built server speaks over the channel between processes', DEADLINE, async (t) => {
  const server = fork(SERVER, ['--node-ipc'], { silent: true });
  t.after(() => server.kill('SIGKILL'));
  await readStory(connect(new IPCMessageReader(server), new IPCMessageWriter(server)));
});

test('messages that come in pieces are put together', DEADLINE, async (t) => {
  const server = start(t);
  const bytes = framed({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: null, capabilities: {} } });
  const answered = new Promise<Message>((resolve) => new StreamMessageReader(server.stdout).listen(resolve));
  for (let at = 0; at < bytes.length; at += 20) {
    server.stdin.write(bytes.subarray(at, at + 20));
    await new Promise(setImmediate);
  }
  const answer = await answered;
  assert.ok(Message.isResponse(answer) && answer.id === 1 && answer.error === undefined);
});

test('exit without shutdown ends the server with 1', DEADLINE, async (t) => {
  const server = start(t);
  const ended = once(server, 'exit');
  server.stdin.write(framed({ jsonrpc: '2.0', method: 'exit' }));
  assert.deepEqual(await ended, [1, null]);
});

test('a client that goes away without a word takes the server with it', DEADLINE, async (t) => {
  const server = start(t);
  const ended = once(server, 'exit');
  server.stdin.end();
  assert.deepEqual(await ended, [1, null]);
});

test('a message that is no JSON does not end the server', DEADLINE, async (t) => {
  const server = start(t);
  server.stdin.write('Content-Length: 5\r\n\r\n{oops');
  const connection = connect(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  await readStory(connection);
});

function start(t: TestContext): ChildProcessWithoutNullStreams {
  const server = spawn(process.execPath, [SERVER, '--stdio']);
  t.after(() => server.kill('SIGKILL'));
  return server;
}

function connect(reader: MessageReader, writer: MessageWriter): ProtocolConnection {
  const connection = createProtocolConnection(reader, writer);
  connection.listen();
  return connection;
}

/** Initializes the server, opens a story and asks for its outline: beyond ASCII, so that bytes and characters differ. */
async function readStory(connection: ProtocolConnection): Promise<void> {
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri: 'story:1', languageId: 'scene-markup', version: 1, text: '“Zoë?” 😀\n\nX\n\n“Ja.”\n' };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const symbols = await connection.sendRequest<readonly { readonly name: string }[]>('textDocument/documentSymbol', {
    textDocument,
  });
  assert.deepEqual(
    symbols.map(({ name }) => name),
    ['1. “Zoë?” 😀', '2. “Ja.”'],
  );
}

function framed(message: object): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}
