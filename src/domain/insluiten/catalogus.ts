import { siteNaam } from '../site.ts';
import type { Bestandsnaam } from './bestandsschema.ts';
import type { Kolom } from './tabel.ts';
import {
  initiatieventabel,
  lijstentabel,
  materialentabel,
  regiostabel,
  vermeldingentabel,
} from './tabellen.ts';

/** What the data is about, for catalogues of data. */
export const gegevensset = {
  naam: 'toolbox-thuiszitters',
  titel: siteNaam,
  omschrijving:
    'Initiatieven en materialen rond thuiszitten in Nederland: wat het is, voor wie, in welke regio, van wie, en hoe recent dat bevestigd is.',
  trefwoorden: ['thuiszitters', 'passend onderwijs', 'verzuim', 'leerplicht', 'samenwerkingsverband'],
} as const;

/** The column of a table as catalogues describe it. */
export type Kolomuitleg = Pick<Kolom<never>, 'naam' | 'soort' | 'uitleg'>;

/** One collection that is published as a whole, as JSON and as CSV under its name. */
export interface Verzameling {
  naam: Bestandsnaam;
  titel: string;
  omschrijving: string;
  /** The column that tells the rows apart. */
  sleutel: string;
  kolommen: readonly Kolomuitleg[];
}

/** Every collection, in the order in which people read about it. */
export const verzamelingen: readonly Verzameling[] = [
  {
    naam: 'vermeldingen',
    titel: 'Alles',
    omschrijving: 'Alle initiatieven en materialen, in het kort.',
    sleutel: 'id',
    kolommen: vermeldingentabel.kolommen,
  },
  {
    naam: 'initiatieven',
    titel: 'Initiatieven',
    omschrijving: 'Alle initiatieven, met al hun gegevens.',
    sleutel: 'id',
    kolommen: initiatieventabel.kolommen,
  },
  {
    naam: 'materialen',
    titel: 'Materialen',
    omschrijving: 'Alle materialen, met al hun gegevens.',
    sleutel: 'id',
    kolommen: materialentabel.kolommen,
  },
  {
    naam: 'regios',
    titel: 'Regio’s',
    omschrijving: 'Alle regio’s, met wat er onder valt.',
    sleutel: 'code',
    kolommen: regiostabel.kolommen,
  },
  {
    naam: 'lijsten',
    titel: 'Lijsten',
    omschrijving: 'Alle andere lijsten: per type, per thema en per doelgroep.',
    sleutel: 'id',
    kolommen: lijstentabel.kolommen,
  },
];
