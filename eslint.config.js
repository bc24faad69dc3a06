import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Import from the file that has it: a file that passes on what others have hides the rooms of the house. */
const noPassingOn = [
  { selector: 'ExportAllDeclaration', message: 'Import from the file that has it.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'Import from the file that has it.' },
];

/** The model has no clock and no randomness of its own: both come in as arguments. */
const noClockNorChance = [
  { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
  { object: 'Math', property: 'random', message: 'Take the randomness as an argument.' },
  { object: 'performance', property: 'now', message: 'Take the time as an argument.' },
];

const noBrowserNorNode = [
  ...['window', 'document', 'navigator', 'localStorage', 'fetch', 'Worker'],
  ...['process', 'Buffer', 'require', '__dirname', 'setTimeout', 'setInterval', 'crypto'],
].map((name) => ({ name, message: 'The model knows neither the browser nor Node.' }));

export default defineConfig(
  { ignores: ['.vite/', 'out/', 'coverage/', 'test-results/', 'screenshots/'] },
  {
    // A rule that is wrong for a file is changed here, where it can be seen, not silenced there.
    linterOptions: { noInlineConfig: true },
  },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Taking a field off an object names what is taken off.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...noPassingOn],
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    // Says which components React's compiler would leave alone; it is not used here.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['model/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...noBrowserNorNode],
      'no-restricted-properties': ['error', ...noClockNorChance],
      'no-restricted-syntax': [
        'error',
        ...noPassingOn,
        {
          selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
          message: 'Take the time as an argument.',
        },
      ],
    },
  },
  {
    // Fixtures of Playwright are functions of an object pattern that may be empty.
    files: ['e2e/**/*.ts'],
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    // Tables of data, alone in their file.
    files: ['model/examples/**', 'model/precedents/**', '**/*.data.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      globals: {
        ...{ require: 'readonly', module: 'writable', __dirname: 'readonly' },
        ...{ process: 'readonly', console: 'readonly' },
      },
    },
  },
);
