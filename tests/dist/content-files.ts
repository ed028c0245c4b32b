import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { projectRoot } from '../../scripts/project-paths.ts';
import { listFiles } from './site-files.ts';

/** A content file as an editor wrote it, read without the gate: what the site must show. */
export interface Inhoudsbestand {
  /** Collection and file name, such as "materialen/thuiszitterspact". */
  id: string;
  titel: string;
  samenvatting: string;
  /** Value in the facet type. */
  type: string;
  regio: readonly string[];
  /** The whole file. */
  source: string;
}

const frontmatter = z.object({
  titel: z.string(),
  samenvatting: z.string(),
  type: z.string().default('initiatief'),
  regio: z.array(z.string()),
});

function readCollectie(naam: string): Inhoudsbestand[] {
  const folder = join(projectRoot, 'src/content', naam);
  return listFiles(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => {
      const source = readFileSync(join(folder, file), 'utf8');
      const [, yaml = ''] = source.split(/^---\r?$/m);
      return { id: `${naam}/${file.replace(/\.mdx$/, '')}`, source, ...frontmatter.parse(parse(yaml)) };
    });
}

export const materialen: readonly Inhoudsbestand[] = readCollectie('materialen');
export const initiatieven: readonly Inhoudsbestand[] = readCollectie('initiatieven');
export const vermeldingen: readonly Inhoudsbestand[] = [...materialen, ...initiatieven];

/** Ids of all content files, sorted. */
export const ids: readonly string[] = vermeldingen.map(({ id }) => id).sort();

const verhuislijst = z.record(z.string(), z.object({ naar: z.string() }));

/** Old address → new address, both without .html, as the editors noted them. */
export const verhuizingen: ReadonlyMap<string, string> = new Map(
  listFiles(join(projectRoot, 'src/content/verhuizingen')).flatMap((file) => {
    const source = readFileSync(join(projectRoot, 'src/content/verhuizingen', file), 'utf8');
    return Object.entries(verhuislijst.parse(parse(source))).map(([oud, { naar }]): [string, string] => [oud, naar]);
  }),
);
