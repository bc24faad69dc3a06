import type { Content } from '../../model/change/content.ts';
import { entriesOf, type EntryPlace } from '../../model/world/entry.ts';
import { useStore } from '../store/store.ts';
import type { Action } from './action.ts';

/** What can be done with a vendor, a model or a channel, from its details as from the palette. */
export function entryActions(content: Content, entry: EntryPlace): readonly Action[] {
  const { showDialog, goToEntry } = useStore.getState();
  const others = entriesOf(content, entry.kind).length - 1;
  return [
    {
      key: 'rename',
      label: 'Rename…',
      run: () => {
        goToEntry(entry, 'field');
      },
    },
    ...(entry.kind === 'vendor'
      ? [
          {
            key: 'add-model',
            label: 'Add model…',
            run: () => {
              showDialog({ kind: 'add-entry', entry: 'model', vendor: entry.id });
            },
          },
        ]
      : []),
    ...(others > 0
      ? [
          {
            key: 'merge',
            label: 'Merge into another…',
            run: () => {
              showDialog({ kind: 'merge-entry', entry });
            },
          },
        ]
      : []),
    {
      key: 'delete',
      label: 'Delete…',
      run: () => {
        showDialog({ kind: 'remove-entry', entry });
      },
    },
  ];
}
