// Ends with 0 where npm's shell knows `exec` (all but Windows). By `exec` the server takes the shell's place, so that Ctrl-C and
// SIGTERM, which npm passes to its shell, reach the server, and the server's exit code is npm's.
process.exit(process.platform === 'win32' ? 1 : 0);
