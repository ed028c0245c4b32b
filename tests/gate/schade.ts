import fc from 'fast-check';
import { goedBestand } from './goede-inhoud.ts';

/** Characters that mean something to YAML, to Markdown or to MDX, and some that nobody sees. */
const teken = fc.constantFrom(
  ...'\n| |\t|:|#|-|"|\'|[|]|{|}|<|>|&|*|!|`|\\|/|(|)|@|,|.|0|a|Z|é|’'.split('|'),
  '|',
  '---\n',
  ': ',
  '\r\n',
  '\ufeff',
  '\u00a0',
  '\u200b',
  '\0',
  '# ',
  '<Tip>',
  '</Tip>',
  '](',
  '```\n',
  '{x}',
  'import x',
  '- ',
  '  ',
);
const plek = fc.double({ min: 0, max: 1, noNaN: true });
const op = (tekst: string, deel: number): number => Math.floor(tekst.length * deel);

/** One change to a text. */
const verandering: fc.Arbitrary<(tekst: string) => string> = fc.oneof(
  fc.tuple(plek, teken).map(
    ([deel, erin]) =>
      (tekst: string) =>
        tekst.slice(0, op(tekst, deel)) + erin + tekst.slice(op(tekst, deel)),
  ),
  fc.tuple(plek, fc.nat({ max: 12 })).map(
    ([deel, eraf]) =>
      (tekst: string) =>
        tekst.slice(0, op(tekst, deel)) + tekst.slice(op(tekst, deel) + eraf),
  ),
  fc.tuple(plek, teken).map(
    ([deel, erin]) =>
      (tekst: string) =>
        tekst.slice(0, op(tekst, deel)) + erin + tekst.slice(op(tekst, deel) + 1),
  ),
  plek.map((deel) => (tekst: string) => tekst.slice(0, op(tekst, deel))),
  fc.tuple(plek, plek).map(([een, ander]) => (tekst: string) => {
    const lines = tekst.split('\n');
    const [line = ''] = lines.splice(Math.floor(lines.length * een * 0.99), 1);
    lines.splice(Math.floor(lines.length * ander), 0, line);
    return lines.join('\n');
  }),
);

/** A good file to which something happened. */
export const beschadigdBestand: fc.Arbitrary<[pad: string, bytes: Buffer]> = fc
  .tuple(
    goedBestand,
    fc.array(verandering, { minLength: 1, maxLength: 4 }),
    fc.option(fc.tuple(plek, fc.uint8Array({ minLength: 1, maxLength: 6 })), { freq: 6, nil: undefined }),
  )
  .map(([[pad, tekst], veranderingen, rommel]) => {
    const bytes = Buffer.from(veranderingen.reduce((was, verander) => verander(was), tekst));
    if (rommel === undefined) return [pad, bytes];
    const waar = Math.floor(bytes.length * rommel[0]);
    return [pad, Buffer.concat([bytes.subarray(0, waar), rommel[1], bytes.subarray(waar)])];
  });
