import { useState } from 'react';
import type { Shaped } from '../../../electron/import-contract.ts';
import type { Content } from '../../../model/change/content.ts';
import type { Layout } from '../../../model/import/layout.ts';
import { count } from '../../format/number.ts';
import { Tabs, type Tab } from '../../ui/Tabs.tsx';
import { ColumnsTab } from './ColumnsTab.tsx';
import { isMerelyNear, NamesTab } from './NamesTab.tsx';
import { ProblemsTab } from './ProblemsTab.tsx';
import { RowsTab } from './RowsTab.tsx';

interface ImportTabsProps {
  readonly token: string;
  readonly fileName: string;
  readonly shaped: Shaped;
  readonly currency: string;
  /** What the workspace knows already; null: it is a new one. */
  readonly known: Content | null;
  readonly onLayout: (layout: Layout) => void;
}

type TabId = 'columns' | 'rows' | 'names' | 'problems';

/** The table from four sides: how columns are read, its first rows, the names it brings, and what is wrong with it. */
export function ImportTabs(props: ImportTabsProps) {
  const { token, fileName, shaped, currency, known, onLayout } = props;
  const { layout, names, moreNames, problems, moreProblems } = shaped;
  // Where nothing can be read yet, the columns are what there is to do.
  const [chosen, setChosen] = useState<TabId>(() =>
    shaped.counts.new + shaped.counts.changed + shaped.counts.same === 0 ? 'columns' : 'rows',
  );
  const read = layout.targets.filter((target) => target !== null).length;
  const rivals = shaped.columns.filter(({ rival }) => rival !== null).length;
  const near = names.filter(isMerelyNear).length;
  const wrong = problems.length + moreProblems;
  const tabs: readonly Tab<TabId>[] = [
    { id: 'rows', label: 'Rows' },
    {
      id: 'columns',
      label: 'Columns',
      note: `${count(read)} of ${count(layout.targets.length)} read${
        rivals === 0 ? '' : `, ${count(rivals)} named like others`
      }`,
    },
    {
      id: 'names',
      label: 'New names',
      note: `${count(names.length + moreNames)}${near > 0 ? `, ${count(near)} near others` : ''}`,
    },
    { id: 'problems', label: 'Problems', note: count(wrong), isWarning: wrong > 0 },
  ];
  return (
    <Tabs label="What is in the table" tabs={tabs} chosen={chosen} onChoose={setChosen}>
      {chosen === 'rows' && <RowsTab shaped={shaped} currency={currency} />}
      {chosen === 'columns' && <ColumnsTab shaped={shaped} onLayout={onLayout} />}
      {chosen === 'names' && <NamesTab shaped={shaped} known={known} onLayout={onLayout} />}
      {chosen === 'problems' && <ProblemsTab token={token} fileName={fileName} shaped={shaped} />}
    </Tabs>
  );
}
