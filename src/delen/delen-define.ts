import { DeelKnoppen } from './deelknoppen-element.ts';

customElements.define('deel-knoppen', DeelKnoppen);
