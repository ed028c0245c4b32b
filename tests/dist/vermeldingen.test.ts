import { describe, expect, it } from 'vitest';
import { ids, initiatieven, materialen, vermeldingen } from './content-files.ts';
import { readCatalogus, readWegwijzer } from './search-files.ts';
import { readText } from './site-files.ts';
import { cardsOn, doubles, isVermelding, metaOf, pageAt, pages, textOf, withTag } from './site-reader.ts';

const sitemapIds = (): string[] =>
  [...readText('sitemap-0.xml').matchAll(/<loc>https:\/\/[^/]+\/((?:materialen|initiatieven)\/[^<]+)\.html<\/loc>/g)]
    .map(([, id]) => id ?? '')
    .sort();

describe('de toolbox', () => {
  it('bevat ten minste 182 materialen', () => {
    expect(materialen.length).toBeGreaterThanOrEqual(182);
  });

  it('bevat ten minste 83 initiatieven', () => {
    expect(initiatieven.length).toBeGreaterThanOrEqual(83);
  });
});

describe('elke vermelding, en niets anders', () => {
  it('heeft een eigen pagina', () => {
    expect(pages.filter(isVermelding).map(({ path }) => path.replace(/\.html$/, '')).sort()).toEqual(ids);
  });

  it('staat één keer in de sitemap', () => {
    expect(sitemapIds()).toEqual(ids);
  });

  it('staat één keer in de catalogus van de zoeker', () => {
    expect(readCatalogus().vermeldingen.map(({ id }) => id).sort()).toEqual(ids);
  });

  it('heeft één kaart in de toolbox', () => {
    expect(cardsOn(pageAt('toolbox.html')).sort()).toEqual(ids);
  });

  it('staat één keer in de zoekindex', () => {
    expect(Object.values(readWegwijzer().ids).sort()).toEqual(ids);
  });
});

describe('een lijst', () => {
  const typelijsten = pages.filter(({ path }) => path.startsWith('typen/'));

  it('van een type toont precies de vermeldingen van dat type', () => {
    const shown = typelijsten.map((page) => [page.path, cardsOn(page).sort()]);
    const typen = [...new Set(vermeldingen.map(({ type }) => type))].sort();
    const written = typen.map((type) => [
      `typen/${type}.html`,
      vermeldingen.filter((vermelding) => vermelding.type === type).map(({ id }) => id).sort(),
    ]);
    expect(shown).toEqual(written);
  });

  it('van een regio toont elke vermelding die deze regio noemt', () => {
    const missing = vermeldingen.flatMap(({ id, regio }) =>
      regio.filter((code) => !cardsOn(pageAt(`regios/${code}.html`)).includes(id)).map((code) => `${id}: ${code}`),
    );
    expect(missing).toEqual([]);
  });

  it('toont niets dubbel, en alleen een regio kan leeg zijn', () => {
    const lijsten = pages.filter(({ path }) => /^(typen|regios|themas|doelgroepen)\//.test(path));
    expect(lijsten.length).toBeGreaterThan(0);
    const wrong = lijsten.filter(
      (page) =>
        (cardsOn(page).length === 0 && !page.path.startsWith('regios/')) || doubles(cardsOn(page)).length > 0,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('wat de redactie schreef', () => {
  it('staat als titel boven de pagina', () => {
    const shown = vermeldingen.map(({ id }) => withTag(pageAt(`${id}.html`), 'h1').map(textOf));
    expect(shown).toEqual(vermeldingen.map(({ titel }) => [titel]));
  });

  it('staat als samenvatting in de omschrijving voor zoekmachines', () => {
    const shown = vermeldingen.map(({ id }) => metaOf(pageAt(`${id}.html`), 'description'));
    expect(shown).toEqual(vermeldingen.map(({ samenvatting }) => samenvatting));
  });

  it('staat met titel, samenvatting, type en regio in de catalogus', () => {
    const byId = new Map(readCatalogus().vermeldingen.map((vermelding) => [vermelding.id, vermelding]));
    const wrong = vermeldingen.filter(({ id, titel, samenvatting, type, regio }) => {
      const shown = byId.get(id);
      return (
        shown?.titel !== titel ||
        shown.samenvatting !== samenvatting ||
        shown.waarden.type.join() !== type ||
        !regio.every((code) => shown.waarden.regio.includes(code))
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('staat als link met de titel op de kaart in de toolbox', () => {
    const shown = withTag(pageAt('toolbox.html'), 'a')
      .filter(({ attribs }) => attribs['data-deel'] === 'titel')
      .map((link) => `${link.attribs['href'] ?? ''} ${textOf(link)}`);
    expect(shown.sort()).toEqual(vermeldingen.map(({ id, titel }) => `${id}.html ${titel}`).sort());
  });
});
