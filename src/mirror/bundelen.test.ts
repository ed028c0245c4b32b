import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { kleineSite } from '../../tests/fixtures/spiegel.ts';
import { leesUitgavelijst } from '../domain/spiegel/uitgavelijst.ts';
import { bundel, sleutelVariabele } from './bundelen.ts';
import { controleCommando } from './controlecommando.ts';
import { nieuwGeheim } from './handtekening.ts';

const werk = mkdtempSync(join(tmpdir(), 'toolbox-bundel-'));
afterAll(() => rmSync(werk, { recursive: true, force: true }));

const vandaag = '2026-12-01';
const dist = join(werk, 'dist');
const uit = join(werk, 'release');
const geheim = join(werk, 'geheim.pem');
const beheer = join(werk, 'deploy');
const in_ = (naam: string): string => join(uit, naam);

const dag = '2026-11-22';

/** The small site, which says that it is of this day. */
function schrijfSite(druk: number, gemaakt = dag, map = dist): void {
  const kopie = { gemaakt, verloopt: '2027-11-22', site: 'https://toolbox.example/' };
  const site = kleineSite(druk).set('data/v1/kopie.json', Buffer.from(JSON.stringify(kopie)));
  for (const [pad, bytes] of site) {
    mkdirSync(dirname(join(map, pad)), { recursive: true });
    writeFileSync(join(map, pad), bytes);
  }
}

const maak = (...args: string[]): Promise<string[]> =>
  bundel(['--dist', dist, '--uit', uit, '--zonder-zim', '--beheer', beheer, ...args], {}, vandaag);

beforeEach(() => {
  rmSync(werk, { recursive: true, force: true });
  mkdirSync(werk);
  schrijfSite(2);
  writeFileSync(geheim, nieuwGeheim());
});

