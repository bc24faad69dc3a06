import { expect } from '@playwright/test';
import { test } from './fixtures/test.ts';

// Each of these tries what must not work, which the window complains about.
test.use({ expectsTrouble: true });

test('files outside the folder of the window cannot be had', async ({ app }) => {
  const statuses = await app.window.evaluate(async () => {
    const urls = [
      'app://diverge/..%2f..%2fbuild%2fmain.cjs',
      'app://diverge/%2e%2e%2f%2e%2e%2fruntime.json',
      'app://diverge/..%2f..%2f..%2fpackage.json',
      'app://diverge/%2fetc%2fpasswd',
    ];
    const responses = await Promise.all(urls.map((url) => fetch(url)));
    return responses.map((response) => response.status);
  });
  expect(statuses).toEqual([403, 403, 403, 403]);
});

test('the page is in a sandbox, apart from its preload script, and has nothing of Node', async ({
  app,
}) => {
  const preferences = await app.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('There is no window');
    // Electron has it for itself; what it answers are the settings the page really runs with.
    const getLast: unknown = Reflect.get(contents, 'getLastWebPreferences');
    if (typeof getLast !== 'function') throw new Error('Electron does not say');
    const last: unknown = Reflect.apply(getLast, contents, []);
    const names = ['sandbox', 'contextIsolation', 'nodeIntegration', 'webviewTag', 'webSecurity'];
    return Object.fromEntries(names.map((name) => [name, Reflect.get(Object(last), name)]));
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  });
  const globals = await app.window.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
      (name) => name in globalThis,
    ),
  );
  expect(globals).toEqual([]);
  const bridge = await app.window.evaluate(() => Object.keys(window.diverge).sort());
  expect(bridge.join(' ')).toBe(
    'ask author chooseFile commands editText exportDeck exportPortfolio exportWorkspace firstDrawn ' +
      'onClosing onDeckProgress onFile onMenu onPresenter onTableProgress openDropped platform ' +
      'saveChart saveExample saveProblems saveReview showMenuState showPresenting showTheme ' +
      'stopDeckExport version',
  );
});

test('the page cannot go anywhere else', async ({ app }) => {
  await expect(app.window.getByRole('navigation', { name: 'Workspace' })).toBeVisible();
  for (const address of ['https://example.com/', 'app://diverge/other.html']) {
    const attempt = await app.electron.evaluateHandle(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      return {
        isRefused: new Promise<boolean>((resolve) => {
          contents?.once('will-frame-navigate', (event) => {
            // The app's own listener was there before this one.
            resolve(event.defaultPrevented);
          });
        }),
      };
    });
    await app.window.evaluate((url) => {
      location.href = url;
    }, address);
    expect(await attempt.evaluate(({ isRefused }) => isRefused), address).toBe(true);
  }
  // These are refused by Chromium itself, before anybody is asked.
  for (const address of ['file:///etc/passwd', 'data:text/html,hello']) {
    await app.window.evaluate((url) => {
      location.href = url;
    }, address);
  }
  expect(app.window.url()).toBe('app://diverge/index.html');
  // Asked in the page itself: a locator would wait for the navigations that were refused.
  expect(await app.window.evaluate(() => document.querySelector('nav')?.ariaLabel)).toBe(
    'Workspace',
  );
});

test('the page cannot open another window', async ({ app }) => {
  const opened = await app.window.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'app://diverge/index.html';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    return window.open('app://diverge/index.html') === null;
  });
  expect(opened).toBe(true);
  expect(
    await app.electron.evaluate(({ webContents }) => webContents.getAllWebContents().length),
  ).toBe(1);
});

test('no permission is granted but to put something on the clipboard', async ({ app }) => {
  const answers = await app.window.evaluate(async () => {
    const names = [
      'camera',
      'clipboard-read',
      'clipboard-write',
      'geolocation',
      'microphone',
      'notifications',
    ] as const;
    const states = names.map(async (name) => {
      const descriptor: object = { name };
      const query: unknown = Reflect.get(navigator.permissions, 'query');
      if (typeof query !== 'function') throw new Error('Permissions cannot be queried');
      const status: unknown = await Reflect.apply(query, navigator.permissions, [descriptor]);
      return `${name} ${String(Reflect.get(Object(status), 'state'))}`;
    });
    const location = new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => {
          resolve('known');
        },
        (error) => {
          resolve(error.code === error.PERMISSION_DENIED ? 'refused' : error.message);
        },
      );
    });
    const clipboard = navigator.clipboard.readText().then(
      () => 'read',
      () => 'refused',
    );
    return Promise.all([...states, location, clipboard, Notification.requestPermission()]);
  });
  expect(answers).toEqual([
    'camera denied',
    'clipboard-read denied',
    'clipboard-write granted',
    'geolocation denied',
    'microphone denied',
    'notifications denied',
    'refused',
    'refused',
    'denied',
  ]);
});
