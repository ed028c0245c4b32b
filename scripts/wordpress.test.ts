import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureWordpress, type Run } from './wordpress.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toolbox-wordpress-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function place(map: string): Promise<string> {
  await mkdir(join(map, 'wp-includes'), { recursive: true });
  await writeFile(join(map, 'wp-includes/class-wp-oembed.php'), '<?php');
  return map;
}

/** A computer on which commands do what `doet` says; the names of those that were run are kept. */
function computer(doet: (naam: string) => Promise<boolean>): { run: Run; gedaan: string[] } {
  const gedaan: string[] = [];
  const run: Run = async (command) => {
    const naam = command.slice(0, 2).join(' ');
    gedaan.push(naam);
    return doet(naam);
  };
  return { run, gedaan };
}

const levert = async (naam: string): Promise<boolean> => {
  if (naam === 'apt-get download') await writeFile(join(folder, 'wordpress_6.1_all.deb'), '');
  if (naam === 'dpkg -x') await place(join(folder, 'usr/share/wordpress'));
  return true;
};

describe('WordPress for the paste test', () => {
  it('is the one that the person chose', async () => {
    const eigen = await place(join(folder, 'eigen'));
    const { run, gedaan } = computer(levert);
    expect(await ensureWordpress(folder, { env: { WORDPRESS_PATH: eigen }, run })).toBe(eigen);
    expect(gedaan).toEqual([]);
  });

  it('is never another one when the choice is no WordPress', async () => {
    const { run } = computer(levert);
    await expect(ensureWordpress(folder, { env: { WORDPRESS_PATH: folder }, run })).rejects.toThrow(
      'geen WordPress',
    );
  });

  it('is the package of Debian, unpacked and not installed', async () => {
    const { run, gedaan } = computer(levert);
    expect(await ensureWordpress(folder, { env: {}, run })).toBe(join(folder, 'usr/share/wordpress'));
    expect(gedaan).toEqual(['apt-get download', 'dpkg -x']);
  });

  it('comes after renewing a list of packages that is too old', async () => {
    let vers = false;
    const { run, gedaan } = computer(async (naam) => {
      if (naam === 'apt-get update') vers = true;
      return vers ? levert(naam) : false;
    });
    await ensureWordpress(folder, { env: {}, run });
    expect(gedaan).toEqual(['apt-get download', 'apt-get update', 'apt-get download', 'dpkg -x']);
  });

  it.each([
    ['there is no apt', () => Promise.resolve(false)],
    ['there is no such package', (naam: string) => Promise.resolve(naam === 'apt-get update')],
    ['the package is damaged', async (naam: string) => (naam === 'dpkg -x' ? false : levert(naam))],
    ['the package holds something else', async (naam: string) => (naam === 'dpkg -x' ? true : levert(naam))],
  ])('comes with advice when %s', async (_geval, doet) => {
    await expect(ensureWordpress(folder, { env: {}, run: computer(doet).run })).rejects.toThrow(
      'WORDPRESS_PATH=',
    );
  });
});
