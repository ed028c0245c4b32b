const leestekens = /[^\p{L}\p{N}]+/gu;

/**
 * The words of a name as people write it, so that spellings of one name come out alike: lower case, no accents, "st." is
 * "sint", "aan den" is "a/d". Signs that are no letter or digit part words or disappear.
 */
export function naamwoorden(tekst: string): string[] {
  return tekst
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])(?:a[/.]d|aan\s+(?:de[nr]?|het))(?![\p{L}\p{N}])/gu, 'ad')
    .split(/[\s,()/-]+/u)
    .map((woord) => woord.replace(leestekens, ''))
    .filter((woord) => woord !== '')
    .map((woord) => (woord === 'st' ? 'sint' : woord));
}

/** What two spellings of one name share: "'s-Gravenhage" and "S GRAVENHAGE" → "sgravenhage". Empty when nothing is left. */
export const naamsleutel = (tekst: string): string => naamwoorden(tekst).join('');
