/** The links at the foot of every page, by column. */
export const kolommen = [
  {
    titel: 'Vinden',
    links: [
      { titel: 'Zoeken in de toolbox', adres: '/toolbox.html' },
      { titel: 'Initiatieven', adres: '/initiatieven.html' },
      { titel: 'Regio’s', adres: '/regios.html' },
    ],
  },
  {
    titel: 'Voor u',
    links: [
      { titel: 'Ouders', adres: '/doelgroepen/ouders.html' },
      { titel: 'Schoolleiders', adres: '/doelgroepen/schoolleiders.html' },
      { titel: 'Gemeenten', adres: '/doelgroepen/gemeenten.html' },
    ],
  },
  {
    titel: 'Verantwoording',
    links: [
      { titel: 'Over deze toolbox', adres: '/over.html' },
      { titel: 'Zo werkt zoeken', adres: '/zo-werkt-zoeken.html' },
      { titel: 'Colofon en bronnen', adres: '/colofon.html' },
    ],
  },
] as const;
