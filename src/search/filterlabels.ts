import { facetten, type Facet, type Keuze } from '../domain/facets/facet.ts';
import { labelOfJaar } from '../domain/facets/jaar.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';

function makeLabel(label: string, verwijder: () => void): HTMLElement {
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.textContent = label;
  knop.setAttribute('aria-label', `Verwijder filter ${label}`);
  knop.addEventListener('click', verwijder);
  const item = document.createElement('li');
  item.append(knop);
  return item;
}

/** A label with a button for everything that is chosen; the button chooses what remains without it. */
export function makeFilterlabels(
  keuze: Keuze,
  labelOf: (facet: Facet, waarde: string) => string,
  kies: (keuze: Keuze) => void,
): HTMLElement[] {
  const labels = valuesOf(facetten).flatMap((facet) =>
    keuze[facet].map((waarde) =>
      makeLabel(labelOf(facet, waarde), () =>
        kies({ ...keuze, [facet]: keuze[facet].filter((other) => other !== waarde) }),
      ),
    ),
  );
  const { jaar } = keuze;
  if (jaar) labels.push(makeLabel(labelOfJaar(jaar), () => kies({ ...keuze, jaar: undefined })));
  return labels;
}
