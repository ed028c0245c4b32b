import { DomUtils } from 'htmlparser2';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSource } from '../architecture/source.ts';
import { canonicalOf, doubles, jsonldOf, pageAt, pages, textOf, withTag, type Element, type Page } from './site-reader.ts';

const begrip = z.looseObject({
  term: z.string(),
  afkorting: z.string().optional(),
  uitleg: z.string().optional(),
});
const begrippen = readSource('src/content/begrippen', /\.yaml$/).map(({ pad, tekst }) => ({
  id: pad.replace(/^.*\/|\.yaml$/g, ''),
  ...begrip.parse(parse(tekst)),
}));
const uitgelegd = begrippen.filter(({ uitleg }) => uitleg !== undefined);
const lijst = pageAt('begrippen.html');

const linksOn = (page: Page): Element[] =>
  withTag(page, 'a').filter(({ attribs }) => attribs['class']?.split(' ').includes('begrip'));
const metLinks = pages.filter((page) => linksOn(page).length > 0);

function ouders(element: Element): string[] {
  const names: string[] = [];
  for (let up = element.parent; up && 'name' in up; up = up.parent) {
    names.push(`${up.name}.${up.attribs['class'] ?? ''}`);
  }
  return names;
}

/** The terms that the field cannot do without, by their file. */
const woordenlijst = `
  thuiszitter verborgen-thuiszitter absoluut-verzuim relatief-verzuim langdurig-relatief-verzuim
  geoorloofd-verzuim ongeoorloofd-verzuim luxeverzuim signaalverzuim ziekteverzuim 16-uur-in-4-weken leerplicht
  kwalificatieplicht startkwalificatie leerplichtwet-1969 leerplichtambtenaar vrijstelling-5-onder-a
  vrijstelling-5-onder-b vrijstelling-5-onder-c artikel-5a artikel-11 vervangende-leerplicht leerrecht
  ontwikkelrecht passend-onderwijs zorgplicht samenwerkingsverband ondersteuningsplan ondersteuningsplanraad
  schoolondersteuningsprofiel basisondersteuning extra-ondersteuning arrangement ontwikkelingsperspectief
  handelingsdeel hoorrecht toelaatbaarheidsverklaring gespecialiseerd-onderwijs speciaal-basisonderwijs
  voortgezet-speciaal-onderwijs onderwijszorgarrangement zorg-in-onderwijstijd zorgarrangeur variawet
  maatwerk-in-onderwijstijd digitaal-afstandsonderwijs onderwijsconsulent onderwijszorgconsulent
  ouder-en-jeugdsteunpunt geschillencommissie-passend-onderwijs landelijke-klachtencommissie-onderwijs
  college-voor-de-rechten-van-de-mens methodische-aanpak-schoolverzuim mazl jeugdarts jeugdgezondheidszorg
  consulent-ozl doorzettingsmacht actietafel ladder-van-effectiviteit informed-consent thuiszitterspact
  leerplichttelling verzuimregister voortijdig-schoolverlaten rmc verzuimkaart schoolweigering
  schoolaanwezigheid thuisonderwijs dubbel-bijzonder multidisciplinair-overleg herstart-op-de-rails
`
  .trim()
  .split(/\s+/);

