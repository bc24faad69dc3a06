import type { FilePreview } from '../../electron/file-preview.ts';
import { DivergePreview } from './open/DivergePreview.tsx';
import { PortfolioPreview } from './PortfolioPreview.tsx';
import { ProjectPreview } from './ProjectPreview.tsx';
import { RefusedPreview } from './RefusedPreview.tsx';

/** What is in a chosen file, before anything changes. */
export function PreviewDialog({ preview }: { readonly preview: FilePreview }) {
  switch (preview.kind) {
    case 'refused':
      return <RefusedPreview preview={preview} />;
    case 'diverge':
      return <DivergePreview preview={preview} />;
    case 'portfolio':
      return <PortfolioPreview preview={preview} />;
    case 'project':
      return <ProjectPreview preview={preview} />;
  }
}
