import { useMemo, useState } from 'react';
import type { Outgoing } from '../../../electron/file-exchange.ts';
import { itemId } from '../../../model/change/item-kinds.ts';
import type { Content } from '../../../model/change/content.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckList } from '../../ui/CheckList.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { SelectField, type Choice } from '../../ui/SelectField.tsx';
import { DialogNotice } from '../DialogNotice.tsx';
import styles from '../dialogs.module.css';
import { useAuthor } from '../use-author.ts';
import { hiddenFactor, secretRandom } from './hidden-factor.ts';
import { LeavingList } from './LeavingList.tsx';
import { useLeaving } from './use-leaving.ts';

type Hiding = 'nothing' | 'scaled' | 'banded';

const hidings: readonly Choice<Hiding>[] = [
  { value: 'nothing', label: 'As it is' },
  { value: 'scaled', label: 'Redacted, amounts scaled' },
  { value: 'banded', label: 'Redacted, amounts in bands' },
];

/** What goes into a file, how much of it is hidden, and exactly what leaves the building by it. */
export function ExportDialog({ deck }: { readonly deck?: string | undefined }) {
  const open = useStore((state) => state.open);
  if (open === null) return null;
  return <Export workspace={open.summary.id} content={open.content} deck={deck} />;
}

interface ExportProps {
  readonly workspace: string;
  readonly content: Content;
  /** The deck that is chosen to begin with. */
  readonly deck: string | undefined;
}

function Export({ workspace, content, deck }: ExportProps) {
  const showDialog = useStore((state) => state.showDialog);
  const exportWorkspace = useStore((state) => state.exportWorkspace);
  const onScreen = useStore((state) => state.scenarioId);
  const [what, setWhat] = useState(deck === undefined ? 'workspace' : `${DECK}${deck}`);
  const [scenarios, setScenarios] = useState<readonly string[]>(
    onScreen === null ? [] : [onScreen],
  );
  const [hiding, setHiding] = useState<Hiding>('nothing');
  const [keepsPublicNames, setKeepsPublicNames] = useState(true);
  const [factor] = useState(() => hiddenFactor(secretRandom()));
  const outgoing = useMemo(
    (): Outgoing => ({
      workspace,
      part: partOf(what, scenarios),
      redaction: redactionOf(hiding, factor, keepsPublicNames),
    }),
    [workspace, what, scenarios, hiding, factor, keepsPublicNames],
  );
  const { author } = useAuthor();
  const [isSigned, setIsSigned] = useState(false);
  const leaving = useLeaving(outgoing);
  const hasDecks = what === 'workspace' ? content.decks.items.length > 0 : what.startsWith(DECK);
  const isChosen = what !== 'scenarios' || scenarios.length > 0;
  const close = () => {
    showDialog(null);
  };
  return (
    <Dialog
      title="Export"
      wide
      onClose={close}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button
            look="primary"
            disabled={!isChosen || leaving === null}
            onClick={() => void exportWorkspace(outgoing, isSigned)}
          >
            Export…
          </Button>
        </>
      }
    >
      <div className={styles.halves}>
        <SelectField label="What" value={what} choices={partChoices(content)} onCommit={setWhat} />
        <SelectField label="How" value={hiding} choices={hidings} onCommit={setHiding} />
      </div>
      {what === 'scenarios' && (
        <CheckList
          label="Scenarios; a branch takes what it is based on with it"
          choices={content.scenarios.items.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={scenarios}
          error={isChosen ? null : 'Choose at least one.'}
          onCommit={setScenarios}
        />
      )}
      {what !== 'workspace' && (
        <p className={styles.soft}>
          The portfolio goes along whole: every figure of a scenario is over all deployments.
        </p>
      )}
      {hiding !== 'nothing' && (
        <>
          <CheckList
            label="Names"
            labelHidden
            choices={[
              { value: 'public', label: 'Keep names of vendors, models, channels and regions' },
            ]}
            chosen={keepsPublicNames ? ['public'] : []}
            onCommit={(chosen) => {
              setKeepsPublicNames(chosen.length > 0);
            }}
          />
          <p className={styles.warning}>{hidingWords(hiding, hasDecks)}</p>
        </>
      )}
      {author !== null && (
        <CheckList
          label="Signature"
          labelHidden
          choices={[
            { value: 'signed', label: `Sign as “${author.name}”: your name and key leave as well` },
          ]}
          chosen={isSigned ? ['signed'] : []}
          onCommit={(chosen) => {
            setIsSigned(chosen.length > 0);
          }}
        />
      )}
      <DialogNotice />
      <LeavingList leaving={leaving} signer={isSigned ? (author?.name ?? null) : null} />
    </Dialog>
  );
}

function partOf(what: string, scenarios: readonly string[]): Outgoing['part'] {
  if (what === 'workspace') return { kind: 'workspace' };
  if (what === 'scenarios') return { kind: 'scenarios', scenarios };
  return { kind: 'deck', deck: what.slice(DECK.length) };
}

function redactionOf(
  hiding: Hiding,
  factor: number,
  keepsPublicNames: boolean,
): Outgoing['redaction'] {
  if (hiding === 'nothing') return null;
  const amounts =
    hiding === 'scaled' ? ({ kind: 'scaled', factor } as const) : ({ kind: 'banded' } as const);
  return { amounts, keepsPublicNames };
}

/** Before a deck's id, which no other choice begins with. */
const DECK = 'deck ';

function partChoices({ scenarios, decks }: Content): readonly Choice<string>[] {
  return [
    { value: 'workspace', label: 'The whole workspace' },
    ...(scenarios.items.length === 0 ? [] : [{ value: 'scenarios', label: 'Chosen scenarios' }]),
    ...decks.items.flatMap((deck) => {
      const id = itemId(deck);
      return id === null ? [] : [{ value: `${DECK}${id}`, label: `Deck “${deckName(deck, id)}”` }];
    }),
  ];
}

function deckName(deck: object, id: string): string {
  return 'name' in deck && typeof deck.name === 'string' ? deck.name : id;
}

function hidingWords(hiding: Hiding, hasDecks: boolean): string {
  const amounts =
    hiding === 'scaled'
      ? 'All amounts are multiplied by one factor that nobody is told. Whoever knows one true amount can undo it, and ratios stay what they are.'
      : 'Each amount becomes the nearest of 1, 2, 5, 10, 20, 50 and so on, so figures are near the true ones and not the same.';
  const decks = hasDecks
    ? ' Slides are drawn from the masked figures and lose their headlines, texts, notes and comments.'
    : '';
  return `${amounts} Names, units, owners and ids become numbers; notes and sources are dropped.${decks}`;
}
