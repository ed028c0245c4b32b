import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript, scripts, type Scriptnaam } from './bundle.build.ts';
import { readSommen, writeIndex } from './index.build.ts';

const isScript = (name: string): name is Scriptnaam => name in scripts;

/**
 * Gives the site its search. After a build: the scripts of the finder and the index, under zoek/. In the dev server: the
 * scripts anew at every request, and the index of the last build, if there is one.
 */
export function zoekIndex(): AstroIntegration {
  let dist = '';
  return {
    name: 'zoek-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        dist = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/zoek/', (request, response, next) => {
          const name = (request.url ?? '').replace(/^\/|\?.*$/g, '');
          const script = isScript(name)
            ? readSommen(join(dist, 'zoek')).then((sommen) => bundleScript(name, sommen))
            : /^data\/[\w.-]+\.js$/.test(name)
              ? readFile(join(dist, 'zoek', name), 'utf8')
              : undefined;
          if (!script) {
            next();
            return;
          }
          script.then(
            (text) => response.setHeader('content-type', 'text/javascript; charset=utf-8').end(text),
            () => {
              response.statusCode = 404;
              response.end();
            },
          );
        });
      },
      'astro:build:done': async ({ logger }) => {
        const { bladzijden, bytes, sommen } = await writeIndex(dist);
        for (const name of Object.keys(scripts).filter(isScript)) {
          await writeFile(join(dist, 'zoek', name), await bundleScript(name, sommen));
        }
        logger.info(`${bladzijden} bladzijden doorzoekbaar, ${Math.round(bytes / 1024)} kB index`);
      },
    },
  };
}
