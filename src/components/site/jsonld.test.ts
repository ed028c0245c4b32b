import { expect, test } from 'vitest';
import { jsonldText } from './jsonld.ts';

test('een titel kan het script met gestructureerde gegevens niet afsluiten', () => {
  const name = 'Gids </script><script>alert(1)</script> <!-- tot slot';
  const text = jsonldText({ '@context': 'https://schema.org', '@type': 'CreativeWork', name });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ name });
});