describe('een uitgave', () => {
  test('heeft alles wat een kopie nodig heeft, en de zip is uitgepakt een goede kopie', async () => {
    await maak('--versie', '2026.11.22-1', '--sleutel', geheim);
    expect(readdirSync(uit).sort()).toEqual([
      'SHA256SUMS',
      'manifest.json',
      'manifest.json.sig',
      'sbom.cdx.json',
      'sleutel.pub',
      'toolbox-2026.11.22-1.zip',
      'uitgave.json',
    ]);
    const kopie = join(werk, 'kopie');
    for (const [pad, bytes] of Object.entries(unzipSync(readFileSync(in_('toolbox-2026.11.22-1.zip'))))) {
      mkdirSync(dirname(join(kopie, pad)), { recursive: true });
      writeFileSync(join(kopie, pad), bytes);
    }
    const sleutel = ['--sleutel', in_('sleutel.pub')];
    expect(await controleCommando([kopie, ...sleutel], vandaag)).toMatchObject({ code: 0 });

    symlinkSync('index.html', join(kopie, 'start.html'));
    rmSync(join(kopie, '404.html'));
    mkdirSync(join(kopie, '404.html'));
    const verslag = await controleCommando([kopie, ...sleutel, '--json'], vandaag);
    expect(JSON.parse(verslag.tekst)).toMatchObject({
      code: 1,
      uitkomst: 'beschadigd',
      goed: 9,
      bevindingen: [
        { soort: 'geen-bestand', pad: '404.html' },
        { soort: 'extra', pad: 'start.html' },
      ],
    });
  });

  test('is in een andere map en tijdzone tot op de byte gelijk', async () => {
    await maak('--versie', '2026.11.22-1', '--sleutel', geheim);
    const elders = join(werk, 'een andere map');
    cpSync(dist, elders, { recursive: true });
    for (const TZ of ['Pacific/Auckland', 'America/St_Johns', 'UTC']) {
      const doel = join(werk, `release-${TZ.replace('/', '-')}`);
      const args = [
        '--dist',
        elders,
        '--uit',
        doel,
        '--zonder-zim',
        '--versie',
        '2026.11.22-1',
        '--sleutel',
        geheim,
        '--beheer',
        beheer,
      ];
      execFileSync(process.execPath, ['src/mirror/bundel.ts', ...args], { env: { ...process.env, TZ } });
      expect(readFileSync(join(doel, 'SHA256SUMS'), 'utf8')).toBe(readFileSync(in_('SHA256SUMS'), 'utf8'));
    }
    const som = createHash('sha256')
      .update(readFileSync(in_('toolbox-2026.11.22-1.zip')))
      .digest('hex');
    expect(readFileSync(in_('SHA256SUMS'), 'utf8')).toContain(`${som}  toolbox-2026.11.22-1.zip\n`);
  });

  test('komt in dezelfde map, met of zonder streep erachter', async () => {
    for (const nummer of [1, 2]) {
      await bundel(
        [
          '--dist',
          dist,
          '--uit',
          `${uit}/`,
          '--zonder-zim',
          '--beheer',
          beheer,
          '--versie',
          `2026.11.22-${nummer}`,
        ],
        {},
        vandaag,
      );
      expect(readdirSync(uit)).toContain(`toolbox-2026.11.22-${nummer}.zip`);
      expect(readdirSync(werk).sort()).toEqual(['dist', 'geheim.pem', 'release']);
    }
  });

  test('zonder sleutel heeft geen handtekening en zegt dat', async () => {
    expect((await maak('--versie', '2026.11.22-1')).at(-1)).toContain('Geen handtekening');
    expect(readdirSync(uit)).not.toContain('manifest.json.sig');
    expect(readdirSync(uit)).not.toContain('sleutel.pub');
  });

  test('kan haar sleutel uit de omgeving krijgen', async () => {
    const args = ['--dist', dist, '--uit', uit, '--zonder-zim', '--versie', '2026.11.22-1'];
    await bundel(args, { [sleutelVariabele]: readFileSync(geheim, 'utf8') }, vandaag);
    expect(readdirSync(uit)).toContain('manifest.json.sig');
  });

  test('heeft de dagen die de site van zichzelf zegt, en waarschuwt als zij dan al verlopen is', async () => {
    const site = { gemaakt: '2025-11-03', verloopt: '2026-11-03', site: 'https://toolbox.example/' };
    writeFileSync(join(dist, 'data/v1/kopie.json'), JSON.stringify(site));
    const regels = await maak();
    expect(regels[0]).toContain('Versie 2025.11.03-1, gemaakt op 2025-11-03, geldig tot en met 2026-11-03');
    expect(regels.join()).toContain(`al verlopen. Bouw de site met TOOLBOX_GEMAAKT=${vandaag}`);
    expect(JSON.parse(readFileSync(in_('manifest.json'), 'utf8'))).toMatchObject({
      gemaakt: '2025-11-03',
      verloopt: '2026-11-03',
    });
  });

  test('noemt in uitgave.json elk bestand met grootte, som en waarvoor het is', async () => {
    mkdirSync(join(beheer, 'nginx'), { recursive: true });
    writeFileSync(join(beheer, 'nginx/toolbox.conf'), 'server {}\n');
    await maak('--sleutel', geheim);
    const lijst = leesUitgavelijst(readFileSync(in_('uitgave.json'), 'utf8'));
    expect(lijst).toMatchObject({ versie: '2026.11.22-1', gemaakt: dag, verloopt: '2027-11-22' });
    expect(lijst?.bestanden.map(({ naam }) => naam)).toEqual([
      'toolbox-2026.11.22-1.zip',
      'beheer-2026.11.22-1.zip',
      'manifest.json',
      'manifest.json.sig',
      'sleutel.pub',
      'sbom.cdx.json',
    ]);
    const sommen = readFileSync(in_('SHA256SUMS'), 'utf8');
    for (const { naam, grootte, sha256 } of lijst?.bestanden ?? []) {
      expect(readFileSync(in_(naam)).byteLength).toBe(grootte);
      expect(sommen).toContain(`${sha256}  ${naam}\n`);
    }
    expect(sommen).toContain('  uitgave.json\n');
  });

  test('heeft de scripts en instellingen voor beheerders in een eigen zip, elke keer dezelfde', async () => {
    mkdirSync(join(beheer, 'bijwerken'), { recursive: true });
    writeFileSync(join(beheer, 'bijwerken/bijwerken.sh'), '#!/bin/sh\n');
    writeFileSync(join(beheer, '_headers'), '/*\n');
    await maak();
    const eerst = readFileSync(in_('beheer-2026.11.22-1.zip'));
    expect(Object.keys(unzipSync(eerst))).toEqual(['_headers', 'bijwerken/bijwerken.sh']);
    const elders = join(werk, 'deploy elders');
    cpSync(beheer, elders, { recursive: true });
    await maak('--beheer', elders);
    expect(readFileSync(in_('beheer-2026.11.22-1.zip')).equals(eerst)).toBe(true);
    writeFileSync(join(beheer, 'lees mij.txt'), '');
    await expect(maak()).rejects.toThrow('lees mij.txt kan niet in de zip');
  });

  test('slaat die zip over als er geen map voor is', async () => {
    expect((await maak()).join('\n')).toContain(`Geen beheer-2026.11.22-1.zip: in ${beheer} staat niets.`);
  });

  test('zegt wat er sinds de vorige veranderde, en komt daarna', async () => {
    await maak('--versie', '2026.11.22-1', '--sleutel', geheim);
    schrijfSite(3);
    const regels = await maak('--vorige', in_('manifest.json'));
    expect(regels[0]).toContain('Versie 2026.11.22-2');
    expect(regels[1]).toContain('0 nieuw, 4 gewijzigd, 0 vervallen');
  });
});

