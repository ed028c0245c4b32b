import { expect, test } from 'vitest';
import { files, readText } from '../dist/site-files.ts';
import { useBrowser } from '../browser/site-in-browser.ts';
import { plakbaar, type Plakbaar } from './toolbox-server.ts';

const enter = useBrowser();
const breedtes = [320, 480, 600, 800] as const;

/** Pages in the browser at the same time. */
const perKeer = 60;

/** Per page its height at every width, as the browser sets it; -1 where it is wider than its column. */
async function meet(paginas: readonly string[]): Promise<number[][]> {
  const { page, problems } = await enter();
  await page.setContent('<!doctype html><title>Meten</title><div></div>');
  const hoogtes: number[][] = [];
  for (let van = 0; van < paginas.length; van += perKeer) {
    const deel = paginas.slice(van, van + perKeer);
    hoogtes.push(
      ...(await page.evaluate(
        async ([teksten, breed]) => {
          const frames = teksten.map((tekst) => {
            const frame = document.createElement('iframe');
            frame.style.cssText = 'height:100px;border:0';
            frame.srcdoc = tekst;
            return frame;
          });
          const klaar = frames.map(
            (frame) => new Promise((resolve) => frame.addEventListener('load', resolve)),
          );
          document.querySelector('div')?.replaceChildren(...frames);
          await Promise.all(klaar);
          return frames.map((frame) => {
            const { body, documentElement } = frame.contentDocument ?? document;
            return breed.map((breedte) => {
              frame.style.width = `${breedte}px`;
              const hoogte = Math.ceil(body.getBoundingClientRect().height);
              return documentElement.scrollWidth > breedte ? -1 : hoogte;
            });
          });
        },
        [deel, breedtes] as const,
      )),
    );
  }
  expect(problems).toEqual([]);
  return hoogtes;
}

/** The height that others are told, at a column of 600 px. */
const beloofd = ({ antwoord }: Plakbaar): number => Number(/"height":(\d+)/.exec(readText(antwoord))?.[1]);

const paden = files.filter((pad) =>
  /^embed\/(lijst\/)?[^/]+\/(initiatieven|materialen|alles)-3\.html$/.test(pad),
);

test('elke insluitpagina past in elke kolom binnen wat WordPress toestaat, en de hoogte vooraf klopt op een tiende', async () => {
  expect(paden.length).toBeGreaterThanOrEqual(plakbaar.length);
  const hoogtes = await meet(paden.map(readText));
  const gemeten = new Map(paden.map((pad, nummer) => [pad, hoogtes[nummer] ?? []]));
  const onpassend = [...gemeten].filter(
    ([, reeks]) => reeks.length !== breedtes.length || reeks.some((hoogte) => hoogte < 200 || hoogte > 1000),
  );
  expect(onpassend).toEqual([]);
  const bij600 = ({ frame }: Plakbaar): number => gemeten.get(frame)?.[breedtes.indexOf(600)] ?? 0;
  const afwijkingen = plakbaar.map((lijst) => Math.abs(beloofd(lijst) - bij600(lijst)) / bij600(lijst));
  // A text that just fits or just does not can cost a line, so a few may differ more.
  expect(afwijkingen.filter((afwijking) => afwijking > 0.1).length).toBeLessThanOrEqual(
    plakbaar.length / 100,
  );
  expect(Math.max(...afwijkingen)).toBeLessThanOrEqual(0.2);
});
