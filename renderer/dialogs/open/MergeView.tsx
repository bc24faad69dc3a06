import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import type { ComparedItem } from '../../../electron/file-exchange.ts';
import { count, plural } from '../../format/number.ts';
import { Button } from '../../ui/Button.tsx';
import { withAllClashes, type Decisions } from './decisions.ts';
import { MergeRow } from './MergeRow.tsx';
import styles from './open.module.css';
import type { Comparison } from './use-comparison.ts';

interface MergeViewProps {
  readonly comparison: Comparison | null;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

/** What merging would bring, item by item; those that clash first, with both versions side by side. */
export function MergeView({ comparison, decisions, onDecide }: MergeViewProps) {
  if (comparison === null) return <p className={styles.soft}>Comparing…</p>;
  if (comparison.kind === 'gone') {
    return <p className={styles.danger}>The file is no longer at hand. Choose it again.</p>;
  }
  if (comparison.kind === 'refused') {
    return <p className={styles.warning}>{refusalWords(comparison.refusal)}</p>;
  }
  const { hasAncestor, items, clashes, untouched, more } = comparison;
  return (
    <section>
      <p>
        {hasAncestor
          ? 'The version both come from is known, so only what both changed has to be decided. '
          : 'No version that both come from is known here, so whatever differs has to be decided. '}
        {items.length === 0
          ? 'The file brings nothing new.'
          : `${plural(items.length + more - clashes, 'change')} and ${plural(clashes, 'clash', 'clashes')}; ${count(untouched)} the same, or changed here alone.`}
        {more > 0 && ` ${count(more)} are not listed and go by themselves.`}
      </p>
      {clashes > 1 && (
        <div className={styles.all}>
          <span>All clashes:</span>
          <Button
            onClick={() => {
              onDecide(withAllClashes(items, 'itself'));
            }}
          >
            Mine
          </Button>
          <Button
            onClick={() => {
              onDecide(withAllClashes(items, 'theirs'));
            }}
          >
            Theirs
          </Button>
        </div>
      )}
      {items.length > 0 && (
        <Items hasAncestor={hasAncestor} items={items} decisions={decisions} onDecide={onDecide} />
      )}
    </section>
  );
}

interface ItemsProps {
  readonly hasAncestor: boolean;
  readonly items: readonly ComparedItem[];
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

/** Only the rows in sight are drawn: a file of thousands of differences scrolls like one of ten. */
function Items({ hasAncestor, items, decisions, onDecide }: ItemsProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(
    () => ({ items: new Map(decisions.items), fields: new Map(decisions.fields) }),
    [decisions],
  );
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => (items[index]?.isClash === true ? 112 : 40),
    getItemKey: (index) => items[index]?.key ?? index,
    overscan: 6,
  });
  return (
    <div
      ref={frame}
      className={styles.items}
      tabIndex={0}
      role="region"
      aria-label="What the file brings"
    >
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, key }) => {
          const item = items[index];
          if (item === undefined) return null;
          return (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              <MergeRow
                item={item}
                hasAncestor={hasAncestor}
                decided={chosen.items.get(item.key) ?? 'itself'}
                fields={chosen.fields}
                // Clashes are open to begin with: they are what has to be looked at.
                isOpen={item.isClash !== toggled.has(item.key)}
                onToggle={() => {
                  const next = new Set(toggled);
                  if (!next.delete(item.key)) next.add(item.key);
                  setToggled(next);
                }}
                onDecide={(change) => {
                  onDecide(change(decisions));
                }}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function refusalWords(refusal: Extract<Comparison, { kind: 'refused' }>['refusal']): string {
  switch (refusal.kind) {
    case 'currency':
      return `The file’s amounts are in ${refusal.theirs}, this workspace’s in ${refusal.mine}. Open it as a new workspace.`;
    case 'redacted':
      return 'The file is redacted: its amounts and names are not the true ones. Open it as a new workspace.';
    case 'requires':
      return `The file needs what this workspace does not know: ${refusal.features.join(', ')}. Open it as a new workspace.`;
  }
}
