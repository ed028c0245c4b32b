import type { Collectie } from '../domain/schema/collecties.ts';
import { plekOf } from '../gate/tekst.ts';
import { measure, type Meting } from './meten.ts';
import type { Norm } from './normen.ts';
import { alineasIn } from './platte-tekst.ts';
import { zinnenIn, type Zin } from './zinnen.ts';

/** An entry, as far as this has to know it. The gate gives these. */
export interface Tekstbron {
  pad: string;
  data: Readonly<Record<string, unknown>>;
  body?: string;
  /** Line of the file on which the body starts. */
  bodyRegel?: number;
  plekVan: (path: readonly PropertyKey[]) => { regel: number };
}

/** A sentence and where it stands. */
export interface GeplaatsteZin extends Zin {
  pad: string;
  regel: number;
}

/** What came out for one collection. */
export interface Oordeel {
  collectie: Collectie;
  norm: Norm;
  meting: Meting;
  /** What is below the norm, one line each in Dutch; empty when all is well. */
  klachten: string[];
  /** The hardest sentences, worst first. */
  moeilijkste: GeplaatsteZin[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The texts at a path of keys, also inside lists. */
function teksten(value: unknown, [sleutel, ...rest]: readonly string[]): string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => teksten(item, sleutel === undefined ? [] : [sleutel, ...rest]));
  if (sleutel === undefined) return typeof value === 'string' ? [value] : [];
  return isRecord(value) ? teksten(value[sleutel], rest) : [];
}

/** Every sentence of an entry: first of the fields, then of the body. */
export function zinnenVan(bron: Tekstbron, velden: readonly string[]): GeplaatsteZin[] {
  const { pad, data, body = '', bodyRegel = 1, plekVan } = bron;
  const inVelden = velden.flatMap((veld) =>
    teksten(data, veld.split('.')).flatMap((tekst) =>
      zinnenIn(tekst).map((zin) => ({ ...zin, pad, regel: plekVan(veld.split('.').slice(0, 1)).regel })),
    ),
  );
  const inBody = alineasIn(body).flatMap((alinea) =>
    zinnenIn(alinea.tekst).map((zin) => {
      const { regel } = plekOf(body, alinea.index + zin.index);
      return { ...zin, pad, regel: regel + bodyRegel - 1 };
    }),
  );
  return [...inVelden, ...inBody];
}

const getal = (value: number): string => String(value).replace('.', ',');

function klachtenOver(waar: string, { score, gemiddeld }: Meting, norm: Norm): string[] {
  const klachten: string[] = [];
  if (score < norm.score) {
    klachten.push(`${waar}: leesbaarheid ${getal(score)}, minstens ${norm.score}. Gebruik kortere woorden.`);
  }
  if (norm.gemiddeld !== undefined && gemiddeld > norm.gemiddeld) {
    klachten.push(
      `${waar}: gemiddeld ${getal(gemiddeld)} woorden per zin, hoogstens ${norm.gemiddeld}. Maak kortere zinnen.`,
    );
  }
  return klachten;
}

/** Sentences of fewer words say little about how hard a text is. */
const kort = 4;

/** Measures the entries of one collection and holds them against its norm. */
export function keur(norm: Norm, bronnen: readonly Tekstbron[]): Oordeel {
  const perBron = bronnen.map((bron) => ({ pad: bron.pad, zinnen: zinnenVan(bron, norm.velden) }));
  const alle = perBron.flatMap(({ zinnen }) => zinnen);
  const meting = measure(alle);
  const telang = alle.filter(({ woorden }) => woorden > (norm.langste ?? Infinity));
  const klachten =
    norm.per === 'collectie'
      ? klachtenOver(`src/content/${norm.collectie}`, meting, norm)
      : perBron.flatMap(({ pad, zinnen }) => klachtenOver(pad, measure(zinnen), norm));
  return {
    collectie: norm.collectie,
    norm,
    meting,
    klachten: [
      ...klachten,
      ...telang.map(
        ({ pad, regel, woorden, tekst }) =>
          `${pad}:${regel}: ${woorden} woorden in één zin, hoogstens ${norm.langste ?? woorden}: "${tekst}"`,
      ),
    ],
    moeilijkste: alle
      .filter(({ woorden }) => woorden >= kort)
      .sort((a, b) => measure([a]).score - measure([b]).score)
      .slice(0, 5),
  };
}
