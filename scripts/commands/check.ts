/** Every check that needs no browser. */
import { allStages } from '../checks/all-stages.ts';
import { checkCommand } from '../checks/check-command.ts';

await checkCommand(
  allStages.filter((stage) => stage.name !== 'browser'),
  process.argv.slice(2),
);
