// @ts-check

/**
 * npm starts this program through a shell. When npm is ended, it ends that shell, and the shell does not
 * pass the signal on: the site would keep running and keep its port. So the loss of that parent counts as
 * the signal. Only under npm: who starts the program directly may want it to outlive the terminal.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
