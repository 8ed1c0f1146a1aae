// Lint rules: TypeScript everywhere; in src/ also Lit, custom elements and what a strict host forbids.
import lit from 'eslint-plugin-lit';
import a11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Refused by Trusted Types and by a strict Content-Security-Policy. */
const unsafe = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
  property,
  message: 'Templates write HTML; strict hosts refuse this.',
}));

export default tseslint.config(
  {
    ignores: [
      // Also booking/server's.
      '**/dist/',
      'dist-wordpress/',
      'dist-release/',
      'docs-site/',
      'lib/',
      'look/',
      '.cache/',
      'coverage/',
      'storybook-static/',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], a11y.configs.recommended],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': ['error', ...unsafe],
    },
  },
  // An interface that is opened to take more has nothing of its own to say.
  { files: ['types/**'], rules: { '@typescript-eslint/no-empty-object-type': 'off' } },
  // Chai's assertions are expressions.
  { files: ['test/**'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
);
