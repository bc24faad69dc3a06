import { useStore } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

/** No workspace is open: what can be done about it. */
export function Welcome() {
  const chooseFile = useStore((state) => state.chooseFile);
  const showDialog = useStore((state) => state.showDialog);
  const restoreSample = useStore((state) => state.restoreSample);
  const saveExample = useStore((state) => state.saveExample);
  const sampleRemoved = useStore((state) => state.sampleRemoved);
  return (
    <EmptyState
      title="What would a designation cost you?"
      actions={
        <>
          <Button look="primary" onClick={() => void chooseFile('portfolio')}>
            Import a portfolio…
          </Button>
          <Button onClick={() => void chooseFile('diverge')}>Open a scenario file…</Button>
          <Button
            onClick={() => {
              showDialog({ kind: 'new-workspace' });
            }}
          >
            New empty workspace…
          </Button>
          <Button look="quiet" onClick={() => void saveExample('portfolio-template')}>
            Save a CSV template
          </Button>
          <Button look="quiet" onClick={() => void saveExample('portfolio-200')}>
            Save an example of 200 deployments
          </Button>
          {sampleRemoved && (
            <Button look="quiet" onClick={() => void restoreSample()}>
              Bring the sample workspace back
            </Button>
          )}
        </>
      }
    >
      <p>
        Start from a spreadsheet of your model deployments, saved as CSV: one row a deployment, with
        its model, its cloud, what it spends and what it yields. Everything stays on this computer.
      </p>
    </EmptyState>
  );
}