describe('geen uitgave, en de oude blijft staan', () => {
  const weigert = async (args: string[], melding: string): Promise<void> => {
    await maak('--versie', '2026.11.22-5', '--sleutel', geheim);
    const eerder = readFileSync(in_('SHA256SUMS'), 'utf8');
    schrijfSite(3);
    await expect(maak(...args)).rejects.toThrow(melding);
    expect(readFileSync(in_('SHA256SUMS'), 'utf8')).toBe(eerder);
  };

  test.each([
    [['--versie', '2026.11.22-5', '--vorige', '2026.11.22-5'], 'komt niet na de vorige'],
    [['--versie', '2026.11.22-9', '--vorige', '2026.11.22-10'], 'komt niet na de vorige'],
    [['--versie', '2026.11.22-5'], 'staat al versie 2026.11.22-5'],
    [['--versie', '2026.11.22-4'], 'staat al versie 2026.11.22-5'],
    [['--versie', '1.0.0'], 'is geen versie'],
    [['--versie', '2026.11.23-1'], 'Bouw de site eerst met TOOLBOX_GEMAAKT=2026-11-23'],
    [
      ['--versie', '2026.11.21-1'],
      'is van 2026-11-21, maar de site zegt van zichzelf dat zij van 2026-11-22',
    ],
    [['--vorige', '2026.12.03-1'], 'Bouw de site eerst met TOOLBOX_GEMAAKT=2026-12-03'],
    [['--gemaakt', '2026-11-22'], '--gemaakt'],
    [['--geldig', '186'], '--geldig'],
    [['--versie', '2026.11.22-6', '--vorige', 'gisteren'], 'geen versie'],
    [['--versie', '2026.11.22-6', '--dist', join(werk, 'nergens')], 'geen gebouwde site'],
    [[], 'staat al versie 2026.11.22-5'],
  ])('bij %j', async (args, melding) => {
    await weigert(args, melding);
  });

  test.each([
    ['niets', undefined, 'ontbreekt'],
    ['onzin', '{', 'JSON'],
    ['geen dag', '{"gemaakt":"gisteren","verloopt":"morgen","site":"x"}', 'zegt niet van wanneer'],
    [
      'een dag die niet bestaat',
      '{"gemaakt":"2026-02-31","verloopt":"2027-02-31","site":"x"}',
      'geen versie',
    ],
  ])('bij een site die van haar dag zegt: %s', async (_naam, tekst, melding) => {
    const bestand = join(dist, 'data/v1/kopie.json');
    if (tekst === undefined) rmSync(bestand);
    else writeFileSync(bestand, tekst);
    await expect(maak()).rejects.toThrow(melding);
  });

  test('bij een geheime sleutel in de site', async () => {
    cpSync(geheim, join(dist, 'geheim.pem'));
    await weigert(['--versie', '2026.11.22-6', '--sleutel', join(dist, 'geheim.pem')], 'mee gepubliceerd');
  });

  test('bij een naam in de site die niet overal kan', async () => {
    writeFileSync(join(dist, 'naam met spatie.html'), '');
    await expect(maak('--versie', '2026.11.22-1')).rejects.toThrow('naam met spatie.html');
  });

  test('in een map met iets anders erin', async () => {
    mkdirSync(uit);
    writeFileSync(in_('dagboek.txt'), 'lief dagboek');
    await expect(maak('--versie', '2026.11.22-1')).rejects.toThrow('iets anders dan een uitgave');
    expect(readdirSync(uit)).toEqual(['dagboek.txt']);
  });
});

describe('het commando voor de controle', () => {
  test.each([
    [[], 'npm run controleer-spiegel'],
    [['een', 'twee'], 'npm run controleer-spiegel'],
    [['--onbekend'], '--onbekend'],
    [[join(werk, 'nergens')], 'bestaat niet'],
    [['package.json'], 'geen map'],
    [['docs', '--sleutel', 'package.json'], 'geen openbare sleutel'],
    [['docs'], 'Hier staat geen manifest'],
  ])('%j kan niet worden gecontroleerd', async (args, melding) => {
    const { code, tekst } = await controleCommando(args, vandaag);
    expect(code).toBe(2);
    expect(tekst).toContain(melding);
  });

  test('weigert een kopie die ouder is dan de vorige keer', async () => {
    await maak('--versie', '2026.11.22-1', '--sleutel', geheim);
    const manifest = ['--manifest', in_('manifest.json'), '--sleutel', in_('sleutel.pub')];
    expect(await controleCommando([dist, ...manifest], vandaag)).toMatchObject({ code: 0 });
    const ouder = await controleCommando([dist, ...manifest, '--minstens', '2026.11.22-2'], vandaag);
    expect([ouder.code, ouder.tekst.includes('teruggezet')]).toEqual([1, true]);
    const later = await controleCommando([dist, ...manifest], '2027-11-23');
    expect([later.code, later.tekst.includes('gold tot en met 2027-11-22')]).toEqual([1, true]);
  });
});
