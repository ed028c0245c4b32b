/** Every check, from the layout of the code to the site in a real browser. */
import { allStages } from '../checks/all-stages.ts';
import { checkCommand } from '../checks/check-command.ts';

await checkCommand(allStages, process.argv.slice(2));
