import { collecties } from '../domain/schema/collecties.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';
import { inhoudsmap } from '../gate/bestanden.ts';
import type { BekendeNamen } from './bekende-namen.ts';
import { schemaMetNamen } from './schema-met-namen.ts';
import { snippets } from './snippets.ts';

const gemaakt = 'Gemaakt met npm run schemas uit src/domain/schema; niet met de hand veranderen.';

const write = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Which schema belongs to which files. The extension reads YAML files; frontmatter has the snippets. */
function settings(): Record<string, unknown> {
  const yaml = valuesOf(collecties).filter((naam) => collecties[naam].vorm !== 'mdx');
  return {
    'yaml.schemas': Object.fromEntries(
      yaml.map((naam) => [`./.vscode/schemas/${naam}.json`, `${inhoudsmap}/${naam}/*.yaml`]),
    ),
    'files.eol': '\n',
    'files.encoding': 'utf8',
  };
}

const extensions = {
  recommendations: ['redhat.vscode-yaml', 'unifiedjs.vscode-mdx', 'astro-build.astro-vscode'],
};

/** Everything that VS Code needs to help an editor: path from the root of the project → text of the file. */
export function vscodeBestanden(namen: BekendeNamen): Map<string, string> {
  const schemas = valuesOf(collecties).map((naam): [string, string] => [
    `.vscode/schemas/${naam}.json`,
    write({
      $comment: gemaakt,
      title: `Een bestand in ${inhoudsmap}/${naam}`,
      ...schemaMetNamen(naam, namen),
    }),
  ]);
  return new Map([
    ...schemas,
    ['.vscode/toolbox.code-snippets', write(snippets())],
    ['.vscode/settings.json', write(settings())],
    ['.vscode/extensions.json', write(extensions)],
  ]);
}
