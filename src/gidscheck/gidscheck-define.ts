import { GidsCheck } from './gids-check-element.ts';

customElements.define('gids-check', GidsCheck);
