import type { Melden } from './probleem.ts';
import { plekOf } from './tekst.ts';

/** Invisible characters that come along when text is copied: zero width, soft hyphen, hard space, direction marks. */
const onzichtbaar =
  /[\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\u2066-\u206f\ufeff\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;

/** Reports characters that nobody sees but that keep a word from being found. */
export function checkOnzichtbaar(tekst: string, melden: Melden): void {
  for (const { index, 0: teken } of tekst.matchAll(onzichtbaar)) {
    const code = teken.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    melden(
      'onzichtbaar-teken',
      plekOf(tekst, index),
      `Hier staat een onzichtbaar teken (U+${code})`,
      'wis het woord en typ het opnieuw.',
    );
  }
}

/** Signs of a person: an address with a name in it, a mobile number. */
const algemeen =
  /^(info|contact|post|mail|vraag|vragen|advies|secretariaat|administratie|receptie|helpdesk|loket|leerplicht|rmc|doorstroompunt|swv|samenwerkingsverband|steunpunt|ojs|aanmelden|aanmelding|klachten|redactie|pers|communicatie|privacy|algemeen|bureau|kantoor|team|school|ouders|onderwijs|ondersteuning|support|hulp|zorg|meldpunt|advieslijn|webmaster)\b/i;
const mailadres = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g;
const mobiel = /(?<![\d/.-])(\+31[\s-]?\(?0?\)?[\s-]?6|0031[\s-]?6|06)[\s.-]?(\d[\s.-]?){7}\d(?![\d/])/g;

/** Reports e-mail addresses and phone numbers that belong to a person rather than to a desk. */
export function checkPersonen(tekst: string, melden: Melden): void {
  // Looking for the sign first takes a tenth of the time: nearly no text holds an address.
  for (const { index, 0: adres } of tekst.includes('@') ? tekst.matchAll(mailadres) : []) {
    if (algemeen.test(adres)) continue;
    melden(
      'persoon-mail',
      plekOf(tekst, index),
      `${adres} lijkt het adres van een persoon`,
      'gebruik een algemeen adres, zoals info@, of verwijs naar de website.',
    );
  }
  for (const { index, 0: nummer } of tekst.matchAll(mobiel)) {
    melden(
      'persoon-telefoon',
      plekOf(tekst, index),
      `${nummer.trim()} is een mobiel nummer`,
      'gebruik een algemeen nummer, of verwijs naar de website.',
    );
  }
}
