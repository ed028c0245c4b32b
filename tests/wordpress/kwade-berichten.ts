import fc from 'fast-check';

/** Always the same, so that a failure comes back. */
const zaad = 20_261_122;

const tekst = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror="self.geraakt=1">',
    '<script>self.geraakt=1</script>',
    'javascript:self.geraakt=1',
    'data:text/html,<script>top.geraakt=1</script>',
    'https://kwaad.example/',
    '__proto__',
    '../../etc',
    'ready',
    'height',
    'link',
    '#?secret=0000000000',
    '',
  ),
  fc.string(),
);
const waarde = fc.oneof(
  tekst,
  fc.integer(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.array(tekst, { maxLength: 3 }),
);
const sleutel = fc.constantFrom(
  'message',
  'secret',
  'value',
  'type',
  'hoogte',
  'html',
  '__proto__',
  'constructor',
  'toString',
);

/** Messages that another window could send to an embed page, all of them plain data. None has the secret of a page. */
export const kwadeBerichten = (aantal: number): readonly string[] =>
  fc
    .sample(
      fc.oneof(
        { weight: 4, arbitrary: fc.dictionary(sleutel, waarde, { maxKeys: 5 }) },
        { weight: 1, arbitrary: waarde },
        {
          weight: 2,
          arbitrary: fc.record({
            message: fc.constantFrom('ready', 'height', 'link'),
            secret: waarde,
            value: waarde,
          }),
        },
      ),
      { numRuns: aantal, seed: zaad },
    )
    .map((bericht) => JSON.stringify(bericht));
