import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readInhoud, vandaagHier } from '../../gate/inhoud.ts';
import { begripSchema } from '../schema/begrip.ts';
import { gidsSchema, type Gidsstap } from '../schema/gids.ts';
import { materiaalSchema } from '../schema/materiaal.ts';
import { organisatieSchema, type Organisatie } from '../schema/organisatie.ts';
import { verzuimrouteSchema } from '../schema/verzuimroute.ts';
import type { Entry } from '../toolbox-model.ts';
import { maakGids, type Gids } from './gids.ts';
import type { Bronnen } from './links.ts';
import { partijen } from './partijen.ts';
import { maakVerzuimroute, type Moment } from './verzuimroute.ts';
import { plaatsstap } from './volgorde.ts';

const organisatie = (id: string, extra: Partial<Organisatie> = {}): Entry<Organisatie> => ({
  id,
  data: {
    titel: id,
    samenvatting: 'Een organisatie die ouders helpt met vragen over school.',
    soort: 'steunpunt',
    waarvoor: 'advies-en-steun',
    nietvoor: ['Niet voor een rechtszaak.'],
    voor: ['ouders'],
    kosten: 'gratis',
    bron: ['https://www.voorbeeld.nl/'],
    ...extra,
  },
});

const stap = (id: string, nummer: number, extra: Partial<Gidsstap> = {}): Entry<Gidsstap> => ({
  id,
  data: {
    titel: id,
    samenvatting: 'Wat u in deze stap doet, in één of twee zinnen.',
    stap: nummer,
    wanneer: 'Nu.',
    kosten: 'Niets.',
    meenemen: ['uw vragen'],
    verwachten: 'Advies.',
    ...extra,
  },
});

const bronnen: Bronnen = {
  organisaties: [
    organisatie('balans', { soort: 'ouderorganisatie', url: 'https://balansdigitaal.nl/' }),
    organisatie('consulent', { telefoon: '070-312 28 87', bereikbaar: 'werkdagen' }),
    organisatie('ombudsman', { telefoon: '0800-876 54 32', gecontroleerd: '2026-10-01' }),
    organisatie('kennis', { telefoon: '030-230 63 44' }),
  ],
  materialen: [{ id: 'kaart', data: { titel: 'Sprintkaart' } }],
  begrippen: [
    { id: 'opp', data: { term: 'ontwikkelingsperspectief', uitleg: 'Een plan voor een leerling.' } },
    { id: 'leerplek', data: { term: 'leerplek' } },
  ],
};

describe('de gids', () => {
  const gids = maakGids(
    [
      stap('klaag', 2, { organisaties: ['ombudsman', 'balans'], situaties: ['geklaagd', 'stil'] }),
      stap('praat', 1, {
        organisaties: ['consulent'],
        materialen: ['kaart'],
        begrippen: ['leerplek', 'opp'],
        situaties: ['stil'],
      }),
    ],
    bronnen,
  );

  test('zet de stappen op volgorde', () => {
    expect(gids.stappen.map(({ nummer, id }) => `${nummer} ${id}`)).toEqual(['1 praat', '2 klaag']);
  });

  test('leidt van een stap naar wie helpt, materialen en begrippen', () => {
    expect(gids.stappen[0]).toMatchObject({
      helpers: [{ adres: '/organisaties/consulent.html' }],
      materialen: [{ titel: 'Sprintkaart', adres: '/materialen/kaart.html' }],
      begrippen: [{ titel: 'ontwikkelingsperspectief', adres: '/begrippen/opp.html' }],
    });
  });

  test('noemt elk nummer van wie in een stap helpt, en geen ander', () => {
    expect(gids.belijst).toMatchObject([
      { id: 'consulent', telefoon: { nummer: '070-312 28 87' }, controle: 'nog te controleren' },
      { id: 'ombudsman', controle: 'gecontroleerd op 1 oktober 2026' },
    ]);
  });

  test('wijst bij een ouderorganisatie zonder nummer naar haar website', () => {
    expect(gids.websites).toMatchObject([{ id: 'balans', website: 'https://balansdigitaal.nl/' }]);
  });

  test('geeft bij een situatie de stappen die erbij horen', () => {
    const stil = gids.situaties.find(({ naam }) => naam === 'stil');
    expect(stil?.stappen.map(({ id }) => id)).toEqual(['praat', 'klaag']);
  });
});

