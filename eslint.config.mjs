import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

// House rule 6: types follow from the schema, so nothing may claim a type that the compiler cannot see.
const honestTypes = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'public/', '**/fixtures/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...honestTypes,
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Astro and Vite hand out plain functions that are declared as methods.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  astro.configs.recommended,
  { files: ['**/*.astro'], plugins: { '@typescript-eslint': tseslint.plugin }, rules: honestTypes },
);
