/**
 * Licences under which a file may stand in this site and in every copy of it: only those with which anybody may pass it on.
 * Leave given to this site alone is none: it does not hold for who makes a copy.
 */
export const licenties = {
  'cc-by-4.0': 'CC BY 4.0',
  'cc-by-sa-4.0': 'CC BY-SA 4.0',
  'cc0-1.0': 'CC0 1.0',
  'publiek-domein': 'publiek domein',
} as const;
