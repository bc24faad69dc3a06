import { useState } from 'react';
import type { FilePreview } from '../../../electron/file-preview.ts';
import type { Layout } from '../../../model/import/layout.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { progressWords } from '../../words/table-progress.ts';
import { isName } from '../NameInput.tsx';
import { DialogNotice } from '../DialogNotice.tsx';
import dialogs from '../dialogs.module.css';
import { ImportTabs } from './ImportTabs.tsx';
import { ImportWhere, type ImportInto } from './ImportWhere.tsx';
import { LayoutBar } from './LayoutBar.tsx';
import { ImportSummary } from './ImportSummary.tsx';
import { doneWords, takeWords } from './import-words.ts';
import { useShaped } from './use-shaped.ts';
import styles from './import.module.css';

type Preview = Extract<FilePreview, { kind: 'portfolio' }>;

/** A spreadsheet on its way in: where to, how it is read, what it would bring, and all that is wrong with it. */
export function ImportDialog({ preview }: { readonly preview: Preview }) {
  const { token, fileName, sheetNames } = preview;
  const dropFile = useStore((state) => state.dropFile);
  const takeImport = useStore((state) => state.takeImport);
  const progress = useStore((state) => state.tableProgress);
  const open = useStore((state) => state.open);
  // The sample is the app's own and never mixed with what is the user's.
  const own = open === null || open.summary.sample ? null : open;
  const [into, setInto] = useState<
    Omit<ImportInto, 'currency'> & { readonly currency: string | null }
  >({
    workspace: own?.summary.id ?? null,
    name: fileName.replace(/\.[^.]*$/, ''),
    currency: null,
  });
  const { shaped, isShaping, refusal, shape } = useShaped(token, {
    workspace: into.workspace,
    layout: null,
  });
  const currency =
    into.workspace === null || own === null
      ? (into.currency ?? shaped?.currency ?? open?.content.workspace.currency ?? 'USD')
      : own.summary.currency;
  const isSaving = progress?.step === 'saving';

  const cancel = () => {
    dropFile(token);
  };
  const reshape = (layout: Layout) => {
    shape({ workspace: into.workspace, layout });
  };
  const change = (next: ImportInto) => {
    setInto(next);
    if (next.workspace === into.workspace) return;
    shape({ workspace: next.workspace, layout: shaped?.layout ?? null });
  };
  const brings = shaped === null ? 0 : shaped.counts.new + shaped.counts.changed;
  const isReady =
    shaped !== null &&
    refusal === null &&
    !isShaping &&
    !isSaving &&
    brings > 0 &&
    (into.workspace !== null || isName(into.name));
  const take = () => {
    if (!isReady) return;
    const { workspace, name } = into;
    const target =
      workspace === null
        ? ({ kind: 'new', name: name.trim(), currency } as const)
        : ({ kind: 'workspace', id: workspace, revision: shaped.revision ?? 0 } as const);
    void takeImport({ token, into: target }, doneWords(fileName, shaped, workspace !== null));
  };
  return (
    <Dialog
      title={`Import “${fileName}”`}
      broad
      onClose={cancel}
      actions={
        <>
          <span className={styles.progress} role="status">
            {isShaping || isSaving
              ? progressWords(progress ?? { step: 'checking', share: null })
              : ''}
          </span>
          <Button onClick={cancel} disabled={isSaving}>
            Cancel
          </Button>
          <Button look="primary" disabled={!isReady} onClick={take}>
            {takeWords(shaped, into.workspace === null)}
          </Button>
        </>
      }
    >
      <DialogNotice />
      {refusal !== null && (
        <p className={dialogs.problem} role="alert">
          {refusal}
        </p>
      )}
      <div className={styles.fields}>
        <ImportWhere
          into={{ ...into, currency }}
          own={own?.summary ?? null}
          onChange={change}
          onSubmit={take}
        />
        {shaped !== null && (
          <LayoutBar
            shaped={shaped}
            sheetNames={sheetNames}
            isIntoExisting={into.workspace !== null}
            onLayout={reshape}
            onPlace={(sheet, headerRow) => {
              shape({ workspace: into.workspace, layout: { sheet, headerRow } });
            }}
          />
        )}
      </div>
      {shaped !== null && (
        <>
          <ImportSummary shaped={shaped} currency={currency} isNew={into.workspace === null} />
          <ImportTabs
            key={`${String(shaped.layout.sheet)} ${String(shaped.layout.headerRow)}`}
            token={token}
            fileName={fileName}
            shaped={shaped}
            currency={currency}
            known={into.workspace === null || own === null ? null : own.content}
            onLayout={reshape}
          />
        </>
      )}
    </Dialog>
  );
}
