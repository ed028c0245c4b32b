import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../project-paths.ts';
import { commandFile, commandHelp, commands, isCommand } from './command-list.mjs';

describe('the list of commands', () => {
  it('names exactly the files in scripts/commands', async () => {
    const files = await readdir(resolve(projectRoot, 'scripts/commands'));
    expect(Object.keys(commands).map(commandFile).sort()).toEqual(files.sort());
  });

  it('has an npm script for each', async () => {
    const manifest = await readFile(resolve(projectRoot, 'package.json'), 'utf8');
    for (const name of Object.keys(commands)) {
      expect(manifest).toContain(`"${name}": "node scripts/run.mjs ${name}"`);
    }
  });

  it('knows no other names, also not those every object has', () => {
    expect(isCommand('start')).toBe(true);
    expect(isCommand('strat')).toBe(false);
    expect(isCommand('toString')).toBe(false);
    expect(commandHelp()).toContain('start');
  });
});
