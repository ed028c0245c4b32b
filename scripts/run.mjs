#!/usr/bin/env node
/**
 * The one entry of every npm script: `node scripts/run.mjs <command> [args…]`.
 * Plain JavaScript without dependencies, because it runs before node_modules exists and on the
 * visitor's own Node. The real work starts after the version check, in a dynamic import: a static
 * import of newer syntax would fail on an old Node before this message could be shown.
 */
const systemNode = process.versions.node;

if (Number(systemNode.split('.')[0]) < 20) {
  console.error(
    [
      `Op deze computer staat Node ${systemNode}. Dat is te oud voor deze toolbox.`,
      'Installeer Node 24 (of minstens 20) via https://nodejs.org en probeer het opnieuw.',
    ].join('\n'),
  );
  process.exitCode = 1;
} else {
  import('./bootstrap/launch.mjs').then((bootstrap) => bootstrap.launch(process.argv.slice(2)));
}
