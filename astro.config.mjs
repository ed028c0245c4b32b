import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, passthroughImageService } from 'astro/config';
import { begriplinks } from './src/begrippen/integration.ts';
import { standaardSite } from './src/domain/site.ts';
import { insluitbestanden } from './src/embed/integration.ts';
import { relativeAddresses } from './src/mirror/integration.ts';
import { spiegelbestanden } from './src/mirror/spiegelbestanden.ts';
import { afstemming, zonderDoorverwijzingen } from './src/reconcile/integration.ts';
import { zoekIndex } from './src/search/integration.ts';

/** The sitemap names pages as they are named everywhere: with .html, the home page as the root. */
const withExtension = (item) => ({ ...item, url: item.url.replace(/(?<=[^/])$/, '.html') });

/** Pages for who copies the site are for no search engine. */
const isGewoon = (page) => !/\/(bestandenlijst(\/\d+)?|zelftest)(\.html)?$/.test(page);

export default defineConfig({
  site: process.env.TOOLBOX_SITE ?? standaardSite,
  trailingSlash: 'never',
  build: { format: 'file', inlineStylesheets: 'never', assets: 'opmaak' },
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  // Order matters: the search index reads the pages before their addresses become relative; the list of files comes after
  // everything that writes files; the last one checks all.
  integrations: [
    mdx(),
    zonderDoorverwijzingen(sitemap({ serialize: withExtension, filter: isGewoon })),
    zoekIndex(),
    begriplinks(),
    insluitbestanden(),
    spiegelbestanden(),
    relativeAddresses(),
    afstemming(),
  ],
});
