import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../setup/prepare-runtime.ts';
import { runTool, type Step } from './step.ts';

const rooms = ['model', 'db', 'electron', 'renderer', 'cli', 'e2e', 'bench', 'scripts'];

/** What can be said of the code without running it. Each counts as one. */
export const staticChecks: readonly Step[] = [
  staticCheck('format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
  staticCheck('types', 'typescript/bin/tsc', ['--noEmit']),
  staticCheck('lint', 'eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  staticCheck('import boundaries', 'dependency-cruiser/bin/dependency-cruiser.mjs', [
    '--config',
    '.dependency-cruiser.js',
    ...rooms.filter((room) => existsSync(path.join(projectFolder, room))),
  ]),
  staticCheck('dead code', 'knip/bin/knip.js', ['--no-progress']),
];

function staticCheck(name: string, script: string, toolArguments: readonly string[]): Step {
  return {
    name,
    run: async () =>
      (await runTool(script, toolArguments)) === 0
        ? { passed: 1, failed: 0 }
        : { passed: 0, failed: 1 },
  };
}
