const naam = 'begripvak';

/** How long the pointer may be on its way from a link to its explanation, in milliseconds. */
const onderweg = 250;

/** Room around the box, in pixels. */
const marge = 8;

const linkOf = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.begrip') : null;

/**
 * Shows what a term means beside its link: on hover and focus, and on the first tap; the second tap follows the link. It
 * lies over the page, so nothing moves. It stays while the pointer is on it, and goes with Escape.
 */
export class Uitlegvak {
  readonly #vak = document.createElement('div');
  readonly #uitleg = document.createElement('p');
  readonly #tip = document.createElement('p');
  readonly #einde = new AbortController();
  #bij: HTMLAnchorElement | undefined;
  #wacht = 0;
  /** The link under a finger, while it has not shown its explanation yet. */
  #getikt: HTMLAnchorElement | undefined;

  constructor() {
    this.#vak.id = naam;
    this.#vak.className = naam;
    this.#vak.role = 'tooltip';
    this.#vak.hidden = true;
    this.#tip.textContent = 'Tik nog een keer voor de hele uitleg.';
    this.#vak.append(this.#uitleg, this.#tip);
    // Inside the main part, where someone who reads by parts of the page looks for it.
    (document.querySelector('main') ?? document.body).append(this.#vak);
    const { signal } = this.#einde;
    document.addEventListener('pointerover', (event) => this.#over(event), { signal });
    document.addEventListener('pointerout', (event) => this.#uit(event), { signal });
    document.addEventListener('pointerdown', (event) => this.#neer(event), { signal });
    document.addEventListener('click', (event) => this.#klik(event), { signal });
    document.addEventListener('focusin', (event) => this.#focus(event), { signal });
    document.addEventListener('focusout', () => this.#sluit(), { signal });
    window.addEventListener('resize', () => this.#sluit(), { signal });
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key === 'Escape') this.#sluit();
      },
      { signal },
    );
  }

  /** Takes the box and everything that listens away. */
  verwijder(): void {
    this.#sluit();
    this.#einde.abort();
    this.#vak.remove();
  }

  #over({ target, pointerType }: PointerEvent): void {
    if (pointerType === 'touch') return;
    const link = linkOf(target);
    if (link) this.#toon(link);
    else if (target instanceof Node && this.#vak.contains(target)) window.clearTimeout(this.#wacht);
  }

  #uit({ target, pointerType }: PointerEvent): void {
    const van = target instanceof Node && (linkOf(target) ?? this.#vak.contains(target));
    if (pointerType === 'touch' || !van) return;
    window.clearTimeout(this.#wacht);
    this.#wacht = window.setTimeout(() => this.#sluit(), onderweg);
  }

  #neer({ target, pointerType }: PointerEvent): void {
    const link = linkOf(target);
    this.#getikt = link && pointerType === 'touch' && link !== this.#bij ? link : undefined;
    if (!link && target instanceof Node && !this.#vak.contains(target)) this.#sluit();
  }

  #klik(event: MouseEvent): void {
    const link = linkOf(event.target);
    if (!link || link !== this.#getikt) return;
    event.preventDefault();
    this.#getikt = undefined;
    this.#toon(link, true);
  }

  #focus({ target }: FocusEvent): void {
    const link = linkOf(target);
    if (link && link !== this.#getikt) this.#toon(link);
  }

  #toon(link: HTMLAnchorElement, metTip = false): void {
    window.clearTimeout(this.#wacht);
    if (this.#bij !== link) this.#sluit();
    this.#bij = link;
    this.#uitleg.textContent = link.dataset['uitleg'] ?? '';
    this.#tip.hidden = !metTip;
    this.#vak.hidden = false;
    link.setAttribute('aria-describedby', naam);
    this.#plaats(link);
  }

  #sluit(): void {
    window.clearTimeout(this.#wacht);
    this.#bij?.removeAttribute('aria-describedby');
    this.#bij = undefined;
    this.#vak.hidden = true;
  }

  /** Above the first line of the link, which is read by then; under the last line where there is no room. */
  #plaats(link: HTMLAnchorElement): void {
    const lines = [...link.getClientRects()];
    const eerste = lines[0] ?? link.getBoundingClientRect();
    const laatste = lines.at(-1) ?? eerste;
    const { offsetWidth: breed, offsetHeight: hoog } = this.#vak;
    const boven = eerste.top - hoog - marge >= 0;
    const top = boven ? eerste.top - hoog - marge / 2 : laatste.bottom + marge / 2;
    const rechts = document.documentElement.clientWidth - breed - marge;
    const left = Math.max(marge, Math.min((boven ? eerste : laatste).left, rechts));
    this.#vak.style.top = `${top + window.scrollY}px`;
    this.#vak.style.left = `${left + window.scrollX}px`;
  }
}