describe('de begrippen', () => {
  it('van de woordenlijst hebben alle 73 een uitleg en een verwant begrip', () => {
    expect(new Set(woordenlijst).size).toBe(73);
    const zonder = woordenlijst.filter((id) => {
      const page = pages.find(({ path }) => path === `begrippen/${id}.html`);
      return !page || !withTag(page, 'h2').map(textOf).includes('Begrippen die erbij horen');
    });
    expect(zonder).toEqual([]);
  });

  it('met uitleg hebben elk een pagina, de andere niet', () => {
    const gebouwd = pages.flatMap(({ path }) => /^begrippen\/(.+)\.html$/.exec(path)?.[1] ?? []);
    expect(gebouwd.sort()).toEqual(uitgelegd.map(({ id }) => id).sort());
    expect(uitgelegd.length).toBeGreaterThanOrEqual(73);
  });

  it('staan allemaal in de lijst, met hun afkorting', () => {
    const adressen = withTag(lijst, 'a').map(({ attribs }) => attribs['href']);
    const woorden = withTag(lijst, 'dt').map(textOf);
    for (const { id, term, afkorting = '' } of uitgelegd) {
      expect(adressen).toContain(`begrippen/${id}.html`);
      expect(woorden).toContain(term);
      for (const deel of afkorting.split('/').filter(Boolean)) {
        expect(woorden.map((woord) => woord.toLowerCase())).toContain(deel.toLowerCase());
      }
    }
  });

  it('zeggen op hun pagina wat het woord betekent, ook tegen zoekmachines', () => {
    for (const { id, term, uitleg = '' } of uitgelegd) {
      const page = pageAt(`begrippen/${id}.html`);
      expect(page.elements.filter(({ attribs }) => /\blood\b/.test(attribs['class'] ?? '')).map(textOf)).toEqual([uitleg]);
      expect(jsonldOf(page)[0]).toMatchObject({
        '@type': 'DefinedTerm',
        '@id': canonicalOf(page),
        name: term,
        description: uitleg,
        inDefinedTermSet: canonicalOf(lijst),
      });
    }
  });

  it('zijn voor zoekmachines één verzameling', () => {
    const set = z
      .object({ '@type': z.literal('DefinedTermSet'), hasDefinedTerm: z.array(z.object({ '@id': z.url() })) })
      .parse(jsonldOf(lijst)[0]);
    const eigen = uitgelegd.map(({ id }) => canonicalOf(pageAt(`begrippen/${id}.html`)));
    expect(set.hasDefinedTerm.map((één) => één['@id']).sort()).toEqual(eigen.sort());
  });

  it('tellen niet mee in het zoeken in de volledige tekst', () => {
    const wrong = [lijst, ...pages.filter(({ path }) => path.startsWith('begrippen/'))].filter(({ elements }) =>
      elements.some(({ attribs }) => 'data-pagefind-body' in attribs),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('een begrip in lopende tekst', () => {
  it('is op veel pagina’s een link naar zijn uitleg', () => {
    expect(metLinks.length).toBeGreaterThan(100);
    for (const page of metLinks) {
      for (const { attribs } of linksOn(page)) {
        const id = /(?:^|\/)begrippen\/([a-z0-9-]+)\.html$/.exec(attribs['href'] ?? '')?.[1];
        expect(uitgelegd.map((één) => één.id)).toContain(id);
        const heel = uitgelegd.find((één) => één.id === id)?.uitleg ?? '';
        expect(attribs['data-uitleg']).not.toBe('');
        expect(heel.startsWith(attribs['data-uitleg'] ?? '-')).toBe(true);
      }
    }
  });

  it('is dat alleen de eerste keer op een pagina', () => {
    const wrong = metLinks.filter((page) => doubles(linksOn(page).map(({ attribs }) => attribs['href'] ?? '')).length > 0);
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('staat in de tekst van een auteur, nooit in een kop, link of knop', () => {
    const wrong = metLinks.flatMap((page) =>
      linksOn(page)
        .map(ouders)
        .filter(
          (names) =>
            !names.some((name) => /^div\.(.* )?tekst\b/.test(name)) ||
            names.some((name) => /^(h[1-6]|a|button|summary|label|code|th)\./.test(name)),
        )
        .map((names) => `${page.path}: ${names.join(' < ')}`),
    );
    expect(wrong).toEqual([]);
  });

  it('brengt het script mee, en een andere pagina laadt dat niet', () => {
    const metScript = pages.filter((page) =>
      withTag(page, 'script').some(({ attribs }) => attribs['src']?.endsWith('zoek/begrippen.js')),
    );
    expect(metScript.map(({ path }) => path)).toEqual(metLinks.map(({ path }) => path));
  });

  it('laat de tekst zelf zoals zij is: geen woord komt erbij', () => {
    for (const page of metLinks) {
      for (const link of linksOn(page)) expect(DomUtils.textContent(link).length).toBeLessThan(60);
    }
  });
});
