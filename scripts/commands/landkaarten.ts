/** Draws the maps of regions and finds their neighbours anew, after the postcodes or the areas changed. */
import { runCommand } from '../run-command.ts';
import { runScript } from '../run-tool.ts';

await runCommand(async () => (await runScript('src/landkaart/schrijven.ts', process.argv.slice(2))).code);
