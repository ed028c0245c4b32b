import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { componentbestanden } from './component.build.ts';

/** Puts the component and its versions in the built site, and serves them while developing. */
export function insluitcomponent(): AstroIntegration {
  return {
    name: 'insluitcomponent',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/embed/v', (request, response, next) => {
          const pad = `embed/v${(request.url ?? '').replace(/^\/|\?.*$/g, '')}`;
          componentbestanden().then(
            (bestanden) => {
              const bestand = bestanden.find((kandidaat) => kandidaat.pad === pad);
              if (!bestand) {
                next();
                return;
              }
              const soort = pad.endsWith('.js') ? 'text/javascript' : 'application/json';
              response.setHeader('content-type', `${soort}; charset=utf-8`).end(bestand.tekst);
            },
            () => next(),
          );
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const bestanden = await componentbestanden();
        for (const { pad, tekst } of bestanden) {
          const bestand = join(fileURLToPath(dir), pad);
          await mkdir(dirname(bestand), { recursive: true });
          await writeFile(bestand, tekst);
        }
        logger.info(`${bestanden.length} bestanden van het onderdeel voor andere sites`);
      },
    },
  };
}
