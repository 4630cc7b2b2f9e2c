// Only for hosts that run on Node: the server is a process of its own there, and can be killed as a crash would.

/** Ends the language server's process without warning. Fails where there is none. */
export async function killServer(): Promise<void> {
  const { readdir, readFile } = await import('node:fs/promises');
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found: number[] = [];
  for (const pid of pids) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    if (command.includes('dist/server/node.js') && status.includes(`\nPPid:\t${process.pid}\n`))
      found.push(Number(pid));
  }
  if (found.length === 0) throw new Error('This extension host runs no language server.');
  for (const pid of found) process.kill(pid, 'SIGKILL');
}
