import { defineConfig } from 'vitest/config';

// Plain Vitest, without Astro: what is tested here is pure TypeScript or the finished dist/.
export default defineConfig({
  test: {
    environment: 'node',
    passWithNoTests: false,
    // Otherwise one core stays idle, which on two cores is half of them.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'unit', include: ['{src,scripts,bench}/**/*.test.ts'] } },
      { extends: true, test: { name: 'architectuur', include: ['tests/architecture.test.ts'] } },
      { extends: true, test: { name: 'dist', include: ['tests/dist/**/*.test.ts'], testTimeout: 180_000 } },
      {
        extends: true,
        test: { name: 'golden', include: ['tests/golden/**/*.test.ts'], testTimeout: 300_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/{browser,wordpress}/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A browser mostly waits: two at a time are done in little more than half the time. More starve each other.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'beheer',
          include: ['tests/{bijwerken,deploy,kopieen}/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
