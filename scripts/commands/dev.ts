/** Astro's own development server: shows a change as soon as the file is saved. */
import { runCommand } from '../run-command.ts';
import { runTool } from '../run-tool.ts';
import { chosenPort } from '../serve/chosen-port.ts';
import { assertPortFree } from '../serve/serve-dist.ts';

await runCommand(async () => {
  const port = chosenPort(process.argv.slice(2), process.env);
  // Astro would silently take the next port, and the person would look at an old page.
  await assertPortFree(port);
  const { code } = await runTool('astro', ['dev', '--host', 'localhost', '--port', String(port)]);
  return code;
});
