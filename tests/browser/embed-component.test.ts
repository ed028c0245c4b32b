import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundelComponent, integriteitVan } from '../../src/embed/component/component.build.ts';
import { regiogegevens } from '../fixtures/insluiten.ts';
import { kwaadaardigeTeksten, kwaadaardigeVermeldingen } from '../fixtures/kwaad.ts';
import { gastpagina, startProefserver, strengBeleid, wachter, type Proefserver } from './embed-host.ts';
import { gastbrowsers, type Bezoek } from './guest-browser.ts';
import { obstaclesEverywhere } from './obstacles.ts';
import { useBrowser } from './site-in-browser.ts';

const json = (inhoud: unknown) => ({ soort: 'application/json', tekst: JSON.stringify(inhoud) });
const js = (tekst: string) => ({ soort: 'text/javascript; charset=utf-8', tekst });
const css = (tekst: string) => ({ soort: 'text/css; charset=utf-8', tekst });
const terugval = '<a href="/eigen-lijst">Initiatieven in Amsterdam</a>';
const element = `<toolbox-initiatieven regio="vo2708">${terugval}</toolbox-initiatieven>`;
const div = `<div data-toolbox-initiatieven data-regio="vo2708" data-aantal="2" data-kop="4">${terugval}</div>`;
/** Every place where a list can stand. */
const plekken = "[...document.querySelectorAll('toolbox-initiatieven, div[data-toolbox-initiatieven]')]";
const klaar = `${plekken}.every(({ shadowRoot }) => shadowRoot?.querySelector('div'))`;
const koppen = `${plekken}.map(({ shadowRoot }) => shadowRoot.querySelector('h2, h3, h4')?.outerHTML)`;
/** Goes down the whole page, so that every list gets its turn. */
const langsAlles =
  '(async () => { for (let y = 0; y < document.body.scrollHeight; y += 1200) { scrollTo(0, y); await new Promise(requestAnimationFrame); } })()';
const toestand = '({ fouten: window.fouten, uitgevoerd: window.uitgevoerd })';
const heel = { fouten: [], uitgevoerd: [] };

