import type { Vondst } from '../domain/regio/plaats-zoeken.ts';

/** What the list needs of what the place field found. */
export type Plaatsvondst = Pick<Vondst, 'als' | 'naam' | 'po' | 'vo' | 'postcodes'>;

const isLijst = (waarde: unknown): boolean => Array.isArray(waarde);

function isVondst(waarde: unknown): waarde is Plaatsvondst {
  if (typeof waarde !== 'object' || waarde === null) return false;
  if (!('als' in waarde && 'naam' in waarde && 'po' in waarde && 'vo' in waarde && 'postcodes' in waarde))
    return false;
  return (
    typeof waarde.naam === 'string' && isLijst(waarde.po) && isLijst(waarde.vo) && isLijst(waarde.postcodes)
  );
}

/** What an event "plaats-gevonden" carries; nothing for any other event. */
export function vondstVan(event: Event): Plaatsvondst | undefined {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined;
  return isVondst(detail) ? detail : undefined;
}
