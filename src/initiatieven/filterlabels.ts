import { facetten, type Keuze } from '../domain/initiatieven/facetten.ts';
import { labelOfLeeftijd, type Initiatiefvraag } from '../domain/initiatieven/vraag.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';
import { labelOfKeuze } from './formulier.ts';

/** A label with a button that takes it away. */
export function makeLabel(label: string, verwijder: () => void): HTMLElement {
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.textContent = label;
  knop.setAttribute('aria-label', `Verwijder filter ${label}`);
  knop.addEventListener('click', verwijder);
  const item = document.createElement('li');
  item.append(knop);
  return item;
}

/** A label for everything that is chosen; its button asks what remains without it. */
export function makeFilterlabels(
  { keuze, plaats }: Initiatiefvraag,
  vraag: (rest: Initiatiefvraag) => void,
): HTMLElement[] {
  const kies = (rest: Keuze): void => vraag({ keuze: rest, plaats });
  const labels = valuesOf(facetten).flatMap((facet) =>
    keuze[facet].map((waarde) =>
      makeLabel(labelOfKeuze(facet, waarde), () =>
        kies({ ...keuze, [facet]: keuze[facet].filter((andere) => andere !== waarde) }),
      ),
    ),
  );
  const { leeftijd } = keuze;
  if (leeftijd)
    labels.unshift(makeLabel(labelOfLeeftijd(leeftijd), () => kies({ ...keuze, leeftijd: undefined })));
  if (plaats !== '') labels.unshift(makeLabel(`Bij ${plaats}`, () => vraag({ keuze, plaats: '' })));
  return labels;
}
