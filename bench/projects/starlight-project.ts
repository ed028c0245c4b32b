import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm } from '../../scripts/bootstrap/npm.mjs';
import { starlightText } from '../proefinhoud/schrijfwijze.ts';
import type { Proefvermelding } from '../proefinhoud/proefvermeldingen.ts';

export const starlightVersion = '0.42.4';

/** How the Starlight project is made; the defaults are what costs it the least. */
export interface StarlightOptions {
  astroVersion: string;
  /** "kort": the sidebar holds the home page. "volledig": Starlight's default, every page on every page. */
  sidebar: 'kort' | 'volledig';
  /** Extension of the pages: "md", or "mdx" as the toolbox has them. */
  extension: 'md' | 'mdx';
}

/** Everything that is not named here is Starlight's default, search with Pagefind among it. */
const configText = ({ sidebar }: StarlightOptions): string => `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'https://voorbeeld.example',
  integrations: [
    starlight({
      title: 'Vergelijking',
      defaultLocale: 'root',
      locales: { root: { label: 'Nederlands', lang: 'nl' } },
      ${sidebar === 'kort' ? "sidebar: [{ label: 'Start', link: '/' }]," : ''}
    }),
  ],
});
`;

const contentConfigText = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const homeText = '---\ntitle: Vergelijking\n---\n\nDezelfde teksten, gebouwd met Starlight.\n';

/**
 * Makes a Starlight project in `folder` and installs it.
 *
 * @throws Error with what npm said when the packages cannot be installed
 */
export async function createStarlightProject(folder: string, options: StarlightOptions): Promise<void> {
  await mkdir(join(folder, 'src/content/docs'), { recursive: true });
  const manifest = {
    name: 'starlight-vergelijking',
    private: true,
    type: 'module',
    dependencies: { astro: options.astroVersion, '@astrojs/starlight': starlightVersion },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'astro.config.mjs'), configText(options));
  await writeFile(join(folder, 'src/content.config.ts'), contentConfigText);
  // Under `npm run` the settings of the toolbox travel along in the environment; the prefix says where we are.
  const flags = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  const { code, output } = await npm(folder, ['install', ...flags]);
  if (code !== 0) throw new Error(`Starlight installeren is niet gelukt:\n${output}`);
}

/** Puts the texts of the entries in the Starlight project, one page each, besides a home page. */
export async function writeStarlightPages(
  folder: string,
  vermeldingen: readonly Proefvermelding[],
  { extension }: StarlightOptions,
): Promise<void> {
  const docs = join(folder, 'src/content/docs');
  await rm(docs, { recursive: true, force: true });
  for (const collectie of ['materialen', 'initiatieven'])
    await mkdir(join(docs, collectie), { recursive: true });
  await writeFile(join(docs, 'index.md'), homeText);
  for (const vermelding of vermeldingen) {
    const { collectie, id } = vermelding;
    await writeFile(join(docs, collectie, `${id}.${extension}`), starlightText(vermelding));
  }
}
