/** Who works with a materiaal. */
export const gebruikers = {
  schoolleiders: 'Schoolleiders',
  leraren: 'Leraren',
  'intern-begeleiders': 'Intern begeleiders',
  besturen: 'Schoolbesturen',
  samenwerkingsverbanden: 'Samenwerkingsverbanden',
  gemeenten: 'Gemeenten',
  leerplichtambtenaren: 'Leerplichtambtenaren',
  jeugdhulp: 'Jeugdhulp',
  jeugdgezondheidszorg: 'Jeugdgezondheidszorg',
  ouders: 'Ouders',
  leerlingen: 'Leerlingen',
} as const;

/** Which pupils an initiatief is there for. */
export const leerlinggroepen = {
  thuiszitters: 'Zit thuis',
  'dreigende-uitval': 'Dreigt uit te vallen',
  'tijdelijk-buiten-school': 'Tijdelijk niet op de eigen school',
  'angst-en-overbelasting': 'Angst of overbelasting',
  autisme: 'Autisme',
  gedrag: 'Gedrag en concentratie',
  hoogbegaafd: 'Hoogbegaafd',
  ziek: 'Ziek',
  beperking: 'Beperking',
  'onderwijs-en-zorg': 'Onderwijs en zorg tegelijk nodig',
  'ander-onderwijs': 'Zoekt ander onderwijs',
  'zonder-startkwalificatie': 'Zonder startkwalificatie',
} as const;

/** The facet "doelgroep" holds both; the finder shows them as two groups. */
export const doelgroepen = { ...gebruikers, ...leerlinggroepen } as const;
