/** Where a command writes. Neither function fails or waits. */
export interface Terminal {
  /** What was asked for. */
  readonly out: (text: string) => void;
  /** What went wrong, for a person to read. */
  readonly err: (text: string) => void;
}

/** 0: nothing found; 1: findings; 2: called wrongly, or something could not be read. */
export type ExitCode = 0 | 1 | 2;

/**
 * The streams of this process. A reader that has seen enough (`scene-markup check . | head`) closes its end: that is no
 * error, and what is still to be written has nowhere to go. Any other failure to write makes the exit code 2.
 */
export function processTerminal(): Terminal {
  return { out: writerTo(process.stdout), err: writerTo(process.stderr) };
}

function writerTo(stream: NodeJS.WriteStream): (text: string) => void {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    if (error.code !== 'EPIPE') process.exitCode = 2;
  });
  return (text) => {
    if (isOpen) stream.write(text);
  };
}

/** Text of a story or a file name as it may be shown: control characters could move the cursor or recolour the screen. */
export function printable(text: string): string {
  return text.replace(CONTROL, '\ufffd');
}

const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
