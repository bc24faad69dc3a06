import type { BridgeProgress } from '../../../model/exposure/bridge.ts';
import type { WorkingPart } from '../../store/comparison-answers.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './WorkMark.module.css';

interface WorkMarkProps {
  readonly letterOf: (scenario: string) => string;
  /** Something has not been worked out. */
  readonly isUnfinished: boolean;
}

/** How far the comparison has got, and the way to stop it or to go on. */
export function WorkMark({ letterOf, isUnfinished }: WorkMarkProps) {
  const work = useStore((state) => state.comparison.work);
  const stop = useStore((state) => state.stopComparing);
  const resume = useStore((state) => state.resumeComparing);
  switch (work.kind) {
    case 'idle':
      return null;
    case 'working':
      return (
        <div className={`${styles.mark} ${styles.late}`} role="status">
          <span>
            {work.part === null ? 'Starting…' : partWords(work.part, letterOf)}
            {/* It counts up several times a second: too often to be read out. */}
            {work.part?.within !== undefined && (
              <span aria-hidden>: {combinationWords(work.part.within)}</span>
            )}
          </span>
          <progress
            aria-label="Comparison worked out"
            max={work.part?.of ?? 1}
            value={work.part === null ? 0 : work.part.done + shareWithin(work.part)}
          />
          <Button onClick={stop}>Stop</Button>
        </div>
      );
    case 'stopped':
      return (
        <div className={styles.mark} role={work.message === null ? 'status' : 'alert'}>
          <span>{work.message ?? 'Stopped. What has been worked out is shown.'}</span>
          {isUnfinished && <Button onClick={resume}>Work out the rest</Button>}
        </div>
      );
  }
}

/** The share of the part at hand that is done. */
function shareWithin({ within }: WorkingPart): number {
  return within === undefined ? 0 : within.done / within.of;
}

function combinationWords({ done, of }: BridgeProgress): string {
  return `${String(done)} of ${String(of)} combinations`;
}

function partWords({ on, scenario, done, of }: WorkingPart, letterOf: (id: string) => string) {
  const what = {
    expected: `the expected loss of ${letterOf(scenario)}`,
    bridge: `what brings the change to ${letterOf(scenario)}`,
    distribution: `the distribution of ${letterOf(scenario)}`,
  }[on];
  return `Working out ${what}, ${String(done + 1)} of ${String(of)}`;
}
