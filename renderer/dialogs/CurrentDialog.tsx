import { CommandPalette } from '../palette/CommandPalette.tsx';
import { MitigationDialog } from '../screens/scenario/plans/MitigationDialog.tsx';
import { SuggestDialog } from '../screens/scenario/plans/SuggestDialog.tsx';
import type { ShownFile } from '../../electron/file-preview.ts';
import { useStore } from '../store/store.ts';
import { ExportingDeckDialog } from '../screens/decks/ExportingDeckDialog.tsx';
import { NewDeckDialog } from '../screens/decks/NewDeckDialog.tsx';
import { NewSlideDialog } from '../screens/decks/NewSlideDialog.tsx';
import { RenameDeckDialog } from '../screens/decks/RenameDeckDialog.tsx';
import { EditManyDialog } from '../screens/portfolio/EditManyDialog.tsx';
import { RemoveDeploymentsDialog } from '../screens/portfolio/RemoveDeploymentsDialog.tsx';
import { UnreadableCellsDialog } from '../screens/portfolio/UnreadableCellsDialog.tsx';
import { AboutDialog } from './AboutDialog.tsx';
import { AddToDeckDialog } from './AddToDeckDialog.tsx';
import { BranchScenarioDialog } from './BranchScenarioDialog.tsx';
import { ExportDialog } from './export/ExportDialog.tsx';
import { NewScenarioDialog } from './NewScenarioDialog.tsx';
import { NewWorkspaceDialog } from './NewWorkspaceDialog.tsx';
import { PreviewDialog } from './PreviewDialog.tsx';
import { RemoveWorkspaceDialog } from './RemoveWorkspaceDialog.tsx';
import { SignaturesDialog } from './SignaturesDialog.tsx';
import { UnsavedReviewDialog } from '../reader/UnsavedReviewDialog.tsx';
import { AddEntryDialog } from './world/AddEntryDialog.tsx';
import { ListedOffersDialog } from './world/ListedOffersDialog.tsx';
import { MergeEntryDialog } from './world/MergeEntryDialog.tsx';
import { RemoveEntryDialog } from './world/RemoveEntryDialog.tsx';
import { StartFromPrecedentsDialog } from './StartFromPrecedentsDialog.tsx';

/** A second file shown in the place of the first starts with its own choices. */
function previewKey(preview: ShownFile): string {
  return 'token' in preview ? preview.token : preview.fileName;
}

/** The one dialog that is open, if any. */
export function CurrentDialog() {
  const dialog = useStore((state) => state.dialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'about':
      return <AboutDialog />;
    case 'add-to-deck':
      return <AddToDeckDialog chart={dialog.chart} title={dialog.title} />;
    case 'new-deck':
      return <NewDeckDialog />;
    case 'rename-deck':
      return <RenameDeckDialog deck={dialog.deck} />;
    case 'exporting-deck':
      return <ExportingDeckDialog name={dialog.name} />;
    case 'new-slide':
      return <NewSlideDialog />;
    case 'new-workspace':
      return <NewWorkspaceDialog />;
    case 'new-scenario':
      return <NewScenarioDialog begin={dialog.template} />;
    case 'palette':
      return <CommandPalette />;
    case 'branch-scenario':
      return <BranchScenarioDialog parent={dialog.scenario} />;
    case 'remove-workspace':
      return <RemoveWorkspaceDialog workspace={dialog.workspace} />;
    case 'mitigation':
      return <MitigationDialog plan={dialog.plan} place={dialog.place} />;
    case 'start-from-precedents':
      return <StartFromPrecedentsDialog place={dialog.place} filter={dialog.filter} />;
    case 'add-entry':
      return <AddEntryDialog kind={dialog.entry} vendor={dialog.vendor} />;
    case 'merge-entry':
      return <MergeEntryDialog entry={dialog.entry} first={dialog.into} />;
    case 'remove-entry':
      return <RemoveEntryDialog entry={dialog.entry} />;
    case 'listed-offers':
      return <ListedOffersDialog />;
    case 'suggest-plan':
      return <SuggestDialog />;
    case 'export':
      return <ExportDialog deck={dialog.deck} />;
    case 'signatures':
      return <SignaturesDialog />;
    case 'unsaved-review':
      return <UnsavedReviewDialog then={dialog.then} />;
    case 'edit-many':
      return <EditManyDialog />;
    case 'remove-deployments':
      return <RemoveDeploymentsDialog ids={dialog.ids} />;
    case 'unreadable-cells':
      return <UnreadableCellsDialog asked={dialog} />;
    case 'preview':
      return <PreviewDialog key={previewKey(dialog.preview)} preview={dialog.preview} />;
  }
}
