import { expect, test } from 'vitest';
import { organisatieSchema } from '../schema/organisatie.ts';
import { goedeGegevens } from '../../../tests/fixtures/goede-gegevens.ts';
import { hulpgroepen } from './hulpgroepen.ts';

const organisatie = (id: string, waarvoor: string) => ({
  id,
  data: organisatieSchema.parse({ ...goedeGegevens.organisaties, titel: `De ${id}`, waarvoor }),
});

const alle = [
  organisatie('ziezon', 'advies-en-steun'),
  organisatie('balans', 'advies-en-steun'),
  organisatie('school', 'school-en-regio'),
  organisatie('consulent', 'advies-en-steun'),
];

test('groepen staan van dichtbij naar ver weg, en een lege groep is er niet', () => {
  expect(hulpgroepen(alle, []).map(({ vraag }) => vraag)).toEqual(['school-en-regio', 'advies-en-steun']);
});

test('in een groep staat eerst wie de gids noemt, in de volgorde van de stappen, en dan de rest op naam', () => {
  const [, advies] = hulpgroepen(alle, ['consulent', 'school', 'consulent']);
  expect(advies?.organisaties.map(({ id }) => id)).toEqual(['consulent', 'balans', 'ziezon']);
});

test('elke organisatie staat er één keer', () => {
  const ids = hulpgroepen(alle, ['balans']).flatMap(({ organisaties }) => organisaties.map(({ id }) => id));
  expect(ids.sort()).toEqual(alle.map(({ id }) => id).sort());
});
