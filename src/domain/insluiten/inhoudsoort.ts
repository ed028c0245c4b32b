/**
 * What of a page with a list others can show. In a file of its own: the component holds these words, and must not become another
 * script when anything else changes.
 */
export const inhoudsoorten = {
  initiatieven: 'Initiatieven',
  materialen: 'Materialen',
  alles: 'Initiatieven en materialen',
} as const;

export type Inhoudsoort = keyof typeof inhoudsoorten;
