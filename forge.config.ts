import { FusesPlugin } from '@electron-forge/plugin-fuses';
import { VitePlugin } from '@electron-forge/plugin-vite';
import type { ForgeConfig } from '@electron-forge/shared-types';
import { FuseV1Options, FuseVersion } from '@electron/fuses';
import { documentTypes, makers, mimeFile } from './scripts/build/makers.ts';

/** Set by `npm run package` where the app has to be packaged with another Electron than the installed package's. */
const electronZipDir = process.env['DIVERGE_ELECTRON_ZIP_FOLDER'];

/** Of the whole project only the built app goes in, without what helps to read a stack trace here. */
function isLeftOut(file: string): boolean {
  if (file === '' || file === '/.vite') return false;
  return !/^\/\.vite\/(build|renderer)(\/|$)/.test(file) || file.endsWith('.map');
}

const config: ForgeConfig = {
  packagerConfig: {
    asar: true,
    ignore: isLeftOut,
    executableName: 'diverge',
    appBundleId: 'app.diverge',
    extendInfo: documentTypes,
    extraResource: [mimeFile],
    ...(electronZipDir === undefined ? {} : { electronZipDir }),
  },
  makers,
  plugins: [
    new VitePlugin({
      // The data process is a second entry of the main config.
      build: [
        { entry: 'electron/main.ts', config: 'vite.main.config.ts', target: 'main' },
        { entry: 'electron/preload.ts', config: 'vite.preload.config.ts', target: 'preload' },
      ],
      renderer: [{ name: 'main_window', config: 'vite.renderer.config.ts' }],
    }),
    new FusesPlugin({
      version: FuseVersion.V1,
      [FuseV1Options.RunAsNode]: false,
      [FuseV1Options.EnableCookieEncryption]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: false,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
      [FuseV1Options.OnlyLoadAppFromAsar]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    }),
  ],
};

export default config;
