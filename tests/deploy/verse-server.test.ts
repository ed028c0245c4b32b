import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testProgramOrNothing } from '../../scripts/browser/test-program.ts';
import { apache, nginx } from '../../scripts/test-programs.ts';
import { FinderPage } from '../browser/finder-page.ts';
import { useBrowser } from '../browser/site-in-browser.ts';
import { files, readBytes } from '../dist/site-files.ts';
import { voorElk, vraag } from './opvragen.ts';
import { maakProefplek, type Proefplek } from './proefplek.ts';
import type { Draaiend } from './servers.ts';
import { heeftVerse, verseApache, verseNginx } from './verse-server.ts';

// First the programs: the settings that come with them are there only after installing.
const programmas = { nginx: await testProgramOrNothing(nginx), apache: await testProgramOrNothing(apache) };
const verse = [
  {
    naam: 'een verse nginx',
    programma: heeftVerse('nginx') ? programmas.nginx : undefined,
    start: verseNginx,
  },
  {
    naam: 'een verse Apache',
    programma: heeftVerse('apache') ? programmas.apache : undefined,
    start: verseApache,
  },
];
const enter = useBrowser();

describe.each(verse)('$naam waar alleen de map is gekozen', ({ programma, start }) => {
  let plek: Proefplek | undefined;
  let server: Draaiend | undefined;
  beforeAll(async () => {
    if (programma === undefined) return;
    plek = maakProefplek();
    server = await start(programma, plek);
  });
  afterAll(async () => {
    await server?.close();
    plek?.weg();
  });

  it('zoekt en filtert, en de zelftest is groen', async ({ skip }) => {
    if (!server) return skip();
    const { page, problems, requests } = await enter();
    const finder = new FinderPage(page);
    expect(await finder.open(server.base, '?q=schoolangst')).toBe('klaar');
    const alle = await finder.ids();
    expect(alle).not.toEqual([]);
    await finder.tick('type', 'initiatief');
    await finder.settled('?q=schoolangst&type=initiatief');
    expect((await finder.ids()).length).toBeLessThan(alle.length);
    await page.goto(`${server.base}zelftest.html`);
    await page.locator('zelf-test[data-staat="goed"], zelf-test[data-staat="fout"]').waitFor();
    expect(await page.locator('zelf-test').getAttribute('data-staat')).toBe('goed');
    expect(problems).toEqual([]);
    const { base } = server;
    expect(requests.filter((adres) => !adres.startsWith(base))).toEqual([]);
  });

  it('geeft elk bestand zoals het is', async ({ skip }) => {
    if (!server) return skip();
    const { base } = server;
    const fout: string[] = [];
    await voorElk(files, async (pad) => {
      const { status, inhoud } = await vraag(base, `/${pad}`);
      if (status !== 200 || !inhoud.equals(readBytes(pad))) fout.push(`${status} ${pad}`);
    });
    expect(fout.slice(0, 20)).toEqual([]);
  });
});
