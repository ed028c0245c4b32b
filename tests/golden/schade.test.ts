import { beforeAll, describe, expect, test } from 'vitest';
import type { Zoekdienst } from '../../src/search/zoekdienst.ts';
import { distDir } from '../dist/site-files.ts';
import { gevolgVoor, volledigGezegd, waarheidVan, zegtIets, type Gevolg, type Waarheid } from './belofte.ts';
import {
  gegevensbestanden,
  kiesBits,
  leesMet,
  leesMetBit,
  makeToeval,
  schades,
  type Bit,
} from './beschadigen.ts';
import { makeLees, openGebouwdeZoeker, type Lees } from './gebouwde-zoeker.ts';

const lees = makeLees(distDir);
const catalogus = 'zoek/catalogus.js';
const gegevens = gegevensbestanden(distDir);
const index = gegevens.filter((pad) => pad !== catalogus);
/** Patience of seconds passes in a fraction of one; files that do arrive arrive before any time passes. */
const tempo = 0.01;

const open = (van: Lees) => openGebouwdeZoeker(distDir, van, tempo);

/** The search, or nothing when the page has none; fails on any other error. */
function openOfNiet(van: Lees): Zoekdienst | undefined {
  try {
    return open(van);
  } catch (error) {
    if (error instanceof Error && error.message.includes('geen zoekdienst')) return undefined;
    throw error;
  }
}

/** A page that stays open while its files change. */
interface Pagina {
  lees: Lees;
  dienst: Zoekdienst | undefined;
  werkt: boolean;
}

let waarheid: Waarheid;
beforeAll(async () => {
  waarheid = await waarheidVan(open(lees));
});

test('zonder schade heeft elke vraag antwoord, en uit de kaarten alleen een ander', () => {
  expect(gegevens.length).toBeGreaterThanOrEqual(7);
  expect(zegtIets(waarheid)).toBe(true);
});

/** Damage that a script may survive: what stands behind its last statement. */
const kanHeelBlijven = ['eindigt op een ander teken'];

describe.each([...index, 'zoek/volledig.js'])('als %s', (pad) => {
  test.each(schades)('$naam, geeft de zoeker het ware antwoord of geen', async (schade) => {
    const gevolg = await gevolgVoor(open(leesMet(lees, pad, schade)), waarheid);
    const mag: Gevolg[] = kanHeelBlijven.includes(schade.naam)
      ? ['volledig werkt niet', 'ongeschonden']
      : ['volledig werkt niet'];
    expect(mag).toContain(gevolg);
  });

  test.each(schades)('$naam en daarna weer heel is, werkt de volgende vraag', async (schade) => {
    let nu = leesMet(lees, pad, schade);
    const dienst = open((gevraagd) => nu(gevraagd));
    await volledigGezegd(dienst);
    nu = lees;
    expect(await volledigGezegd(dienst)).toEqual(waarheid.volledig);
  });
});

describe(`als ${catalogus}`, () => {
  test.each(schades.filter(({ naam }) => !naam.endsWith('met de catalogus')))(
    '$naam, is er geen zoeker',
    async (schade) => {
      const van = leesMet(lees, catalogus, schade);
      if (!kanHeelBlijven.includes(schade.naam)) expect(() => open(van)).toThrow('geen zoekdienst');
      else expect(await gevolgVoor(open(van), waarheid)).toBe('ongeschonden');
    },
  );
});

describe('één omgevallen bit', () => {
  const toeval = makeToeval(20_260);
  const bits = kiesBits(lees, gegevens, 1000, toeval);
  const porties = Array.from({ length: 20 }, (_, portie) => bits.slice(portie * 50, portie * 50 + 50));

  /** What one bit does to a page that may have asked before, in vain. */
  async function gevolgVan(bit: Bit, pagina: Pagina): Promise<Gevolg | 'geen zoeker'> {
    pagina.lees = leesMetBit(lees, bit);
    // A catalogue comes with the page, so it takes a new page; so does a page that works and asks for no file any more.
    if (bit.pad === catalogus || pagina.werkt) pagina.dienst = openOfNiet((pad) => pagina.lees(pad));
    const gevolg = pagina.dienst ? await gevolgVoor(pagina.dienst, waarheid) : 'geen zoeker';
    pagina.werkt = gevolg !== 'volledig werkt niet';
    return gevolg;
  }

  test.each(porties.map((portie, nummer) => ({ nummer: nummer + 1, portie })))(
    'maakt van geen antwoord een ander: portie $nummer',
    async ({ portie }) => {
      const pagina: Pagina = { lees, dienst: undefined, werkt: true };
      const gevolgen: { bit: Bit; gevolg: string }[] = [];
      for (const bit of portie) gevolgen.push({ bit, gevolg: await gevolgVan(bit, pagina) });
      expect(gevolgen.filter(({ gevolg }) => gevolg === 'leugen')).toEqual([]);
      // Else nothing was damaged, and nothing tested.
      expect(gevolgen.filter(({ gevolg }) => gevolg !== 'ongeschonden')).not.toEqual([]);
    },
  );
});