describe('de inhoud van de site', () => {
  let gids: Gids;
  let route: Moment[];
  let organisaties: ReadonlySet<string>;

  beforeAll(async () => {
    const { entries } = await readInhoud(join(import.meta.dirname, '../../..'), vandaagHier());
    const echt: Bronnen = {
      organisaties: entries.organisaties.map(({ id, data }) => ({ id, data: organisatieSchema.parse(data) })),
      materialen: entries.materialen.map(({ id, data }) => ({ id, data: materiaalSchema.parse(data) })),
      begrippen: entries.begrippen.map(({ id, data }) => ({ id, data: begripSchema.parse(data) })),
    };
    organisaties = new Set(echt.organisaties.map(({ id }) => id));
    gids = maakGids(
      entries.gids.map(({ id, data }) => ({ id, data: gidsSchema.parse(data) })),
      echt,
    );
    route = maakVerzuimroute(
      entries.verzuimroute.map(({ id, data }) => ({ id, data: verzuimrouteSchema.parse(data) })),
      echt,
    );
  });

  test('telt de stappen vanaf één, zonder gaten', () => {
    expect(gids.stappen.map(({ nummer }) => nummer)).toEqual(gids.stappen.map((_, index) => index + 1));
  });

  test('leidt bij elke situatie naar minstens één stap', () => {
    expect(gids.situaties.filter(({ stappen }) => stappen.length === 0)).toEqual([]);
  });

  test('hoort elke stap bij minstens één situatie', () => {
    expect(gids.stappen.filter(({ situaties }) => situaties.length === 0)).toEqual([]);
  });

  test('heeft bij elke stap iemand die helpt', () => {
    expect(gids.stappen.filter(({ helpers }) => helpers.length === 0)).toEqual([]);
  });

  test('heeft de stap waarin u het samenwerkingsverband zoekt', () => {
    expect(gids.stappen.map(({ id }) => id)).toContain(plaatsstap);
  });

  test('noemt alles wat ouders aan hulp kennen', () => {
    const genoemd = new Set(gids.stappen.flatMap(({ helpers }) => helpers.map(({ id }) => id)));
    const nodig = [
      'school',
      'samenwerkingsverband',
      'ouder-en-jeugdsteunpunt',
      'onderwijsconsulenten',
      'ouders-en-onderwijs',
      'balans',
      'leerplichtambtenaar',
      'jeugdarts',
      'gedragswerk',
      'landelijke-klachtencommissie-onderwijs',
      'geschillencommissie-passend-onderwijs',
      'inspectie-van-het-onderwijs',
      'kinderombudsman',
    ];
    expect(nodig.filter((id) => !genoemd.has(id))).toEqual([]);
    expect(gids.stappen[0]?.materialen[0]?.adres).toBe('/materialen/sprintkaart.html');
  });

  test('noemt in de route voor professionals elke partij minstens één keer', () => {
    const aanZet = new Set(route.flatMap(({ taken }) => taken.map(({ wie }) => wie)));
    expect(Object.values(partijen).filter(({ label }) => !aanZet.has(label))).toEqual([]);
  });

  test('verwijst bij een partij naar een organisatie die er is', () => {
    const namen = Object.values(partijen).flatMap((partij) =>
      'organisatie' in partij ? partij.organisatie : [],
    );
    expect(namen.filter((naam) => !organisaties.has(naam))).toEqual([]);
  });
});
