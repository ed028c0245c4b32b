import { Bewaarplaats } from './bewaarplaats.ts';
import { ToolboxSelectie } from './selectie-element.ts';
import { enableSelectielinks } from './selectielinks.ts';

const plaats = new Bewaarplaats(() => localStorage);
plaats.volg(window);
enableSelectielinks(plaats);
ToolboxSelectie.plaats = plaats;
if (!customElements.get('toolbox-selectie')) customElements.define('toolbox-selectie', ToolboxSelectie);
