/** Rewrites the layout of the code. */
import { runCommand } from '../run-command.ts';
import { runTool } from '../run-tool.ts';

await runCommand(async () => {
  const { code } = await runTool('prettier', ['--write', '--log-level=warn', '.']);
  console.log(code === 0 ? 'De opmaak is in orde.' : 'Niet alle bestanden konden worden opgemaakt.');
  return code;
});
