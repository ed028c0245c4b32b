/**
 * What an embed page does in the frame of another site. It says how high it is, to WordPress in the words of WordPress and to
 * any other host in our own (docs/contracts/embed.md), and hands links to WordPress, whose sandbox holds them back.
 *
 * Any site may show this page, so a message is trusted by its sender: only the window around this one is heard. All it
 * can get is the height once more; nothing of a message is ever shown, kept, opened or run.
 */
const vraag = 'toolbox-thuiszitters:vraag-hoogte';
const antwoord = 'toolbox-thuiszitters:hoogte';

/** Asks the window around this one for the height of the content anew; only where `frame-sizing` is known. */
const venster: Window & { requestResize?: () => void } = window;

function spreek(host: Window): void {
  // WordPress puts the secret that it wants to see again behind the address.
  const secret = /[?&]secret=([a-zA-Z0-9]{1,64})(?:&|$)/.exec(location.hash)?.[1];
  let gemeten = 0;

  const zeg = (bericht: object): void => host.postMessage(bericht, '*');

  const stuur = (): void => {
    gemeten = Math.ceil(document.body.getBoundingClientRect().height);
    if (secret) zeg({ message: 'height', value: gemeten, secret });
    zeg({ type: antwoord, hoogte: gemeten });
  };

  const bijVerandering = (): void => {
    if (Math.ceil(document.body.getBoundingClientRect().height) === gemeten) return;
    stuur();
    // Browsers that give a frame the height of its content do so once, and again only when asked; where they may not, they throw.
    try {
      venster.requestResize?.();
    } catch {
      // The host then keeps the height that it has.
    }
  };

  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host || typeof data !== 'object' || data === null) return;
    const gereed =
      'message' in data && data.message === 'ready' && 'secret' in data && data.secret === secret;
    if ((secret && gereed) || ('type' in data && data.type === vraag)) stuur();
  });

  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!secret || !link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    zeg({ message: 'link', value: link.href, secret });
  });

  addEventListener('load', stuur);
  new ResizeObserver(bijVerandering).observe(document.body);
}

if (parent !== window) spreek(parent);
