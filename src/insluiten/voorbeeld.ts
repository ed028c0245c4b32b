import { framepad } from '../domain/insluiten/paden.ts';
import type { Insluitkeuze } from '../domain/insluiten/snippets.ts';

/** Shows the embed page of this copy of the site at `wortel`; in a new frame, so that Back does not go through all of them. */
export function toonFrame(oud: HTMLIFrameElement | null, keuze: Insluitkeuze, wortel: string): void {
  if (!oud) return;
  const { onderwerp, inhoud, kop, titel, hoogte } = keuze;
  const adres = new URL(framepad(onderwerp.map, inhoud, kop), wortel).href;
  if (oud.src === adres) return;
  const frame = document.createElement('iframe');
  for (const { name, value } of oud.attributes) frame.setAttribute(name, value);
  frame.title = `Voorbeeld: ${titel}`;
  frame.height = String(hoogte);
  frame.src = adres;
  oud.replaceWith(frame);
}

/** Shows the component as it will be, in the colours that were chosen; there is one for lists of a region. */
export function toonOnderdeel(plek: HTMLElement | null, keuze: Insluitkeuze): void {
  const { regio } = keuze.onderwerp;
  if (!plek || !regio) return;
  const bestaand = plek.querySelector<HTMLElement>('toolbox-initiatieven');
  const onderdeel = bestaand ?? document.createElement('toolbox-initiatieven');
  const kenmerken = {
    regio: regio.code,
    inhoud: keuze.inhoud,
    aantal: keuze.aantal,
    kop: keuze.kop,
    hoogte: 0,
  };
  for (const [naam, waarde] of Object.entries(kenmerken)) {
    if (onderdeel.getAttribute(naam) !== String(waarde)) onderdeel.setAttribute(naam, String(waarde));
  }
  onderdeel.removeAttribute('style');
  for (const [naam, kleur] of Object.entries(keuze.kleuren))
    onderdeel.style.setProperty(`--toolbox-${naam}`, kleur);
  if (!bestaand) plek.append(onderdeel);
}
