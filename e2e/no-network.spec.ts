import { createServer } from 'node:http';
import { expect } from '@playwright/test';
import { test } from './fixtures/test.ts';

// Each of these tries what must not work, which the window complains about.
test.use({ expectsTrouble: true });

/** A server on this machine that counts who comes by. */
async function countVisits(visit: (address: string) => Promise<void>): Promise<number> {
  let visits = 0;
  const server = createServer((_request, response) => {
    visits += 1;
    response.end('hello');
  });
  server.on('upgrade', () => (visits += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  await visit(`http://127.0.0.1:${address.port}`);
  server.closeAllConnections();
  server.close();
  return visits;
}

test('nothing reaches the network from the page', async ({ app }) => {
  const visits = await countVisits(async (address) => {
    const failed = await app.window.evaluate(async (server) => {
      const picture = new Image();
      const events = [
        fetch(server).then(
          () => 'fetched',
          () => 'refused',
        ),
        new Promise((resolve) => {
          picture.onload = () => resolve('shown');
          picture.onerror = () => resolve('refused');
          picture.src = `${server}/a.png`;
        }),
        new Promise((resolve) => {
          try {
            const socket = new WebSocket(server.replace('http', 'ws'));
            socket.onopen = () => resolve('open');
            socket.onerror = () => resolve('refused');
          } catch {
            resolve('refused');
          }
        }),
      ];
      return Promise.all(events);
    }, address);
    expect(failed).toEqual(['refused', 'refused', 'refused']);
  });
  expect(visits).toBe(0);
});

test('nothing reaches the network even where no policy of the page holds', async ({ app }) => {
  const visits = await countVisits(async (address) => {
    const failures = await app.electron.evaluate(async ({ session }, server) => {
      const attempts = [server, 'https://example.com/'].map((url) =>
        session.defaultSession.fetch(url).then(
          () => 'fetched',
          (error: unknown) => String(error),
        ),
      );
      const lookup = session.defaultSession.resolveHost('localhost').then(
        () => 'found',
        (error: unknown) => String(error),
      );
      return Promise.all([...attempts, lookup]);
    }, address);
    expect(failures).toEqual([
      expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
      expect.stringContaining('ERR_BLOCKED_BY_CLIENT'),
      expect.stringContaining('ERR_NAME_NOT_RESOLVED'),
    ]);
  });
  expect(visits).toBe(0);
});
