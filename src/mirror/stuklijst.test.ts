import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { maakStuklijst } from './stuklijst.ts';

const slot = (packages: object): string => JSON.stringify({ lockfileVersion: 3, packages });
const lijst = (packages: object): unknown =>
  JSON.parse(maakStuklijst(slot(packages), '2026.11.22-1', '2026-11-22'));

describe('de stuklijst', () => {
  test('noemt elk pakket een keer, met wie het nodig heeft, zoals Node het vindt', () => {
    const gemaakt = lijst({
      '': { name: 'site', dependencies: { a: '1' }, devDependencies: { '@x/b': '1' } },
      'node_modules/a': {
        version: '1.0.0',
        license: 'MIT',
        dependencies: { c: '1' },
        integrity: 'sha512-AAEC',
      },
      'node_modules/@x/b': { version: '1.0.0+1', dev: true, dependencies: { c: '2' } },
      'node_modules/@x/b/node_modules/c': { version: '2.0.0', dev: true },
      'node_modules/c': { version: '1.0.0', optional: true, resolved: 'https://pakketten.example/c.tgz' },
    });
    const c = 'pkg:npm/c@1.0.0';
    expect(gemaakt).toMatchObject({
      bomFormat: 'CycloneDX',
      components: [
        { group: '@x', name: 'b', scope: 'excluded', purl: 'pkg:npm/%40x/b@1.0.0%2B1' },
        { name: 'a', scope: 'required', hashes: [{ alg: 'SHA-512', content: '000102' }] },
        { name: 'c', version: '1.0.0', scope: 'optional' },
        { name: 'c', version: '2.0.0', scope: 'excluded' },
      ],
      dependencies: [
        { dependsOn: ['pkg:npm/%40x/b@1.0.0%2B1', 'pkg:npm/a@1.0.0'] },
        { dependsOn: ['pkg:npm/c@2.0.0'] },
        { dependsOn: [c] },
        { ref: c, dependsOn: [] },
        {},
      ],
    });
    expect(JSON.stringify(gemaakt)).not.toContain('pakketten.example');
  });

  test('van dit project is steeds dezelfde en noemt geen adres van een register', () => {
    const tekst = readFileSync('package-lock.json', 'utf8');
    const gemaakt = maakStuklijst(tekst, '2026.11.22-1', '2026-11-22');
    expect(maakStuklijst(tekst, '2026.11.22-1', '2026-11-22')).toBe(gemaakt);
    expect(gemaakt).toContain('"pkg:npm/astro@');
    expect([...gemaakt.matchAll(/https?:\/\/[^"/]+/g)].map(String)).toEqual(['http://cyclonedx.org']);
  });

  test('van iets anders bestaat niet', () => {
    expect(() => maakStuklijst('{}', '2026.11.22-1', '2026-11-22')).toThrow('versie 3');
  });
});
