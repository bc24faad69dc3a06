import path from 'node:path';
import { MakerDeb, type MakerDebConfig } from '@electron-forge/maker-deb';
import { MakerSquirrel } from '@electron-forge/maker-squirrel';
import { MakerZIP } from '@electron-forge/maker-zip';
import { FILE_TYPE } from '../../electron/file-type.ts';

const linux = path.join(import.meta.dirname, 'linux');

/** Tells Linux desktops what a `.diverge` file is; goes along as a resource of the app, and `postinst` puts it in its place. */
export const mimeFile = path.join(linux, 'diverge-mime.xml');

/** The desktop's entry names the type of file; it is written anew so that the app is given a path, and not an address. */
export const debOptions: NonNullable<MakerDebConfig['options']> = {
  name: 'diverge',
  productName: 'Diverge',
  genericName: 'Scenario analysis',
  section: 'misc',
  categories: ['Office'],
  mimeType: [FILE_TYPE.mime],
  desktopTemplate: path.join(linux, 'diverge.desktop.ejs'),
  scripts: {
    postinst: path.join(linux, 'postinst.sh'),
    postrm: path.join(linux, 'postrm.sh'),
  },
};

/** Installers for each system. On Windows the app itself tells the registry of its files, when it is installed. */
export const makers = [
  new MakerZIP({}, ['darwin', 'linux', 'win32']),
  new MakerDeb({ options: debOptions }),
  new MakerSquirrel({ name: 'diverge' }),
];

/** macOS learns from the app itself which files are its own. */
export const documentTypes = {
  CFBundleDocumentTypes: [
    {
      CFBundleTypeName: FILE_TYPE.name,
      CFBundleTypeRole: 'Editor',
      LSHandlerRank: 'Owner',
      LSItemContentTypes: [FILE_TYPE.uniformType],
    },
  ],
  UTExportedTypeDeclarations: [
    {
      UTTypeIdentifier: FILE_TYPE.uniformType,
      UTTypeDescription: FILE_TYPE.name,
      UTTypeConformsTo: ['public.json'],
      UTTypeTagSpecification: {
        'public.filename-extension': [FILE_TYPE.extension],
        'public.mime-type': [FILE_TYPE.mime],
      },
    },
  ],
};
