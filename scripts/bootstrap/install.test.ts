import { describe, expect, it } from 'vitest';
import { explainFailure } from './install.mjs';
import { lacksOnlyOptionalPackages } from './lock-gaps.mjs';
import { withoutNoise } from './npm.mjs';

const lock = JSON.stringify({
  packages: {
    'node_modules/zoeker': { optionalDependencies: { '@zoeker/mac': '1.0.0', '@zoeker/win': '1.0.0' } },
  },
});

describe('a lock file that does not fit', () => {
  it('is harmless when only packages for another kind of computer are missing', () => {
    const output =
      'npm error Missing: @zoeker/mac@ from lock file\nnpm error Missing: @zoeker/win@1.0.0 from lock file';
    expect(lacksOnlyOptionalPackages(output, lock)).toBe(true);
  });

  it('is a mistake when an ordinary package is missing', () => {
    const output =
      'npm error Missing: @zoeker/mac@ from lock file\nnpm error Missing: yaml@2.0.0 from lock file';
    expect(lacksOnlyOptionalPackages(output, lock)).toBe(false);
  });

  it('is a mistake when a version differs', () => {
    const output =
      "npm error Invalid: lock file's yaml@1.0.0 does not satisfy yaml@2.0.0\nnpm error Missing: @zoeker/mac@ from lock file";
    expect(lacksOnlyOptionalPackages(output, lock)).toBe(false);
  });

  it('is not blamed for another failure', () => {
    expect(lacksOnlyOptionalPackages('npm error code ENOTFOUND', lock)).toBe(false);
  });
});

describe('what npm says', () => {
  it('is shown without the warnings about the Node version', () => {
    expect(withoutNoise('npm warn EBADENGINE }\nnpm error code E404\nnpm warn EBADENGINE {\n')).toBe(
      'npm error code E404',
    );
  });

  it.each([
    ['npm error code ENOTFOUND', 'geen verbinding met internet'],
    ['npm error code EACCES', 'niet schrijven'],
    ['spawn npm ENOENT', 'npm is niet gevonden'],
    ['npm error code EUSAGE', 'passen niet bij elkaar'],
    ['iets anders', 'Hierboven staat wat npm meldt'],
  ])('is explained in Dutch: %s', (output, explanation) => {
    expect(explainFailure(output)).toContain(explanation);
  });
});
