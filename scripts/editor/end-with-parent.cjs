// Loaded into the server before its own code: ends it when the process that started it is gone, however it went.
// That process holds the other end of standard input, which the system closes with it.
if (process.argv[1]?.endsWith('server-main.js')) {
  process.stdin.on('end', () => process.exit());
  process.stdin.on('error', () => process.exit());
  process.stdin.resume();
}
