import { describe, expect, test } from 'vitest';
import { initiatiefEntry, type Initiatiefafwijking } from '../../../tests/fixtures/initiatief.ts';
import { kleineGebieden } from '../../../tests/fixtures/klein-nederland.ts';
import { initiatiefJsonld } from './initiatief-jsonld.ts';

const adres = new URL('https://voorbeeld.example/initiatieven/tussenplek.html');
const jsonld = (afwijking: Initiatiefafwijking = {}) =>
  initiatiefJsonld(initiatiefEntry(afwijking).data, kleineGebieden, adres);

describe('een initiatief voor zoekmachines', () => {
  test('zegt wat het is, van wie, waar en voor wie', () => {
    expect(jsonld({ regio: ['gm0344', 'vo2602', 'landelijk'] })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Service',
      '@id': adres.href,
      name: 'De Tussenplek',
      description: 'Een rustige plek in Utrecht voor leerlingen die een tijd niet naar school gaan.',
      serviceType: 'Plek',
      provider: { '@type': 'Organization', name: 'Stichting De Tussenplek' },
      areaServed: [
        {
          '@type': 'AdministrativeArea',
          name: 'Gemeente Utrecht',
          identifier: { '@type': 'PropertyValue', propertyID: 'cbs-gemeente', value: 'GM0344' },
          sameAs: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0344',
        },
        {
          '@type': 'AdministrativeArea',
          name: 'Sterk VO (VO2602)',
          identifier: { '@type': 'PropertyValue', propertyID: 'swv', value: 'VO2602' },
        },
        { '@type': 'Country', name: 'Nederland', identifier: 'NL' },
      ],
      audience: {
        '@type': 'PeopleAudience',
        audienceType: 'Zit thuis, Autisme',
        suggestedMinAge: 12,
        suggestedMaxAge: 18,
      },
    });
  });

  test.each([
    ['gemeente', 'GovernmentService', 'GovernmentOrganization'],
    ['onderwijs', 'Service', 'EducationalOrganization'],
    ['samenwerkingsverband', 'Service', 'Organization'],
    ['zorg', 'Service', 'Organization'],
    ['particulier', 'Service', 'Organization'],
  ] as const)('van de sector %s is een %s van een %s', (sector, soort, aanbieder) => {
    const dienst = jsonld({ sector });
    expect(dienst).toMatchObject({ '@type': soort, provider: { '@type': aanbieder } });
  });

  test('noemt geen leeftijd die niet bekend is', () => {
    expect(JSON.stringify(jsonld({ leeftijd: undefined }))).not.toContain('Age"');
    expect(JSON.stringify(jsonld({ leeftijd: { van: 4 } }))).not.toContain('suggestedMaxAge');
  });

  test('noemt het adres waar u online terechtkunt, maar geen verzamelpagina', () => {
    const url = 'https://www.tussenplek.nl/';
    const kanaal = { availableChannel: { '@type': 'ServiceChannel', serviceUrl: url } };
    expect(jsonld({ soort: 'online', url })).toMatchObject(kanaal);
    expect(jsonld({ bereik: 'online', url })).toMatchObject(kanaal);
    for (const anders of [
      { url },
      { soort: 'online' as const },
      { bereik: 'online' as const, url, verzamelpagina: true },
    ])
      expect(jsonld(anders)).not.toHaveProperty('availableChannel');
  });
});
