/** Builds the site into dist/. With --verbose everything Astro says is shown. */
import { buildSite } from '../build/build-site.ts';
import { runCommand } from '../run-command.ts';

await runCommand(async () => ((await buildSite({ verbose: process.argv.includes('--verbose') })) ? 0 : 1));
