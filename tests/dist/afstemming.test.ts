import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/project-paths.ts';
import { adressenOf, compareAdressen } from '../../src/reconcile/adresboek.ts';
import { controleerSite, readAdresboek } from '../../src/reconcile/controle.ts';
import { targetOf } from './addresses.ts';
import { ids, verhuizingen } from './content-files.ts';
import { distDir, files } from './site-files.ts';
import { canonicalOf, doorverwijzingen, metaOf, pageAt, withTag, type Page } from './site-reader.ts';

/** The file to which a page sends its visitor. */
function doelOf(page: Page): string | undefined {
  const refresh = withTag(page, 'meta').find(({ attribs }) => attribs['http-equiv'] === 'refresh');
  const [, value = ''] = /^0; url=(.+)$/.exec(refresh?.attribs['content'] ?? '') ?? [];
  return targetOf({ from: page.path, by: 'meta refresh', value })?.path;
}

describe('de gebouwde site', () => {
  it('bevat in elke uitgang precies de vermeldingen uit de inhoud', async () => {
    const { vermeldingen, problemen } = await controleerSite(projectRoot, distDir);
    expect(problemen).toEqual([]);
    expect(vermeldingen).toBe(ids.length);
  });

  it('heeft geen adres dat niet in het adresboek staat', async () => {
    const { nieuw } = compareAdressen(await readAdresboek(projectRoot), adressenOf(files));
    expect(
      nieuw,
      'Voer npm run build uit en stuur docs/contracts/adressen.txt mee met uw wijziging.',
    ).toEqual([]);
  });
});

describe('een oud adres', () => {
  it('heeft een pagina die naar het nieuwe adres leidt, vanzelf en met een link', () => {
    const shown = doorverwijzingen.map((page) => [page.path, doelOf(page)]);
    const noted = [...verhuizingen].map(([oud, naar]) => [`${oud}.html`, `${naar}.html`]);
    expect(shown).toEqual(noted.sort());
    const linked = doorverwijzingen.filter((page) =>
      withTag(page, 'a').some(
        ({ attribs }) =>
          targetOf({ from: page.path, by: 'a', value: attribs['href'] ?? '' })?.path === doelOf(page),
      ),
    );
    expect(linked).toEqual(doorverwijzingen);
  });

  it('is niet voor zoekmachines: die krijgen het nieuwe adres', () => {
    for (const page of doorverwijzingen) {
      expect(metaOf(page, 'robots')).toBe('noindex');
      expect(canonicalOf(page)).toBe(canonicalOf(pageAt(doelOf(page) ?? '')));
    }
  });
});
