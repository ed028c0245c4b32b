import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { Language, Parser } from 'web-tree-sitter';
import { projectRoot } from '../../scripts/project-paths.ts';

const map = join(projectRoot, 'deploy/bijwerken');
const script = readFileSync(join(map, 'bijwerken.ps1'));
let parser: Parser;

/** Whether PowerShell could read it; what it does when run is not known here. */
const isLeesbaar = (tekst: string): boolean => parser.parse(tekst)?.rootNode.hasError === false;

beforeAll(async () => {
  const { resolve } = createRequire(import.meta.url);
  await Parser.init();
  parser = new Parser();
  parser.setLanguage(await Language.load(resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')));
});

describe('het script voor PowerShell', () => {
  test('is goed geschreven PowerShell', () => {
    expect(isLeesbaar(script.toString('utf8'))).toBe(true);
  });

  test.each([
    ['een haakje te weinig', (tekst: string) => tekst.replace('[switch] $Terug\n)', '[switch] $Terug\n')],
    ['een blok dat niet eindigt', (tekst: string) => tekst.slice(0, tekst.lastIndexOf('}'))],
  ])('zou met %s worden afgekeurd', (_fout, breek) => {
    const tekst = script.toString('utf8');
    expect(breek(tekst)).not.toBe(tekst);
    expect(isLeesbaar(breek(tekst))).toBe(false);
  });

  test('heeft alleen letters die elk Windows hetzelfde leest, ook in de kern', () => {
    const kern = readdirSync(join(map, 'windows')).map((naam) => join(map, 'windows', naam));
    for (const pad of [join(map, 'bijwerken.ps1'), ...kern])
      expect(
        readFileSync(pad).every((byte) => byte < 128),
        pad,
      ).toBe(true);
  });
});
