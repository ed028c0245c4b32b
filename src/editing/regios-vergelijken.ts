import { vergelijkBestand } from './regios-vergelijken-opdracht.ts';

/** `npm run regios:vergelijk -- tabel.csv`: prints what changed; ends with 0 (nothing), 1 (something) or 2 (unreadable). */
// npm starts in the root of the project, and tells where the person stood when typing the path.
const vanaf = process.env['INIT_CWD'] ?? process.cwd();
const { code, regels } = await vergelijkBestand(process.cwd(), process.argv.slice(2), vanaf);
console[code === 2 ? 'error' : 'log'](regels.join('\n'));
process.exitCode = code;
