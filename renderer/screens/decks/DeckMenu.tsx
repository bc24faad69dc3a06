import type { Deck } from '../../../model/deck/deck.ts';
import { deckActions } from '../../actions/deck-actions.ts';
import { MenuItem, MenuSection, PopoverMenu } from '../../ui/PopoverMenu.tsx';

/** What can be done with a deck as a whole, behind three dots. */
export function DeckMenu({ label, deck }: { readonly label: string; readonly deck: Deck }) {
  return (
    <PopoverMenu label={label} face="⋯">
      {deckActions(deck).map((group, place) => (
        <MenuSection key={place}>
          {group.map(({ key, label: words, run }) => (
            <MenuItem key={key} onChoose={run}>
              {words}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </PopoverMenu>
  );
}
