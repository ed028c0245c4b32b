import { render } from 'astro:content';
import { maakGids } from '../domain/gids/gids.ts';
import { maakVerzuimroute } from '../domain/gids/verzuimroute.ts';
import { loadToolbox } from '../toolbox.ts';

/** The guide for parents, each step with its text. */
export async function loadGids() {
  const toolbox = await loadToolbox();
  const gids = maakGids(toolbox.gids, toolbox);
  const teksten = new Map(
    await Promise.all(toolbox.gids.map(async (entry) => [entry.id, (await render(entry)).Content] as const)),
  );
  const stappen = gids.stappen.flatMap((stap, index) => {
    const Content = teksten.get(stap.id);
    return Content ? [{ stap, Content, volgende: gids.stappen[index + 1] }] : [];
  });
  return { gids, stappen, instellingen: toolbox.instellingen };
}

/** Who does what, and when, after a verzuimmelding. */
export async function loadVerzuimroute() {
  const toolbox = await loadToolbox();
  return { momenten: maakVerzuimroute(toolbox.verzuimroute, toolbox), instellingen: toolbox.instellingen };
}
