import { describe, expect, it } from 'vitest';
import { buildPartsOf } from './build-parts.ts';

const log = [
  { at: 1000, text: '12:00:01 [content] Syncing content' },
  { at: 1500, text: '12:00:01 [content] Synced content' },
  { at: 1600, text: '12:00:01 [build] ✓ Completed in 1.60s.' },
  { at: 2600, text: ' generating static routes ' },
  { at: 4500, text: '12:00:04 ✓ Completed in 1.80s.' },
  { at: 4600, text: '12:00:04 [build] ✓ Completed in 2.40s.' },
  { at: 4700, text: '12:00:04 [@astrojs/sitemap] `sitemap-index.xml` created at `dist`' },
  { at: 7700, text: '12:00:07 [build] Waiting for integration "zoek-index", hook "astro:build:done"...' },
  { at: 8000, text: '12:00:08 [zoek-index] halverwege' },
  { at: 8700, text: '12:00:08 [zoek-index] 265 bladzijden doorzoekbaar' },
  { at: 8800, text: '12:00:08 [nieuw] klaar' },
];

describe('the parts of a build', () => {
  it('follow from the moments at which Astro and its integrations report', () => {
    expect(buildPartsOf(log, 9000)).toEqual([
      { naam: 'Astro starten', milliseconds: 1000 },
      { naam: 'Inhoud lezen, controleren en opmaken', milliseconds: 500 },
      { naam: 'Stijlen en scripts bundelen', milliseconds: 1100 },
      { naam: "Pagina's schrijven", milliseconds: 2000 },
      { naam: 'Sitemap', milliseconds: 100 },
      { naam: 'Zoekindex', milliseconds: 4000 },
      { naam: 'nieuw', milliseconds: 100 },
      { naam: 'Afsluiten', milliseconds: 200 },
    ]);
  });

  it('are the whole time, also when Astro says nothing that is known', () => {
    expect(buildPartsOf([{ at: 10, text: 'iets anders' }], 9000)).toEqual([
      { naam: 'Afsluiten', milliseconds: 9000 },
    ]);
  });
});
