/**
 * What runs in the page that is measured. Playwright sends the text of these functions there: each has to stand on its
 * own. All moments are milliseconds since the input event; a moment is that of the first frame that shows the change.
 */

/** A file of the search that came while somebody waited. */
export interface Laadmoment {
  address: string;
  begin: number;
  eind: number;
}

export interface Zoekmoment {
  /** First results shown. */
  eerst: number;
  /** Full text merged: the list is settled. */
  klaar: number;
  geladen: Laadmoment[];
}

export interface Typopdracht {
  vraag: string;
  /** Milliseconds between entering the field and typing. */
  wacht: number;
}

/** Enters the field of the finder, types a question in one go, and waits for its answer. */
export async function askToolbox({ vraag, wacht }: Typopdracht): Promise<Zoekmoment> {
  const zoeker = document.querySelector<HTMLElement>('toolbox-zoeker');
  const veld = zoeker?.querySelector<HTMLInputElement>('input[name="q"]');
  const lijst = zoeker?.querySelector('#resultaten');
  if (!zoeker || !veld || !lijst) throw new Error('De pagina heeft geen zoeker.');
  const getekend = (): Promise<number> =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      }),
    );
  veld.focus();
  if (wacht > 0) await new Promise((resolve) => setTimeout(resolve, wacht));
  let eerst: Promise<number> | undefined;
  const klaar = new Promise<number>((resolve, reject) => {
    setTimeout(() => reject(new Error(`Op "${vraag}" kwam geen antwoord.`)), 20_000);
    new MutationObserver(() => {
      const status = zoeker.dataset['zoekstatus'];
      if (status === 'klaar') {
        eerst ??= getekend();
        resolve(getekend());
      }
      if (status === 'kapot') reject(new Error(`Op "${vraag}" kwam geen volledig antwoord.`));
    }).observe(zoeker, { attributes: true, attributeFilter: ['data-zoekstatus'] });
    new MutationObserver(() => {
      eerst ??= getekend();
    }).observe(lijst, { childList: true });
  });
  const begin = performance.now();
  veld.value = vraag;
  veld.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const eind = await klaar;
  const geladen = performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ name }) => name.includes('/zoek/'))
    .map(({ name, startTime, responseEnd }) => ({
      address: name,
      begin: startTime - begin,
      eind: responseEnd - begin,
    }));
  return { eerst: ((await eerst) ?? eind) - begin, klaar: eind - begin, geladen };
}

/** The same in a page with an interface of Pagefind: until the first result with its title; nothing when none comes. */
export async function askPagefind({
  vraag,
  wacht,
  resultaat,
}: Typopdracht & { resultaat: string }): Promise<number | undefined> {
  const veld = document.querySelector('input');
  if (!veld) throw new Error('De pagina van Pagefind heeft geen zoekveld.');
  veld.focus();
  if (wacht > 0) await new Promise((resolve) => setTimeout(resolve, wacht));
  const begin = performance.now();
  veld.value = vraag;
  veld.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), 6_000);
    const look = (): void => {
      if ((document.querySelector(resultaat)?.textContent.trim() ?? '') === '') return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - begin);
        port2.postMessage(0);
      });
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    look();
  });
}
