import { expect, test } from 'vitest';
import { citaat } from './citaat.ts';

const pagina = {
  id: 'begrippen/zorgplicht',
  titel: 'Wat is zorgplicht?',
  adres: 'https://toolbox.example/b.html',
};

test('een eigen pagina wordt genoemd met de naam van de toolbox, de titel en het adres', () => {
  expect(citaat(pagina)).toBe('Toolbox Thuiszitters. Wat is zorgplicht? https://toolbox.example/b.html');
});

test('een publicatie wordt genoemd met uitgever, jaar, titel en adres, en waar zij gevonden is', () => {
  expect(
    citaat(
      { ...pagina, titel: 'Sprintkaart' },
      { wie: 'Balans', jaar: 2019, url: 'https://balans.example/s' },
    ),
  ).toBe(
    'Balans (2019). Sprintkaart. https://balans.example/s Gevonden via Toolbox Thuiszitters, https://toolbox.example/b.html',
  );
});

test('een publicatie zonder jaar krijgt z.j.', () => {
  expect(citaat({ ...pagina, titel: 'Sprintkaart' }, { wie: 'Balans' })).toBe(
    'Balans (z.j.). Sprintkaart. Gevonden via Toolbox Thuiszitters, https://toolbox.example/b.html',
  );
});
