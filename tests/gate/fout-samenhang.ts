import { materiaalMdx, paginaMdx } from '../fixtures/inhoudsmap.ts';
import { tussen, type Geval } from './geval.ts';
import { plek } from './initiatief.ts';

const pact = materiaalMdx();
const kaart = materiaalMdx({ titel: 'Verzuimkaart' });
const metUrl = (titel: string, url: string): string => materiaalMdx({ titel, url });
const nji = 'https://www.nji.nl/kaart';

/** What stands there twice, in one way or another. */
export const foutSamenhang: readonly Geval[] = [
  tussen('een naam die alleen in een streepje verschilt', 'naam-dubbel', {
    'materialen/verzuim-pact.mdx': kaart,
    'materialen/verzuimpact.mdx': pact,
  }),
  tussen('een materiaal met de naam van een initiatief', 'naam-dubbel', {
    'materialen/pact.mdx': pact,
    'initiatieven/pact.mdx': plek,
  }),
  tussen(
    'een gemeente in twee bestanden',
    'naam-dubbel',
    {
      'gebieden/gemeenten.yaml': 'gm0344:\n  naam: Utrecht\n',
      'gebieden/oud.yaml': 'gm0363:\n  naam: Amsterdam\ngm0344:\n  naam: Utrecht\n',
    },
    3,
  ),
  tussen('een gemeente met twee cijfers', 'regiocode', {
    'gebieden/gemeenten.yaml': 'gm34:\n  naam: Utrecht\n',
  }),
  tussen('een gebied met een naam als code', 'regiocode', {
    'gebieden/gemeenten.yaml': 'utrecht:\n  naam: Utrecht\n',
  }),
  tussen('een samenwerkingsverband met een naam als bestandsnaam', 'regiocode', {
    'samenwerkingsverbanden/sterk.yaml': 'naam: Sterk\nsector: vo\ngemeenten: []\nnaambevestigd: false\n',
  }),
  tussen('een naam die alleen in een hoofdletter verschilt', 'bestandsnaam', {
    'materialen/pact.mdx': pact,
    'materialen/Pact.mdx': kaart,
  }),
  tussen('een naam die alleen in een accent verschilt', 'bestandsnaam', {
    'materialen/cooperatie.mdx': pact,
    'materialen/coöperatie.mdx': kaart,
  }),
  tussen('dezelfde naam in een map eronder', 'map-onbekend', {
    'materialen/pact.mdx': pact,
    'materialen/oud/pact.mdx': kaart,
  }),
  tussen('dezelfde naam met een andere extensie', 'bestand-ongebruikt', {
    'materialen/pact.mdx': pact,
    'materialen/pact.md': kaart,
  }),

  {
    ...tussen('een kopie van een materiaal', 'kopie', {
      'materialen/kaart.mdx': pact,
      'materialen/pact.mdx': pact,
    }),
    ook: ['vermelding-dubbel'],
  },
  tussen('een kopie van een pagina', 'kopie', {
    'paginas/colofon.mdx': paginaMdx(),
    'paginas/over.mdx': paginaMdx(),
  }),
  tussen('een kopie van een begrip', 'kopie', {
    'begrippen/a.yaml': 'term: a\n',
    'begrippen/b.yaml': 'term: a\n',
  }),
  tussen(
    'dezelfde titel en uitgever',
    'vermelding-dubbel',
    { 'materialen/kaart.mdx': pact, 'materialen/pact.mdx': materiaalMdx({ status: 'verouderd' }) },
    2,
    8,
  ),
  tussen(
    'dezelfde titel met andere hoofdletters',
    'vermelding-dubbel',
    { 'materialen/kaart.mdx': pact, 'materialen/pact.mdx': materiaalMdx({ titel: 'thuiszitters-pact' }) },
    2,
    8,
  ),
  tussen(
    'hetzelfde initiatief twee keer',
    'vermelding-dubbel',
    { 'initiatieven/plek.mdx': plek, 'initiatieven/tussen.mdx': plek.replace('lokaal', 'regionaal') },
    2,
    8,
  ),
  tussen(
    'hetzelfde webadres twee keer',
    'url-dubbel',
    { 'materialen/een.mdx': metUrl('Een', nji), 'materialen/twee.mdx': metUrl('Twee', nji) },
    12,
    6,
  ),
  tussen(
    'hetzelfde webadres, anders geschreven',
    'url-dubbel',
    {
      'materialen/een.mdx': metUrl('Een', nji),
      'materialen/twee.mdx': metUrl('Twee', 'http://nji.nl/kaart/'),
    },
    12,
    6,
  ),
  tussen(
    'hetzelfde webadres bij één verzamelpagina en twee andere',
    'url-dubbel',
    {
      'materialen/drie.mdx': materiaalMdx({ titel: 'Drie', url: nji, verzamelpagina: 'true' }),
      'materialen/een.mdx': metUrl('Een', nji),
      'materialen/twee.mdx': metUrl('Twee', nji),
    },
    12,
    6,
  ),
];
