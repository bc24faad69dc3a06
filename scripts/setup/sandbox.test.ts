import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { requireSandbox, sandboxArguments } from './sandbox.ts';

it('is kept for an ordinary user', () => {
  expect(sandboxArguments(false)).toEqual([]);
});

// Elsewhere the sandbox needs nothing of the system.
if (process.platform === 'linux') {
  const restriction = 'apparmor_restrict_unprivileged_userns';

  it('starts where programs may have user namespaces', async () => {
    await using folder = await temporaryFolder();
    await writeFile(path.join(folder.path, restriction), '0\n');
    await writeFile(path.join(folder.path, 'unprivileged_userns_clone'), '1\n');
    expect(() => requireSandbox('/opt/electron', false, folder.path)).not.toThrow();
  });

  it('names the one command where they may not', async () => {
    await using folder = await temporaryFolder();
    await writeFile(path.join(folder.path, restriction), '1\n');
    expect(() => requireSandbox('/opt/run/electron', false, folder.path)).toThrow(
      'This system keeps Electron\'s sandbox from starting: sudo chown root "/opt/run/chrome-sandbox" ' +
        '&& sudo chmod 4755 "/opt/run/chrome-sandbox"',
    );
  });

  it('asks for no more once that command was run', async () => {
    await using folder = await temporaryFolder();
    await writeFile(path.join(folder.path, 'unprivileged_userns_clone'), '0\n');
    const helper = path.join(folder.path, 'chrome-sandbox');
    const check = () => requireSandbox(path.join(folder.path, 'electron'), false, folder.path);
    await writeFile(helper, '');
    expect(check).toThrow('sandbox');
    await chmod(helper, 0o4755);
    // Only root can make files that belong to root.
    if (process.getuid?.() === 0) expect(check).not.toThrow();
  });

  it('is left out for root, whom it refuses', async () => {
    await using folder = await temporaryFolder();
    await writeFile(path.join(folder.path, restriction), '1\n');
    expect(sandboxArguments(true)).toEqual(['--no-sandbox']);
    expect(() => requireSandbox('/opt/electron', true, folder.path)).not.toThrow();
  });
}
