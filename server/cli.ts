import { main } from './cli/main';
import { processTerminal } from './cli/terminal';

// The code is set and not exited with, so that all that was written arrives, however slow its reader is.
process.exitCode = main(process.argv.slice(2), processTerminal());
