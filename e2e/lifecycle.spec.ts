import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { environmentWith, type DivergeApp } from './fixtures/diverge-app.ts';
import { projectFolder, readRuntime } from './fixtures/runtime.ts';
import { keepScreenshots } from './fixtures/screenshots.ts';
import { readLog, test } from './fixtures/test.ts';
import { ScenarioScreen } from './pages/scenario-screen.ts';

/** Sends a signal to the process that has the data. */
async function signalData(app: DivergeApp, signal: 'SIGSTOP' | 'SIGKILL'): Promise<void> {
  await app.electron.evaluate(({ app: electronApp }, wanted) => {
    const data = electronApp.getAppMetrics().find((one) => one.name === 'Diverge data');
    if (data === undefined) throw new Error('No process has the data');
    process.kill(data.pid, wanted);
  }, signal);
}

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
    await signalData(app, 'SIGKILL');
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

  test('a change that could not be saved is said to be so, tried again, and not lost by leaving', async ({
    app,
    launch,
  }) => {
    const { window } = app;
    const azure = new ScenarioScreen(window).stance('Microsoft Azure', 'Anthropic');
    await expect(azure.choice('Diverge')).toBeChecked();
    await app.waitUntilSaved();
    await signalData(app, 'SIGSTOP');
    await azure.take('Follow');
    await expect(window.getByText('Saving…')).toBeVisible();
    await signalData(app, 'SIGKILL');
    await expect(window.getByRole('alert').filter({ hasText: 'Not saved.' })).toBeVisible();
    await keepScreenshots(window, 'not-saved');

    await test.step('leaving offers to stay', async () => {
      const question = await app.electron.evaluateHandle(({ dialog }) => ({
        asked: new Promise<string>((resolve) => {
          dialog.showMessageBox = (...given: unknown[]) => {
            resolve(JSON.stringify(given.at(-1)));
            return Promise.resolve({ response: 0, checkboxChecked: false });
          };
        }),
      }));
      await app.electron.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.close();
      });
      expect(await question.evaluate(({ asked }) => asked)).toContain('Close without Saving');
      await expect(azure.choice('Follow')).toBeChecked();
    });

    await window.getByRole('button', { name: 'Try again' }).click();
    await app.waitUntilSaved();
    expect(await app.quitFromMenu()).toBe(0);
    const second = await launch();
    await expect(
      new ScenarioScreen(second.window).stance('Microsoft Azure', 'Anthropic').choice('Follow'),
    ).toBeChecked();
  });
});
