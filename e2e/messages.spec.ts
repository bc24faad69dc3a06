import { expect } from '@playwright/test';
import { readLog, test } from './fixtures/test.ts';

// Each of these tries what must not work, which the window complains about.
test.use({ expectsTrouble: true });

test('the page may ask only its own questions, in their own shape', async ({ app, userData }) => {
  const replies = await app.window.evaluate(async () => {
    const ask: unknown = Reflect.get(window.diverge, 'ask');
    if (typeof ask !== 'function') throw new Error('There is no ask');
    const asked = async (name: unknown, question: unknown) => {
      const reply: unknown = await Reflect.apply(ask, undefined, [name, question]);
      return String(Reflect.get(Object(reply), 'ok'));
    };
    return [
      await asked('boot', {}),
      await asked('export-workspace', { workspace: 'any', path: '/tmp/stolen.diverge' }),
      await asked('preview-file', { path: '/etc/passwd', as: 'portfolio' }),
      await asked('boot', { more: true }),
      await asked('change-settings', { theme: 'purple' }),
    ];
  });
  expect(replies).toEqual(['true', 'false', 'false', 'false', 'false']);
  const log = readLog(userData);
  expect(log).toContain('The window asked export-workspace, which it may not.');
  expect(log).toContain('The window asked preview-file, which it may not.');
  expect(log).toContain('The window asked change-settings');
});
