import { describe, expect, test } from 'vitest';
import { vervangInYaml, vervangLinks } from './verwijzing-vervangen.ts';

describe('een bestandsnaam in een lijst', () => {
  const vervang = (yaml: string, nieuw = 'nieuw') => vervangInYaml(yaml, ['materialen'], 'oud', nieuw);

  test.each([
    ['materialen:\n  - oud\n  - ander\n', 'materialen:\n  - nieuw\n  - ander\n'],
    ['materialen: [ander, oud]  # let op\n', 'materialen: [ander, nieuw]  # let op\n'],
    ['materialen: ["oud", \'oud\']\n', 'materialen: ["nieuw", \'nieuw\']\n'],
    ['titel: oud\r\nmaterialen:\r\n  - oud\r\n', 'titel: oud\r\nmaterialen:\r\n  - nieuw\r\n'],
    ['materialen: oud\n', 'materialen: nieuw\n'],
  ])('wordt vervangen, en verder niets: %j', (yaml, verwacht) => {
    expect(vervang(yaml)).toBe(verwacht);
  });

  test.each([
    'organisaties: [oud]\n',
    'materialen: [oud-boek, oude]\n',
    '# oud\nmaterialen: [ander]\n',
    'titel: over oud\n',
    '{}\n',
    '',
  ])('blijft staan als het iets anders is: %j', (yaml) => {
    expect(vervang(yaml)).toBe(yaml);
  });

  test.each(['2024', '1e3', 'true', 'null'])(
    'die YAML voor iets anders houdt, krijgt aanhalingstekens: %s',
    (naam) => {
      expect(vervang('materialen: [oud]\n', naam)).toBe(`materialen: ["${naam}"]\n`);
    },
  );

  test('in een tekst die niet te lezen is, wordt niet vervangen', () => {
    expect(vervang('materialen: [oud\n')).toBeUndefined();
  });
});

describe('een link naar een pagina van deze site', () => {
  const vervang = (tekst: string) => vervangLinks(tekst, 'materialen/oud', 'materialen/nieuw');

  test.each([
    ['[pact](/materialen/oud.html)', '[pact](/materialen/nieuw.html)'],
    ['[pact](/materialen/oud.html#doel "Pact")', '[pact](/materialen/nieuw.html#doel "Pact")'],
    ['[pact]: /materialen/oud.html', '[pact]: /materialen/nieuw.html'],
    [
      '<Bron titel="Pact" url="/materialen/oud.html" />',
      '<Bron titel="Pact" url="/materialen/nieuw.html" />',
    ],
    [
      '</materialen/oud.html> en </materialen/oud.html>',
      '</materialen/nieuw.html> en </materialen/nieuw.html>',
    ],
  ])('wordt vervangen: %s', (tekst, verwacht) => {
    expect(vervang(tekst)).toBe(verwacht);
  });

  test.each([
    'https://www.nji.nl/materialen/oud.html',
    '[pact](/archief/materialen/oud.html)',
    '[pact](/materialen/oud.html5)',
    '[pact](/materialen/oud-boek.html)',
    '[pact](/initiatieven/oud.html)',
    'materialen/oud',
  ])('blijft staan als zij ergens anders heen gaat: %s', (tekst) => {
    expect(vervang(tekst)).toBe(tekst);
  });
});
