import { useMemo, useState } from 'react';
import type { Content } from '../../../model/change/content.ts';
import { judgementTable, withInfluence } from '../../../model/edit/influence.ts';
import type { OutcomePair } from '../../../model/exposure/conditional-chances.ts';
import type { Scenario } from '../../../model/scenario.ts';
import { Figure } from '../../charts/Figure.tsx';
import { pairAt } from '../../store/judgements.ts';
import type { MatrixCell } from '../../store/state.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { influenceFinding, influenceTable } from './influence-finding.ts';
import { InfluenceMatrix } from './InfluenceMatrix.tsx';
import styles from './InfluenceFigure.module.css';
import { JudgementDetail } from './JudgementDetail.tsx';
import { axisOf, variablesOpenAtFirst } from './matrix-axis.ts';
import { StrengthField } from './StrengthField.tsx';
import { useMatrixWords } from './use-matrix-words.ts';

/** More outcomes than this are not opened all at once: nobody reads ten thousand cells. */
const MOST_OPEN_AT_ONCE = 90;

interface InfluenceFigureProps {
  readonly scenario: Scenario;
  readonly content: Content;
}

/** Which outcome makes which other likelier: the matrix under the finding, and what the chosen cell says. */
export function InfluenceFigure({ scenario, content }: InfluenceFigureProps) {
  const edit = useStore((state) => state.editScenario);
  const chances = useStore((state) => state.chances);
  const cell = useStore((state) => state.matrixCell);
  const selectCell = useStore((state) => state.selectCell);
  const showSide = useStore((state) => state.showSide);
  const { variables, names, clauses } = useMatrixWords(scenario, content);
  const table = useMemo(() => judgementTable(scenario.influences ?? []), [scenario.influences]);
  const [opened, setOpened] = useState(() => variablesOpenAtFirst(variables));
  // The variables of the judgement looked at are open, wherever it was chosen.
  const looked = useMemo(() => variablesOf(cell), [cell]);
  const isPair = cell !== null && pairAt(scenario, cell) !== null;
  const open = useMemo(
    () => (isPair ? new Set([...opened, ...looked]) : opened),
    [isPair, opened, looked],
  );
  const axis = useMemo(() => axisOf(variables, open), [variables, open]);
  const outcomeCount = variables.reduce((sum, own) => sum + own.outcomes.length, 0);

  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    else if (looked.includes(key)) selectCell(null);
    setOpened(next);
  };
  const weigh = ({ from, to }: OutcomePair, weight: number) => {
    edit('weigh-influence', 'Change an influence', (before) =>
      withInfluence(before, from, to, weight),
    );
  };

  return (
    <>
      <div className={styles.tools}>
        <Button
          look="quiet"
          onClick={() => {
            showSide('exposure');
          }}
        >
          ← Back to the exposure
        </Button>
        <span className={styles.buttons}>
          {outcomeCount <= MOST_OPEN_AT_ONCE && (
            <Button
              look="quiet"
              onClick={() => {
                setOpened(new Set(variables.map(({ key }) => key)));
              }}
            >
              Open all
            </Button>
          )}
          <Button
            look="quiet"
            onClick={() => {
              selectCell(null);
              setOpened(new Set());
            }}
          >
            Close all
          </Button>
        </span>
      </div>
      <Figure
        title={influenceFinding(table, chances, clauses)}
        unit="Rows: if this holds. Columns: this becomes likelier (+) or less likely (−). 1 weak, 3 strong."
        table={influenceTable(table, chances, clauses)}
      >
        {variables.length < 2 ? (
          <p className={styles.none}>
            An influence joins two variables, and this scenario has fewer. Add a designation, make a
            stance uncertain, or add a driver.
          </p>
        ) : (
          <>
            <InfluenceMatrix
              axis={axis}
              table={table}
              names={names}
              clauses={clauses}
              cell={cell}
              onSelect={selectCell}
              onToggle={toggle}
              onOpen={(keys) => {
                setOpened(new Set([...open, ...keys]));
              }}
              onWeigh={weigh}
            />
            <div className={styles.hands}>
              <JudgementDetail
                scenario={scenario}
                table={table}
                clauses={clauses}
                cell={cell}
                onWeigh={weigh}
              />
              <StrengthField scenario={scenario} />
            </div>
          </>
        )}
      </Figure>
    </>
  );
}

/** The variables a cell is about. */
function variablesOf(cell: MatrixCell | null): readonly string[] {
  return cell === null ? [] : [cell.row, cell.column].flatMap((key) => key.split(' ', 1));
}
