import { Zoekgeheugen } from './zoekgeheugen.ts';

/** The line below the search field: a button that starts and stops keeping questions, one that forgets them, a message. */
export interface Geheugendelen {
  regel: HTMLElement;
  onthoud: HTMLButtonElement;
  vergeet: HTMLButtonElement;
  melding: HTMLElement;
}

/**
 * Lets the visitor have questions kept; before that click nothing is. Kept is what was sent or left standing in the field,
 * not every letter. The answer gives the questions, newest first.
 */
export function enableGeheugen(
  { regel, onthoud, vergeet, melding }: Geheugendelen,
  veld: HTMLInputElement,
  signal: AbortSignal,
): () => readonly string[] {
  const geheugen = new Zoekgeheugen(() => localStorage);
  const bewaar = (): void => geheugen.onthoud(veld.value);
  const show = (tekst: string): void => {
    const isAan = geheugen.lees() !== undefined;
    onthoud.textContent = isAan ? 'Stop met onthouden' : 'Onthoud mijn zoekvragen';
    vergeet.hidden = !isAan;
    melding.textContent = tekst;
  };
  const begin = (): string => {
    if (!geheugen.begin()) return 'Deze browser laat niet toe dat we iets onthouden.';
    bewaar();
    return 'Uw laatste 8 zoekvragen blijven bewaard, alleen in deze browser.';
  };
  const wis = (forget: () => void) => (): void => {
    forget();
    show('Uw zoekvragen zijn gewist.');
  };
  const stop = wis(() => geheugen.stop());
  onthoud.addEventListener('click', () => (geheugen.lees() ? stop() : show(begin())), { signal });
  vergeet.addEventListener(
    'click',
    wis(() => geheugen.begin()),
    { signal },
  );
  veld.addEventListener('change', bewaar, { signal });
  veld.form?.addEventListener('submit', bewaar, { signal });
  bewaar();
  show('');
  regel.hidden = false;
  return () => geheugen.lees() ?? [];
}
