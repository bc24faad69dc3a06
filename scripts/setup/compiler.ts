import { installDebianPackages, type DebianPackage } from './debian-packages.ts';
import { hasProgram } from './find-program.ts';

const tools: readonly { readonly program: string; readonly debianPackage: DebianPackage }[] = [
  { program: 'g++', debianPackage: ['g++'] },
  { program: 'make', debianPackage: ['make'] },
  { program: 'python3', debianPackage: ['python3'] },
];

/** Sees to it that SQLite can be compiled: installs what is missing, or stops with the command that would. */
export async function requireCompiler(tellProgress: (line: string) => void): Promise<void> {
  const missing = tools.filter(({ program }) => !hasProgram(program));
  if (missing.length === 0) return;
  const names = missing.map(({ program }) => program).join(', ');
  await installDebianPackages(
    missing.map(({ debianPackage }) => debianPackage),
    `No compiler to build SQLite with (missing: ${names})`,
    tellProgress,
  );
}