describe.each(gastbrowsers)('een lijst op de site van een ander, in $naam,', (browser) => {
  let code = '';
  let enter: (() => Promise<Bezoek>) | undefined;
  let sluit: (() => Promise<void>) | undefined;
  let toolbox: Proefserver;
  let gast: Proefserver;

  beforeAll(async () => {
    code = await bundelComponent();
    const gestart = await browser.start();
    [enter, sluit] = [gestart.bezoek, gestart.close];
  });
  afterAll(() => sluit?.());
  beforeEach(async () => {
    toolbox = await startProefserver({ 'Access-Control-Allow-Origin': '*' });
    gast = await startProefserver();
    gast.zet('/wachter.js', js(wachter));
    toolbox.zet('/embed/v1/toolbox.js', js(code));
    toolbox.zet('/data/v1/regios/vo2708.json', json(regiogegevens(12)));
    return async () => {
      await toolbox.close();
      await gast.close();
    };
  });

  const script = (pad = 'embed/v1/toolbox.js', extra = '') =>
    `<script async src="${toolbox.wortel}${pad}" ${extra}></script>`;

  /** Opens a page of the host with this in it. */
  async function bezoek(romp: string, { kop = script(), beleid = '', breedte = 1280 } = {}): Promise<Bezoek> {
    if (!enter) throw new Error('De browser is niet gestart.');
    gast.zet('/', gastpagina(kop, romp, beleid === '' ? undefined : beleid));
    const bezoeker = await enter();
    await bezoeker.breedte(breedte);
    await bezoeker.open(gast.wortel);
    return bezoeker;
  }

  it('komt ook op de strengste pagina, als element en als div', async () => {
    const bezoeker = await bezoek(element + div, { beleid: strengBeleid(toolbox.wortel) });
    await bezoeker.tot(klaar);
    expect(await bezoeker.waarde(koppen)).toEqual([
      '<h3>Initiatieven in Amsterdam-Diemen (VO2708): 12</h3>',
      '<h4>Initiatieven in Amsterdam-Diemen (VO2708): 12</h4>',
    ]);
    const aantallen = `${plekken}.map(({ shadowRoot }) => shadowRoot.querySelectorAll('ul > li').length)`;
    expect(await bezoeker.waarde(aantallen)).toEqual([10, 2]);
    const links = `${plekken}.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('a')].map((a) => a.href))`;
    expect(await bezoeker.waarde(`${links}.every((href) => href.startsWith('${toolbox.wortel}'))`)).toBe(
      true,
    );
    expect(await bezoeker.waarde(`${links}.length`)).toBe(14);
    // The style came along.
    const stijl = `getComputedStyle(${plekken}[0].shadowRoot.querySelector('ul')).listStyleType`;
    expect(await bezoeker.waarde(stijl)).toBe('none');
    expect(await bezoeker.waarde(toestand)).toEqual(heel);
  });

  it('vraagt alleen de toolbox, en laat niets achter', async () => {
    const bezoeker = await bezoek(element + div);
    await bezoeker.tot(klaar);
    const elders = bezoeker.verzoeken.filter((adres) => !adres.startsWith(gast.wortel));
    expect(elders.toSorted()).toEqual([
      `${toolbox.wortel}data/v1/regios/vo2708.json`,
      `${toolbox.wortel}embed/v1/toolbox.js`,
    ]);
    expect(await bezoeker.cookies()).toBe(0);
    expect(
      await bezoeker.waarde(
        'Promise.resolve(indexedDB.databases()).then((d) => [localStorage.length, sessionStorage.length, d.length])',
      ),
    ).toEqual([0, 0, 0]);
  });

  it('komt met de controlesom van het script, en met een andere som niet', async () => {
    const som = `integrity="${integriteitVan(code)}" crossorigin="anonymous"`;
    const goed = await bezoek(element, { kop: script('embed/v1/toolbox.js', som) });
    await goed.tot(klaar);
    expect(await goed.waarde(koppen)).toHaveLength(1);
    toolbox.zet('/embed/v1/toolbox.js', js(`${code};alert(1)`));
    const fout = await bezoek(element, { kop: script('embed/v1/toolbox.js', som) });
    await fout.tot("document.readyState === 'complete'");
    expect(await fout.waarde("document.querySelector('toolbox-initiatieven').shadowRoot")).toBeNull();
    expect(await fout.waarde("document.querySelector('toolbox-initiatieven a').checkVisibility()")).toBe(
      true,
    );
    expect(await fout.waarde('window.uitgevoerd')).toEqual([]);
  });

  it.each([
    ['de verbinding breekt', 'weg'],
    ['de regio er niet is', { status: 404 }],
    ['de server een fout geeft', { status: 500 }],
    ['de gegevens kapot zijn', { soort: 'application/json', tekst: '{"regio": {' }],
    ['de gegevens een pagina zijn', { soort: 'text/html', tekst: '<h1>Log in</h1><script>raak(1)</script>' }],
    [
      'de gegevens een andere vorm hebben',
      { soort: 'application/json', tekst: '{"regio":[],"vermeldingen":{}}' },
    ],
    ['de server niet antwoordt', 'stil'],
  ] as const)('blijft staan wat er stond als %s, met één regel', async (_naam, antwoord) => {
    toolbox.zet('/data/v1/regios/vo2708.json', antwoord);
    const bezoeker = await bezoek(element);
    expect(await bezoeker.waarde("document.querySelector('toolbox-initiatieven a').checkVisibility()")).toBe(
      true,
    );
    await bezoeker.tot(klaar);
    expect(await bezoeker.waarde("document.querySelector('toolbox-initiatieven a').checkVisibility()")).toBe(
      true,
    );
    expect(await bezoeker.waarde(`${plekken}[0].shadowRoot.querySelector('div').textContent`)).toBe(
      'De lijst kan nu niet worden getoond. Bekijk haar in de Toolbox Thuiszitters',
    );
    expect(await bezoeker.waarde(toestand)).toEqual(heel);
  });

  it('blijven de eigen links staan als de hele toolbox er niet is', async () => {
    const kop = script();
    await toolbox.close();
    const bezoeker = await bezoek(element + div, { kop });
    expect(
      await bezoeker.waarde("[...document.querySelectorAll('main a')].every((a) => a.checkVisibility())"),
    ).toBe(true);
    expect(await bezoeker.waarde(toestand)).toEqual(heel);
    toolbox = await startProefserver();
  });

  it('zegt een lijst zonder geldige regio dat zij niet goed is ingesteld, en vraagt zij niets', async () => {
    const bezoeker = await bezoek('<toolbox-initiatieven regio="../x"></toolbox-initiatieven>');
    await bezoeker.tot(klaar);
    expect(await bezoeker.waarde(`${plekken}[0].shadowRoot.textContent`)).toBe(
      'Deze lijst is niet goed ingesteld: de regio klopt niet.',
    );
    expect(toolbox.gevraagd).toEqual(['/embed/v1/toolbox.js']);
  });

  it('staan twee versies en veel lijsten elkaar niet in de weg, en wordt een regio één keer gevraagd', async () => {
    const tweede = await startProefserver({ 'Access-Control-Allow-Origin': '*' });
    tweede.zet('/embed/v9.9.9/toolbox.js', js(code));
    toolbox.zet('/embed/v1.0.0/toolbox.js', js(code));
    toolbox.zet('/data/v1/regios/po2707.json', json(regiogegevens(1, 'po2707')));
    const kop = `${script()}${script('embed/v1.0.0/toolbox.js')}${script()}<script async src="${tweede.wortel}embed/v9.9.9/toolbox.js"></script>`;
    const anders = '<toolbox-initiatieven regio="PO2707" hoogte="0"></toolbox-initiatieven>';
    const klein = element.replace('regio', 'hoogte="0" regio');
    const bezoeker = await bezoek(
      klein.repeat(20) + anders + div.replace('div', 'div data-hoogte="0"').repeat(5),
      { kop },
    );
    await bezoeker.tot("document.readyState === 'complete'");
    await bezoeker.waarde(langsAlles);
    await bezoeker.tot(klaar);
    expect(
      await bezoeker.waarde(
        `${plekken}.map(({ shadowRoot }) => shadowRoot.querySelectorAll('h3, h4').length)`,
      ),
    ).toEqual(Array.from({ length: 26 }, () => 1));
    const data = [...toolbox.gevraagd, ...tweede.gevraagd].filter((pad) => pad.startsWith('/data/'));
    expect(data.toSorted()).toEqual(['/data/v1/regios/po2707.json', '/data/v1/regios/vo2708.json']);
    expect(await bezoeker.waarde(toestand)).toEqual(heel);
    await tweede.close();
  });

  it('volgt een lijst haar kenmerken, ook als zij later komt of verhuist', async () => {
    toolbox.zet('/data/v1/regios/po2707.json', json(regiogegevens(1, 'po2707')));
    const bezoeker = await bezoek('<div id="a"></div><div id="b"></div>');
    await bezoeker.tot("customElements.get('toolbox-initiatieven')");
    await bezoeker.waarde(
      "(() => { const el = document.createElement('toolbox-initiatieven'); el.setAttribute('regio', 'vo2708'); a.append(el); })()",
    );
    await bezoeker.tot(klaar);
    await bezoeker.waarde(`${plekken}[0].setAttribute('kop', '2')`);
    await bezoeker.tot(`${koppen}[0].startsWith('<h2>')`);
    await bezoeker.waarde(`${plekken}[0].setAttribute('regio', 'po2707')`);
    await bezoeker.tot(`${koppen}[0].endsWith(': 1</h2>')`);
    await bezoeker.waarde(`b.append(${plekken}[0])`);
    await bezoeker.tot(`b.contains(${plekken}[0]) && ${klaar}`);
    expect(await bezoeker.waarde(toestand)).toEqual(heel);
  });

  it('vraagt een lijst niets tot een bezoeker in de buurt komt', async () => {
    const bezoeker = await bezoek(`<p style="height: 5000px"></p>${element}`);
    await bezoeker.tot("document.readyState === 'complete' && customElements.get('toolbox-initiatieven')");
    await bezoeker.waarde('new Promise((resolve) => setTimeout(resolve, 200))');
    expect(toolbox.gevraagd).toEqual(['/embed/v1/toolbox.js']);
    await bezoeker.waarde('window.scrollTo(0, document.body.scrollHeight)');
    await bezoeker.tot(klaar);
  });

  it('komt de opmaak van de pagina er niet in, en die van de huisstijl wel', async () => {
    const stijl =
      '<style>:root{--nl-link-color:rgb(1, 2, 3);--utrecht-heading-color:rgb(4, 5, 6)}' +
      'h3{color:red;text-transform:uppercase;font-size:99px}li{display:none}a{color:red;font-size:60px}' +
      'body{font-family:serif;color:rgb(7, 8, 9)}main *{letter-spacing:9px;text-align:right;text-transform:uppercase}</style>';
    const eigen = '<style>#eigen{--toolbox-linkkleur:rgb(10, 11, 12)}</style>';
    const bezoeker = await bezoek(element + element.replace('regio', 'id="eigen" regio'), {
      kop: script() + stijl + eigen,
    });
    await bezoeker.tot(klaar);
    const van = (wat: string, ...namen: string[]) =>
      bezoeker.waarde(
        `((s) => ${JSON.stringify(namen)}.map((naam) => s[naam]))(getComputedStyle(${plekken}[0].shadowRoot.querySelector('${wat}')))`,
      );
    expect(await van('h3', 'color', 'textTransform', 'letterSpacing', 'fontFamily')).toEqual([
      'rgb(4, 5, 6)',
      'none',
      'normal',
      'serif',
    ]);
    expect(await van('li', 'display', 'color')).toEqual(['list-item', 'rgb(7, 8, 9)']);
    expect(await van('li', 'textAlign')).not.toEqual(['right']);
    expect(await van('a', 'color')).toEqual(['rgb(1, 2, 3)']);
    const eigenkleur = `getComputedStyle(${plekken}[1].shadowRoot.querySelector('a')).color`;
    expect(await bezoeker.waarde(eigenkleur)).toBe('rgb(10, 11, 12)');
  });

  it.each([320, 1280])('verschuift de pagina van %i pixels breed niet als de lijst komt', async (breedte) => {
    // What the page for webmasters advises to put in the style sheet.
    const ruimte = 'toolbox-initiatieven:not(:defined) { display: block; min-height: 56em } ';
    gast.zet('/stijl.css', css(`${ruimte}div[data-toolbox-initiatieven] { min-height: 18em }`));
    const later = `const s = document.createElement('script'); s.src = '${toolbox.wortel}embed/v1/toolbox.js'; document.head.append(s);`;
    gast.zet('/later.js', js(`setTimeout(() => { ${later} }, 300)`));
    const kop = '<link rel="stylesheet" href="/stijl.css"><script src="/later.js" defer></script>';
    for (const [aantal, plek] of [
      [12, element],
      [2, element],
      [3, div.replace('data-aantal', 'data-hoogte="288" data-aantal')],
    ] as const) {
      toolbox.zet('/data/v1/regios/vo2708.json', json(regiogegevens(aantal)));
      const bezoeker = await bezoek(`${plek}${'<p>Tekst onder de lijst</p>'.repeat(30)}`, { kop, breedte });
      await bezoeker.tot("customElements.get('toolbox-initiatieven')");
      await bezoeker.tot(klaar);
      await bezoeker.waarde(
        'new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)))',
      );
      expect(await bezoeker.waarde('window.schuif'), `${aantal} regels`).toBeLessThanOrEqual(0.05);
    }
  });

  describe.each([
    ['met strenge beveiliging', true],
    ['zonder beveiliging', false],
  ])('%s', (_naam, streng) => {
    it('voert niets uit van duizend kwaadaardige vermeldingen', async () => {
      const groepen = kwaadaardigeVermeldingen();
      expect(groepen.flat().length).toBeGreaterThanOrEqual(1000);
      const codes = groepen.map((_, index) => `gm${String(index).padStart(4, '0')}`);
      for (const [index, vermeldingen] of groepen.entries()) {
        const regio = {
          code: 'x',
          naam: kwaadaardigeTeksten[index] ?? 'X',
          adres: kwaadaardigeTeksten.at(-index - 1),
        };
        toolbox.zet(
          `/data/v1/regios/gm${String(index).padStart(4, '0')}.json`,
          json({ regio, vermeldingen }),
        );
      }
      const lijsten = codes.map(
        (regio) =>
          `<toolbox-initiatieven regio="${regio}" inhoud="alles" aantal="50" hoogte="0"></toolbox-initiatieven>`,
      );
      const bezoeker = await bezoek(lijsten.join(''), { beleid: streng ? strengBeleid(toolbox.wortel) : '' });
      await bezoeker.tot(
        `document.readyState === 'complete' && (window.scrollTo(0, document.body.scrollHeight), ${klaar})`,
      );
      const getekend = `${plekken}.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('li')]).length`;
      expect(await bezoeker.waarde(getekend)).toBeGreaterThan(950);
      const soorten = `[...new Set(${plekken}.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('*')].flatMap((e) => [e.localName, ...[...e.attributes].map((a) => a.name)])))].sort()`;
      expect(await bezoeker.waarde(soorten)).toEqual(
        ['a', 'div', 'h3', 'href', 'lang', 'li', 'p', 'role', 'span', 'ul'].concat('b').sort(),
      );
      const elders = `${plekken}.flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('a')].map((a) => a.href)).filter((href) => !href.startsWith('${toolbox.wortel}'))`;
      expect(await bezoeker.waarde(elders)).toEqual([]);
      expect(await bezoeker.waarde(toestand)).toEqual(heel);
      expect(
        bezoeker.verzoeken.filter(
          (adres) => !adres.startsWith(gast.wortel) && !adres.startsWith(toolbox.wortel),
        ),
      ).toEqual([]);
    });

    it('voert niets uit van duizend kwaadaardige kenmerken', async () => {
      expect(kwaadaardigeTeksten.length).toBeGreaterThanOrEqual(1000);
      const maak = `
        const teksten = ${JSON.stringify(kwaadaardigeTeksten)};
        const namen = ['regio', 'inhoud', 'aantal', 'kop', 'hoogte'];
        const vak = document.createElement('div');
        vak.hidden = false;
        for (const [nummer, tekst] of teksten.entries()) {
          const lijst = document.createElement('toolbox-initiatieven');
          for (const naam of namen) lijst.setAttribute(naam, tekst);
          if (nummer % 2) lijst.setAttribute('regio', 'vo2708');
          const div = document.createElement('div');
          div.setAttribute('data-toolbox-initiatieven', tekst);
          for (const naam of namen) div.setAttribute('data-' + naam, tekst);
          vak.append(lijst, div);
        }
        document.querySelector('main').append(vak);`;
      gast.zet('/maak.js', js(maak));
      // Short, or the page would be two kilometres long.
      toolbox.zet('/data/v1/regios/vo2708.json', json(regiogegevens(1)));
      gast.zet('/stijl.css', css('toolbox-initiatieven, div { min-height: 0 !important }'));
      const bezoeker = await bezoek('', {
        kop: `<link rel="stylesheet" href="/stijl.css"><script defer src="/maak.js"></script><script defer src="${toolbox.wortel}embed/v1/toolbox.js"></script>`,
        beleid: streng ? strengBeleid(toolbox.wortel) : '',
      });
      await bezoeker.tot("document.readyState === 'complete'");
      await bezoeker.waarde(langsAlles);
      await bezoeker.tot(
        `${plekken}.filter(({ shadowRoot }) => shadowRoot?.querySelector('div')).length > 1500`,
      );
      expect(await bezoeker.waarde(toestand)).toEqual(heel);
      expect(
        toolbox.gevraagd.filter(
          (pad) => !/^\/(embed\/v1\/toolbox\.js|data\/v1\/regios\/[a-z]+\d*\.json)$/.test(pad),
        ),
      ).toEqual([]);
      expect(
        bezoeker.verzoeken.filter(
          (adres) => !adres.startsWith(gast.wortel) && !adres.startsWith(toolbox.wortel),
        ),
      ).toEqual([]);
    });
  });
});

describe('een lijst op de site van een ander', () => {
  const enter = useBrowser();

  it.each([
    ['licht en donker', 'body { color-scheme: light dark }'],
    ['op een donkere pagina', 'body { background: #111; color: #fff }'],
  ])('heeft geen drempels, smal en breed: %s', async (_naam, stijl) => {
    const toolbox = await startProefserver({ 'Access-Control-Allow-Origin': '*' });
    const gast = await startProefserver();
    toolbox.zet('/embed/v1/toolbox.js', js(await bundelComponent()));
    toolbox.zet('/data/v1/regios/vo2708.json', json(regiogegevens(12)));
    gast.zet('/wachter.js', js(wachter));
    const kop = `<style>html { color-scheme: light dark } ${stijl}</style><script async src="${toolbox.wortel}embed/v1/toolbox.js"></script>`;
    gast.zet('/', gastpagina(kop, `<h2>Aanbod</h2>${element}${div}`));
    const { page } = await enter();
    await page.goto(gast.wortel);
    await page.locator('toolbox-initiatieven').getByRole('list').waitFor();
    expect(await obstaclesEverywhere(page, [320, 1280])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await toolbox.close();
    await gast.close();
  });
});
