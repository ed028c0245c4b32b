/** "0,3 s" or "1 min 12 s". */
export function formatDuration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1).replace('.', ',')} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** Starts a clock; the returned function tells the time since, written for people. */
export function stopwatch(): () => string {
  const start = performance.now();
  return () => formatDuration(performance.now() - start);
}
