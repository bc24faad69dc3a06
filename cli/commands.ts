import type { Command } from './command.ts';

/** What can be asked (spec/scenario-file.md, "Headless"). */
export const commands: readonly Command[] = [
  {
    name: 'evaluate',
    usage: 'FILE [--scenario ID] [--exact | --trials N [--seed S]] [--json]',
    purpose: 'what a scenario costs, when, how likely, and what to do about it',
    files: ['FILE'],
    values: ['scenario', 'trials', 'seed'],
    switches: ['exact', 'json'],
    load: async () => (await import('./commands/evaluate.ts')).runEvaluate,
  },
  {
    name: 'consistent',
    usage: 'FILE [--scenario ID] [--threshold T] [--json]',
    purpose: 'the states that the influences do not contradict; also of a .scw project',
    files: ['FILE'],
    values: ['scenario', 'threshold'],
    switches: ['json'],
    load: async () => (await import('./commands/consistent.ts')).runConsistent,
  },
  {
    name: 'validate',
    usage: 'FILE',
    purpose: 'says nothing when the file is well, and every problem otherwise',
    files: ['FILE'],
    values: [],
    switches: [],
    load: async () => (await import('./commands/validate.ts')).runValidate,
  },
  {
    name: 'diff',
    usage: 'A B [--json]',
    purpose: 'what differs between two files',
    files: ['A', 'B'],
    values: [],
    switches: ['json'],
    load: async () => (await import('./commands/diff.ts')).runDiff,
  },
  {
    name: 'export',
    usage: 'FILE [--deck ID] (--pdf OUT | --pptx OUT)',
    purpose: 'a deck as PDF or PowerPoint; the one command that starts Electron',
    files: ['FILE'],
    values: ['deck', 'pdf', 'pptx'],
    switches: [],
    load: async () => (await import('./commands/export.ts')).runExport,
  },
  {
    name: 'schema',
    usage: '',
    purpose: 'the JSON Schema of the file',
    files: [],
    values: [],
    switches: [],
    load: async () => (await import('./commands/schema.ts')).runSchema,
  },
];
