/** A question as a visitor types it, and another one that the same visitor types next. */
export interface Vraag {
  soort: string;
  vraag: string;
  daarna: string;
}

/** One of each kind, so that every part of the search has work to do. */
export const vragen: readonly Vraag[] = [
  { soort: 'verbuiging', vraag: 'vrijgesteld van leerplicht', daarna: 'gemeld verzuim' },
  { soort: 'samenstelling', vraag: 'ambtenaar leerplicht', daarna: 'onveilige thuissituatie' },
  { soort: 'afkorting', vraag: 'swv', daarna: 'mbo verzuim' },
  { soort: 'typefout', vraag: 'thuizitters utrecht', daarna: 'onderwijsinspektie' },
  { soort: 'los geschreven', vraag: 'thuis zitters pact', daarna: 'hoog begaafd zeeland' },
  {
    soort: 'dagelijkse vraag',
    vraag: 'mijn kind wil niet naar school',
    daarna: 'wie betaalt thuisonderwijs',
  },
  { soort: 'onderwerp', vraag: 'preventie verzuim', daarna: 'privacy gegevens delen' },
  { soort: 'wetstaal', vraag: '5 onder a', daarna: 'artikel 11 onder g' },
  { soort: 'organisatie', vraag: 'Ingrado', daarna: 'inspectie' },
  { soort: 'plaats', vraag: 'zorgboerderij Friesland', daarna: 'Rotterdam' },
  { soort: 'diakriet', vraag: 'clientondersteuning', daarna: 'oekraine' },
  { soort: 'één woord', vraag: 'thuiszitters', daarna: 'schoolangst' },
];
