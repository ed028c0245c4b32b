import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { controleerSite } from './controle.ts';
import { doorverwijzingOf } from './doorverwijzing.ts';
import { uitgangen } from './uitgangen.ts';

/**
 * Looks, after everything else, whether the built site holds exactly the entries of the content and still answers at every
 * address ever published. If not, the build stops and says what is missing where.
 */
export function afstemming(): AstroIntegration {
  let root = '';
  return {
    name: 'afstemming',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { vermeldingen, adressen, problemen } = await controleerSite(root, fileURLToPath(dir));
        if (problemen.length > 0) throw new Error(problemen.join('\n\n'));
        logger.info(
          `${vermeldingen} vermeldingen staan in alle ${uitgangen.length} uitgangen, ${adressen} adressen werken`,
        );
      },
    },
  };
}

/** The same integration, which after a build is not told of the pages that only send the visitor on. */
export function zonderDoorverwijzingen(integration: AstroIntegration): AstroIntegration {
  const done = integration.hooks['astro:build:done'];
  if (!done) return integration;
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:build:done': async (options) => {
        const dist = fileURLToPath(options.dir);
        const pages = options.pages.filter(({ pathname }) => {
          const pad = `${pathname.replace(/^\/|\/$/g, '') || 'index'}.html`;
          return doorverwijzingOf(readFileSync(join(dist, pad), 'utf8')) === undefined;
        });
        await done({ ...options, pages });
      },
    },
  };
}
