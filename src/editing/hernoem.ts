import { hernoem } from './hernoemen.ts';

/** `npm run hernoem -- materialen/oud materialen/nieuw`: prints what was done; ends with 1 when nothing was. */
try {
  const uitkomst = await hernoem(process.cwd(), process.argv.slice(2));
  if ('weigering' in uitkomst) throw new Error(uitkomst.weigering);
  for (const regel of uitkomst.gedaan) console.log(regel);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
