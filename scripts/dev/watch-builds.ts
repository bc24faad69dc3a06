import path from 'node:path';
import { build, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { projectFolder } from '../setup/prepare-runtime.ts';

/**
 * Serves the renderer as it is edited, and builds the main process, the data process and the preload script again
 * whenever they change. `onMainBuilt` is called after each build of the first two, and first when all are there.
 */
export async function watchBuilds(onMainBuilt: () => void): Promise<Watcher> {
  const server = await createServer({ configFile: configFile('vite.renderer.config.ts') });
  await server.listen();
  const preload = await watch(
    { configFile: configFile('vite.preload.config.ts') },
    // The window takes the new preload script when it loads again.
    () => server.ws.send({ type: 'full-reload' }),
  );
  const main = await watch(
    {
      configFile: configFile('vite.main.config.ts'),
      define: { MAIN_WINDOW_VITE_DEV_SERVER_URL: JSON.stringify(addressOf(server)) },
    },
    onMainBuilt,
  );
  return {
    close: async () => {
      await Promise.all([main.close(), preload.close(), server.close()]);
    },
  };
}

export interface Watcher {
  readonly close: () => Promise<void>;
}

/** Answers after the first build that succeeds; one that fails is told by Vite, and waits for the next edit. */
async function watch(config: InlineConfig, onBuilt: () => void): Promise<Watcher> {
  const watcher = await build({
    ...config,
    mode: 'development',
    logLevel: 'warn',
    build: { watch: {} },
  });
  if (!('on' in watcher)) throw new Error('Vite did not watch.');
  await new Promise<void>((resolve) => {
    let hasFailed = false;
    watcher.on('event', ({ code }) => {
      if (code === 'START') hasFailed = false;
      if (code === 'ERROR') hasFailed = true;
      if (code !== 'END' || hasFailed) return;
      onBuilt();
      resolve();
    });
  });
  return watcher;
}

function addressOf(server: ViteDevServer): string {
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The development server has no address.');
  return address;
}

function configFile(name: string): string {
  return path.join(projectFolder, name);
}
