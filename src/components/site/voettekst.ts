/** The links at the foot of every page, by column. */
export const kolommen = [
  {
    titel: 'Vinden',
    links: [
      { titel: 'Zoeken in de toolbox', adres: '/toolbox.html' },
      { titel: 'Initiatieven', adres: '/initiatieven.html' },
      { titel: 'Regio’s', adres: '/regios.html' },
      { titel: 'Organisaties die helpen', adres: '/organisaties.html' },
      { titel: 'Insluiten op uw site', adres: '/insluiten.html' },
    ],
  },
  {
    titel: 'Weten',
    links: [
      { titel: 'Hulp voor ouders', adres: '/hulp.html' },
      { titel: 'Wie doet wat: voor professionals', adres: '/hulp/professionals.html' },
      { titel: 'Achtergrond', adres: '/achtergrond.html' },
      { titel: 'Begrippen', adres: '/begrippen.html' },
      { titel: 'Cijfers', adres: '/cijfers.html' },
      { titel: 'Nieuws', adres: '/nieuws.html' },
    ],
  },
  {
    titel: 'Verantwoording',
    links: [
      { titel: 'Over deze toolbox', adres: '/over.html' },
      { titel: 'Zo werkt zoeken', adres: '/zo-werkt-zoeken.html' },
      { titel: 'Colofon en bronnen', adres: '/colofon.html' },
      { titel: 'Open data en feeds', adres: '/data.html' },
      { titel: 'Offline gebruiken', adres: '/offline.html' },
      { titel: 'Bestandenlijst', adres: '/bestandenlijst.html' },
    ],
  },
] as const;
