import type { Content } from '../../../model/change/content.ts';
import { plural } from '../../format/number.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';

/** What a workspace without a scenario can begin with: a what-if, its portfolio, what is offered where. */
export function NoScenario({ content }: { readonly content: Content }) {
  const showDialog = useStore((state) => state.showDialog);
  const chooseFile = useStore((state) => state.chooseFile);
  const deployments = content.deployments.items.length;
  const hasNoWorld = content.models.items.length === 0 && content.channels.items.length === 0;
  return (
    <EmptyState
      title="No scenario yet"
      actions={
        <>
          <Button
            look="primary"
            onClick={() => {
              showDialog({ kind: 'new-scenario' });
            }}
          >
            New scenario
          </Button>
          {deployments === 0 && (
            <Button onClick={() => void chooseFile('portfolio')}>Import a portfolio…</Button>
          )}
          {hasNoWorld && (
            <Button
              onClick={() => {
                showDialog({ kind: 'listed-offers' });
              }}
            >
              Start from what is offered today…
            </Button>
          )}
        </>
      }
    >
      <p>
        A scenario says who is designated, what each cloud then does and how the company responds.
        {deployments === 0
          ? ' What it costs follows once the workspace has deployments: import them from a spreadsheet, as it is.'
          : ` The exposure of your ${plural(deployments, 'deployment')} follows at once.`}
      </p>
    </EmptyState>
  );
}
