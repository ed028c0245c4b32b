/**
 * A version of the site: the day it was made and a number within that day, `2026.11.22-1`. Only this one spelling is
 * a version, so that equal versions are equal texts. It says nothing of the moment at which anybody reads it.
 */
const patroon = /^(\d{4})\.(\d{2})\.(\d{2})-([1-9]\d{0,3})$/;

/** Whether a text is a day of the calendar as `2026-11-22`. Known without a clock or a time zone. */
export function isDag(tekst: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return false;
  const dag = new Date(`${tekst}T00:00:00Z`);
  return !Number.isNaN(dag.getTime()) && dag.toISOString().startsWith(tekst);
}

/** The day in a version as `2026-11-22`; undefined when the text is no version. */
export function dagVanVersie(versie: string): string | undefined {
  const [, jaar = '', maand = '', dag = ''] = patroon.exec(versie) ?? [];
  const datum = `${jaar}-${maand}-${dag}`;
  return isDag(datum) ? datum : undefined;
}

export const isVersie = (tekst: string): boolean => dagVanVersie(tekst) !== undefined;

/** The number within the day of a version; 0 when the text is no version. */
export const volgnummer = (versie: string): number => Number(patroon.exec(versie)?.[4] ?? '0');

/**
 * Which of two versions is the newer: below zero when `a` is older, zero when equal, above zero when newer.
 * The number counts as a number: `-10` comes after `-9`.
 *
 * @throws RangeError when one of them is no version
 */
export function vergelijkVersies(a: string, b: string): number {
  const [dagA, dagB] = [dagVanVersie(a), dagVanVersie(b)];
  if (dagA === undefined || dagB === undefined) throw new RangeError(`Geen versie: ${a}, ${b}`);
  return dagA === dagB ? volgnummer(a) - volgnummer(b) : dagA < dagB ? -1 : 1;
}

/** The first version of a day (`2026-11-22`) that sorts after the previous one. */
export function volgendeVersie(dag: string, vorige: string | null): string {
  const eerste = `${dag.replaceAll('-', '.')}-1`;
  if (vorige === null || vergelijkVersies(eerste, vorige) > 0) return eerste;
  return `${vorige.slice(0, vorige.indexOf('-'))}-${volgnummer(vorige) + 1}`;
}

/** The day that comes a number of days after another. */
export function dagLater(dag: string, dagen: number): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) + dagen * 86_400_000).toISOString().slice(0, 10);
}
