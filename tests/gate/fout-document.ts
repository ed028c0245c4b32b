import { bestandenmap, materiaalMdx, pdf, pdfRegels } from '../fixtures/inhoudsmap.ts';
import { tussen, type Geval } from './geval.ts';

const heel = pdf('Verzuimkaart');
const metBestand = (regels: readonly string[]): string =>
  materiaalMdx({ bestand: `\n  ${regels.join('\n  ')}` }).replace('bestand: \n', 'bestand:\n');
const goed = metBestand(pdfRegels('kaart.pdf', heel));
const bij = (bytes: Uint8Array, tekst = goed, naam = 'kaart.pdf') => ({
  [`${bestandenmap}${naam}`]: bytes,
  'materialen/pact.mdx': tekst,
});

/** A file of a materiaal that is not there, is no PDF, is another, or is nobody's. */
export const foutDocument: readonly Geval[] = [
  tussen('een PDF die er niet is', 'document-ontbreekt', { 'materialen/pact.mdx': goed }, 13, 8),
  {
    ...tussen('een PDF met een andere naam', 'document-ontbreekt', bij(heel, goed, 'kaart-1.pdf'), 13, 8),
    zegt: 'bedoelde u "kaart-1.pdf"?',
    ook: ['document-ongebruikt'],
  },
  tussen('een webpagina met een naam op .pdf', 'document-vorm', bij(Buffer.from('<!doctype html>')), 13, 8),
  tussen('een PDF waarvan het eind ontbreekt', 'document-vorm', bij(heel.subarray(0, -9)), 13, 8),
  tussen('een lege PDF', 'document-vorm', bij(new Uint8Array()), 13, 8),
  {
    ...tussen('een PDF van een andere grootte', 'document-anders', bij(pdf('Verzuimkaart 2')), 15, 12),
    zegt: 'npm run controle -- --herstel',
  },
  tussen('een PDF met één andere letter', 'document-anders', bij(pdf('Verzuimkaars')), 16, 11),
  tussen('een PDF die nergens genoemd is', 'document-ongebruikt', {
    'materialen/pact.mdx': materiaalMdx(),
    [`${bestandenmap}kladversie.pdf`]: heel,
  }),
  tussen('een PDF in een map eronder', 'document-ongebruikt', {
    ...bij(heel),
    [`${bestandenmap}oud/kaart.pdf`]: heel,
  }),
  tussen('iets anders dan een PDF tussen de bestanden', 'document-ongebruikt', {
    'materialen/pact.mdx': materiaalMdx(),
    [`${bestandenmap}Verzuim Kaart.docx`]: heel,
  }),
  {
    ...tussen(
      'een naam die uit de map leidt',
      'waarde',
      { 'materialen/pact.mdx': metBestand(pdfRegels('../robots.txt', heel)) },
      13,
      8,
    ),
    veld: 'bestand.pad',
  },
  {
    ...tussen(
      'een licentie waarmee niet iedereen het mag doorgeven',
      'woordenlijst',
      bij(heel, goed.replace('cc-by-4.0', 'toestemming')),
      14,
      13,
    ),
    veld: 'bestand.licentie',
  },
  tussen(
    'een PDF zonder controlegetal',
    'sleutel-ontbreekt',
    bij(heel, metBestand(pdfRegels('kaart.pdf', heel).slice(0, 3))),
    13,
    3,
  ),
];
