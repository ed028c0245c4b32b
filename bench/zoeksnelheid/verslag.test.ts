import { describe, expect, it } from 'vitest';
import type { Vraagtijden } from './tijden.ts';
import { formatBytes, formatPagefind, formatToolbox, formatVragen, formatWijze } from './verslag.ts';

const tijd = (vraag: string, eerst: number, klaar: number, kaal?: number): Vraagtijden => ({
  soort: 'onderwerp',
  vraag,
  wijze: 'meteen',
  toolbox: { eerst, klaar, daarna: 240, laden: { script: 300, gegevens: 1_000, index: 1_500 } },
  pagefind: kaal === undefined ? {} : { Kaal: kaal },
});
const tijden = [tijd('verzuim', 200, 1_900, 1_600), tijd('thuizitters', 400, 2_100)];

describe('het verslag', () => {
  it('zegt per stap of het doel gehaald is, op de byte', () => {
    const tabel = formatBytes([
      { naam: 'Genoeg', bytes: 45_000, doel: 45_000 },
      { naam: 'Te veel', bytes: 45_001, doel: 45_000 },
      { naam: 'Zonder doel', bytes: 1_234 },
    ]);
    expect(tabel).toMatch(/Genoeg +45,0 kB +45,0 kB +ja$/m);
    expect(tabel).toMatch(/Te veel +45,0 kB +45,0 kB +NEE$/m);
    expect(tabel).toMatch(/Zonder doel +1,2 kB$/m);
  });

  it('geeft de tijden met en zonder de rust na het typen', () => {
    const tabel = formatToolbox(tijden);
    expect(tabel).toMatch(/Eerste resultaten +0,30 s +0,20 s – 0,40 s +0,15 s +0,60 s +ja$/m);
    expect(tabel).toMatch(/Volledige tekst erbij +2,00 s +1,90 s – 2,10 s +1,85 s +1,80 s +NEE$/m);
  });

  it('zegt bij hoeveel vragen Pagefind iets vond en hoeveel langer dat duurde', () => {
    expect(formatPagefind(tijden)).toMatch(
      /Kaal +1,60 s +1,60 s – 1,60 s +1 van 2 +8,0×, 8,0× – 8,0× +0,8×, 0,8× – 0,8×$/m,
    );
  });

  it('zegt het als Pagefind bij een vraag niets toonde', () => {
    expect(formatVragen(tijden)).toMatch(/^thuizitters .*niets$/m);
  });

  it('neemt alleen de gevraagde manier van typen', () => {
    expect(formatWijze(tijden, 'na een seconde')).not.toContain('thuizitters');
    expect(formatWijze(tijden, 'meteen')).toContain('thuizitters');
  });
});
