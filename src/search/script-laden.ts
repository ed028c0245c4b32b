/** Milliseconds after which a script counts as missing. */
const geduld = 4000;

/** Loads a classic script by its absolute address; fails when it does not come. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const fail = (): void => reject(new Error(`${address} is niet te laden.`));
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', fail);
    setTimeout(fail, geduld);
    script.src = address;
    document.head.append(script);
  });
}
