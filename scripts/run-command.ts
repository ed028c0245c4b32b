/**
 * Runs the body of a command: its number becomes the exit code, and an error shows its message. Those
 * messages are written for the person at the keyboard; the stack is for whoever asks for it.
 */
export async function runCommand(body: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await body();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    if (process.env['DEBUG'] && error instanceof Error) console.error(error.stack);
    process.exitCode = 1;
  }
}
