import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { environmentWith, type DivergeApp } from './fixtures/diverge-app.ts';
import { projectFolder, readRuntime } from './fixtures/runtime.ts';
import { readLog, test } from './fixtures/test.ts';

/** Whether the page can have its data. */
function canAsk(app: DivergeApp): Promise<boolean> {
  return app.electron.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const reply: unknown = await contents?.executeJavaScript('window.diverge.ask("boot", {})');
    return Reflect.get(Object(reply), 'ok') === true;
  });
}

test('there is one Diverge at a time: a second one brings the first to the front', async ({
  app,
  userData,
}) => {
  const call = await app.electron.evaluateHandle(({ app: electronApp }) => ({
    came: new Promise<string>((resolve) => {
      electronApp.once('second-instance', () => {
        resolve('came');
      });
    }),
  }));
  const runtime = readRuntime();
  const second = spawn(runtime.executable, [...runtime.args, projectFolder], {
    env: environmentWith(userData),
    stdio: 'ignore',
  });
  await once(second, 'exit');
  expect(second.exitCode).toBe(0);
  expect(await call.evaluate(({ came }) => came)).toBe('came');
  expect(
    await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length),
  ).toBe(1);
  expect(await canAsk(app)).toBe(true);
});

test('the system asking it to end closes the database properly', async ({ app, userData }) => {
  await app.waitUntilSaved();
  expect(existsSync(path.join(userData, 'diverge.sqlite-wal'))).toBe(true);
  expect(await app.signal('SIGTERM')).toBe(0);
  expect(existsSync(path.join(userData, 'diverge.sqlite'))).toBe(true);
  expect(existsSync(path.join(userData, 'diverge.sqlite-wal'))).toBe(false);
});

test('the window stands where it stood, and the theme is the one that was chosen', async ({
  launch,
}) => {
  const first = await launch();
  const bounds = { x: 140, y: 90, width: 1180, height: 720 };
  await first.electron.evaluate(({ BrowserWindow }, place) => {
    BrowserWindow.getAllWindows()[0]?.setBounds(place);
  }, bounds);
  await first.chooseMenu('theme-dark');
  await expect(first.window.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await first.quitFromMenu()).toBe(0);

  const second = await launch();
  const state = await second.electron.evaluate(({ BrowserWindow, Menu, nativeTheme }) => ({
    bounds: BrowserWindow.getAllWindows()[0]?.getBounds(),
    minimum: BrowserWindow.getAllWindows()[0]?.getMinimumSize(),
    ground: BrowserWindow.getAllWindows()[0]?.getBackgroundColor(),
    isDark: nativeTheme.shouldUseDarkColors,
    isMarked: Menu.getApplicationMenu()?.getMenuItemById('theme-dark')?.checked,
  }));
  expect(state).toEqual({
    bounds,
    minimum: [1024, 640],
    ground: '#121416',
    isDark: true,
    isMarked: true,
  });
  await expect(second.window.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test.describe('when a part of it breaks', () => {
  test.use({ expectsTrouble: true });

  test('the process with the data is started again, and the window goes on', async ({
    app,
    userData,
  }) => {
    await app.waitUntilSaved();
    await app.electron.evaluate(({ app: electronApp }) => {
      const data = electronApp.getAppMetrics().find((one) => one.name === 'Diverge data');
      if (data === undefined) throw new Error('No process has the data');
      process.kill(data.pid, 'SIGKILL');
    });
    await expect.poll(() => readLog(userData)).toContain('The data process ended by itself');
    await expect.poll(() => canAsk(app)).toBe(true);
    expect(await app.quitFromMenu()).toBe(0);
  });

  test('a window that crashed is offered to be loaded again', async ({ app, userData }) => {
    await app.waitUntilSaved();
    await app.electron.evaluate(({ BrowserWindow, dialog }) => {
      dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
    await expect.poll(() => readLog(userData)).toContain("The window's process ended");
    await expect.poll(() => canAsk(app)).toBe(true);
    expect(await app.quitFromMenu()).toBe(0);
  });
});
