import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/project-paths.ts';
import { readInhoud } from '../../src/gate/inhoud.ts';
import { replaceVermeldingen } from '../projects/own-project.ts';
import { makeProefvermeldingen } from './proefvermeldingen.ts';
import { starlightText, toolboxText } from './schrijfwijze.ts';
import { readVoorbeelden } from './voorbeelden.ts';

const voorbeelden = await readVoorbeelden(projectRoot);
const vermeldingen = makeProefvermeldingen(300, voorbeelden);

describe('made-up entries', () => {
  it('are the same every time', () => {
    expect(makeProefvermeldingen(300, voorbeelden)).toEqual(vermeldingen);
  });

  it('are two materialen for every initiatief, with what other content refers to among them', () => {
    const ids = vermeldingen.map(({ id }) => id);
    expect(vermeldingen.filter(({ collectie }) => collectie === 'materialen')).toHaveLength(200);
    expect(new Set(ids).size).toBe(300);
    expect(ids).toEqual(expect.arrayContaining(voorbeelden.genoemdeMaterialen));
  });

  it('pass the content check', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'toolbox-proef-'));
    await replaceVermeldingen(folder, vermeldingen);
    const { entries, problemen } = await readInhoud(folder, '2026-11-21');
    // The regions that the entries name are not in this folder.
    expect(problemen.filter(({ soort }) => soort !== 'regio-onbekend')).toEqual([]);
    expect(entries.materialen).toHaveLength(200);
    expect(entries.initiatieven).toHaveLength(100);
    await rm(folder, { recursive: true, force: true });
  });

  it('give another site generator the same text, but for the way a tip is written', () => {
    const textOf = (file: string): string =>
      file.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/<\/?Tip>|:::(?:tip)?/g, '');
    const withoutSpace = (text: string): string => text.replace(/\s+/g, ' ');
    for (const vermelding of vermeldingen) {
      expect(withoutSpace(textOf(starlightText(vermelding)))).toBe(
        withoutSpace(textOf(toolboxText(vermelding))),
      );
    }
  });

  it('are about as long as the assignment says, and one in twenty has a tip', () => {
    const words = vermeldingen.map(
      (vermelding) => starlightText(vermelding).split(/^---$/m)[2]?.split(/\s+/).length ?? 0,
    );
    expect(Math.min(...words)).toBeGreaterThanOrEqual(150);
    expect(Math.max(...words)).toBeLessThanOrEqual(330);
    const tips = vermeldingen.filter(({ blokken }) => blokken.some(({ soort }) => soort === 'tip'));
    expect(tips.length).toBeGreaterThan(5);
    expect(tips.length).toBeLessThan(30);
  });

  it('refuses a number that leaves references open', () => {
    expect(() => makeProefvermeldingen(10, voorbeelden)).toThrow('Kies minstens');
  });
});
