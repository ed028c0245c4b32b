import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildElsewhere, type Elsewhere } from './build-elsewhere.ts';

/** Everything that a text may hold besides components. */
const tekst = `
## Wat vindt u erin? Één "kop" & meer

Een alinea met *nadruk*, **sterke nadruk**, \`code { }\` en een [pagina over ons](/over.html "titel"). De tweede zin...

- een punt
- een punt met een [adres](https://www.voorbeeld.nl/?a=1&b=2)
  1. genest
  2. nog één

> Een citaat -- met streepjes.

### Een kop met een cijfer: 5 onder a

| kolom | nog een |
| ----- | ------- |
| 4.790 | é       |

Een regel met een harde\\
afbreking en een apostrof: 's ochtends.

---

Slot.
`;

const onderdeel = '\n<Tip>\n\nTot slot.\n\n</Tip>\n';

let built: Elsewhere | undefined;

beforeAll(async () => {
  built = await buildElsewhere(async (project) => {
    const map = join(project, 'src/content/materialen');
    const voorbeeld = await readFile(join(map, 'thuiszitterspact.mdx'), 'utf8');
    const [, kop = ''] = /^(---\n[\s\S]*?\n---\n)/.exec(voorbeeld) ?? [];
    await writeFile(join(map, 'thuiszitterspact.mdx'), kop + tekst);
    const andereKop = kop.replace(/^titel: .*$/m, 'titel: Hetzelfde met een tip').replace(/^url: .*\n/m, '');
    await writeFile(join(map, 'met-onderdeel.mdx'), andereKop + tekst + onderdeel);
  });
}, 320_000);

afterAll(() => built?.remove());

/** The text of an entry as the site shows it, up to the component. */
function shown(page: string): string {
  const html = readFileSync(join(built?.dist ?? '', 'materialen', page), 'utf8');
  const [, text = ''] = /<div class="tekst"[^>]*>([\s\S]*?Slot\.<\/p>)/.exec(html) ?? [];
  // `<br/>` and `<br>` are the same element; white space between elements means nothing.
  return text.replace(/\s+/g, ' ').replaceAll('> <', '><').replaceAll('/>', '>').trim();
}

it('een tekst met een onderdeel ziet er hetzelfde uit als dezelfde tekst zonder', () => {
  const markdown = shown('thuiszitterspact.html');
  expect(markdown).toContain('<table>');
  expect(shown('met-onderdeel.html')).toBe(markdown);
});
