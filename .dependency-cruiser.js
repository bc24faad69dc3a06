/**
 * The rooms of the house and what each may import. Tests beside the sources may use the test runner, and Node to read
 * example files.
 */
const test = '\\.test\\.tsx?$';
const testLibraries = '^node_modules/(vitest|fast-check)/';

/** A rule that a room imports nothing but what is listed; its helpers of tests, which no name tells, take test libraries. */
function room(name, allowed, comment) {
  return {
    name: `${name}-may-import`,
    comment,
    severity: 'error',
    from: { path: `^${name}/`, pathNot: test },
    to: { pathNot: [`^${name}/`, testLibraries, ...allowed] },
  };
}

function testsOfRoom(name, allowed) {
  return {
    name: `tests-of-${name}-may-import`,
    severity: 'error',
    from: { path: `^${name}/.*${test}` },
    to: { pathNot: [`^${name}/`, testLibraries, ...allowed], dependencyTypesNot: ['core'] },
  };
}

function library(...names) {
  return `^node_modules/(@types/)?(${names.join('|')})/`;
}

const node = '^(node:)?[a-z_/]+$';

/** Pure, neither of the browser nor of Node, and each better than what we would write ourselves. */
const modelLibraries = [
  library('zod'), // one schema a concept, checked at each edge
  library('papaparse'), // CSV as spreadsheets really write it
  library('@noble/hashes'), // the canonical hash of a file, the same in every process
  library('highs'), // mixed-integer programs, with a proven bound: which mitigations to choose
];

const rendererLibraries = [
  library(
    'react',
    'react-dom',
    'zustand',
    'recharts',
    'zod',
    '@fontsource-variable/inter',
    '@tanstack/react-virtual',
    // A slide's text: read to a tree, never to HTML.
    'mdast-util-from-markdown',
    '@types/mdast',
    // Decks as presentations: writes what PowerPoint reads.
    'pptxgenjs',
    'jszip',
    '@fontsource/inter',
    'highs', // loaded in the worker of its own
  ),
];

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Types may go round, since nothing of them is left when the app runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'found',
      comment:
        'Every import leads to a file. What the benches compare with is installed by the bench alone, in its own folder.',
      severity: 'error',
      from: { pathNot: '^bench/engine/squiggle-peer\\.mjs$' },
      to: { couldNotResolve: true },
    },
    room('model', modelLibraries, 'Pure TypeScript: no DOM, no Node.'),
    testsOfRoom('model', modelLibraries),
    room('db', ['^model/', library('better-sqlite3', 'zod'), node], 'SQLite and nothing else.'),
    testsOfRoom('db', ['^model/', library('better-sqlite3', 'zod')]),
    room('cli', ['^model/', node], 'Arguments to model to text.'),
    testsOfRoom('cli', ['^model/']),
    room(
      'electron',
      // The last two read and write Excel workbooks, in the thread for tables.
      ['^(db|model)/', library('electron', 'zod', 'read-excel-file', 'write-excel-file'), node],
      'Processes and the operating system.',
    ),
    testsOfRoom('electron', ['^(db|model)/', library('electron', 'zod', 'better-sqlite3')]),
    room(
      'renderer',
      ['^model/', '^electron/', ...rendererLibraries],
      'React. Of Electron only the types of the contract, which the next rule sees to.',
    ),
    testsOfRoom('renderer', ['^model/', '^electron/', ...rendererLibraries]),
    {
      name: 'renderer-takes-types-of-the-contract-alone',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'renderer-takes-nothing-else-of-electron',
      severity: 'error',
      from: { path: '^renderer/' },
      to: {
        path: '^electron/',
        pathNot:
          '^electron/(contract|import-contract|written|file-exchange|file-preview|bridge|channels|commands)\\.ts$',
      },
    },
    room(
      'e2e',
      [
        library(
          '@playwright/test',
          'playwright',
          'playwright-core',
          '@axe-core/playwright',
          'jszip', // looks into presentations
          'unpdf', // reads documents
          '@electron/fuses',
          'electron', // for the start that waits for Playwright
        ),
        node,
        '^model/',
        '^scripts/setup/display\\.ts$', // whether there is a desktop to share
      ],
      'The app is a black box.',
    ),
    {
      name: 'e2e-takes-types-of-the-model-alone',
      severity: 'error',
      from: { path: '^e2e/' },
      to: { path: '^model/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: {},
      to: { path: test },
    },
    {
      name: 'the-app-carries-no-test-libraries',
      severity: 'error',
      from: {
        path: '^(electron/(main|preload|data-process)\\.ts|renderer/(main|notes)\\.tsx|scripts/(start|package)\\.ts)$',
        pathNot: test,
      },
      to: { path: testLibraries, reachable: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // So that an import of types alone is seen at all.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
