import { planHernoemen, type Stap } from './hernoemplan.ts';
import { readTeksten, voerUit } from './inhoudsbestanden.ts';

/** What a person types or a shell completes, as an id: src/content/materialen/x.mdx is materialen/x. */
const idOf = (invoer: string): string =>
  invoer
    .replaceAll('\\', '/')
    .replace(/^(\.?\/)?(src\/content\/)?/, '')
    .replace(/\.(mdx|html)$/, '');

/**
 * Renames an entry under `root` and everything that names it, and keeps its old address working.
 *
 * @returns what was done, in Dutch; or why nothing was done
 */
export async function hernoem(
  root: string,
  invoer: readonly string[],
): Promise<{ gedaan: string[] } | { weigering: string }> {
  const [oud, nieuw, ...rest] = invoer.map(idOf);
  if (oud === undefined || nieuw === undefined || rest.length > 0) {
    return { weigering: 'Zo gebruikt u dit: npm run hernoem -- materialen/oude-naam materialen/nieuwe-naam' };
  }
  const plan = planHernoemen(await readTeksten(root), oud, nieuw);
  if ('weigering' in plan) return plan;
  await voerUit(root, plan.stappen);
  const regel = ({ wat, pad }: Stap): string => `- ${wat}: ${pad}`;
  return {
    gedaan: [
      `${oud} heet nu ${nieuw}.`,
      ...plan.stappen.map(regel),
      `Wie het oude adres opent, gaat vanzelf naar /${nieuw}.html. Bekijk het met npm start.`,
    ],
  };
}
