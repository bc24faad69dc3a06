import type { ShownFile } from '../../electron/file-preview.ts';
import { DivergePreview } from './open/DivergePreview.tsx';
import { ImportDialog } from './import/ImportDialog.tsx';
import { ProjectPreview } from './ProjectPreview.tsx';
import { RefusedPreview } from './RefusedPreview.tsx';

/** What is in a chosen file, before anything changes. */
export function PreviewDialog({ preview }: { readonly preview: ShownFile }) {
  switch (preview.kind) {
    case 'refused':
      return <RefusedPreview preview={preview} />;
    case 'diverge':
      return <DivergePreview preview={preview} />;
    case 'portfolio':
      return <ImportDialog preview={preview} />;
    case 'project':
      return <ProjectPreview preview={preview} />;
  }
}
