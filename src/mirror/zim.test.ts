import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { maakIllustratie, maakZim } from './zim.ts';

const werk = mkdtempSync(join(tmpdir(), 'toolbox-zimtest-'));
afterAll(() => rmSync(werk, { recursive: true, force: true }));
const dist = join(werk, 'dist');
mkdirSync(dist);
writeFileSync(join(dist, 'index.html'), '<!doctype html>');

/** Stands in for zimwriterfs: keeps what it was asked, or fails. */
function nepprogramma(naam: string, regels: string): string {
  const bestand = join(werk, naam);
  writeFileSync(bestand, `#!/bin/sh\n${regels}\n`, { mode: 0o755 });
  return bestand;
}

// The stand-in is a shell script, which Windows cannot run.
describe.skipIf(process.platform === 'win32')('een ZIM', () => {
  test('wordt gemaakt van een kopie van de site met een plaatje erbij', async () => {
    const programma = nepprogramma(
      'goed',
      'for laatste; do map=$doel; doel=$laatste; done; ls "$map" > "$doel"',
    );
    expect(await maakZim(dist, join(werk, 'a.zim'), programma)).toBe('gemaakt');
    expect(readFileSync(join(werk, 'a.zim'), 'utf8')).toBe('illustratie.png\nindex.html\n');
    expect(existsSync(join(dist, 'illustratie.png'))).toBe(false);
  });

  test('ontbreekt zonder het programma', async () => {
    expect(await maakZim(dist, join(werk, 'b.zim'), join(werk, 'nergens'))).toBe('ontbreekt');
  });

  test('die mislukt, zegt wat het programma zei', async () => {
    const programma = nepprogramma('stuk', 'echo schijf vol >&2; exit 3');
    await expect(maakZim(dist, join(werk, 'c.zim'), programma)).rejects.toThrow('schijf vol');
  });

  test('heeft een plaatje van 48 bij 48', () => {
    const png = Buffer.from(maakIllustratie());
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([48, 48]);
  });
});
