import { plural } from '../../format/number.ts';
import type { GridShown } from '../../store/grid-shown.ts';
import { useStore } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { MenuItem, MenuSection, PopoverMenu } from '../../ui/PopoverMenu.tsx';
import styles from './PortfolioScreen.module.css';

/** A table into the portfolio, and out of it: all of it, or the rows that are shown, in their order. */
export function FileActions({ shown }: { readonly shown: GridShown }) {
  const chooseFile = useStore((state) => state.chooseFile);
  const exportPortfolio = useStore((state) => state.exportPortfolio);
  const { figures, deployments, arrangement } = shown;
  const isPart = figures.deployments < deployments.length;
  const ids = () =>
    [...arrangement.order, ...arrangement.fresh].flatMap((place) => deployments[place]?.id ?? []);
  return (
    <div className={styles.fileActions}>
      <Button onClick={() => void chooseFile('portfolio')}>Import…</Button>
      <PopoverMenu label="Export" faceClass={styles.toolFace} face="Export ▾">
        <MenuSection heading={`All ${plural(deployments.length, 'deployment')}`}>
          <MenuItem onChoose={() => void exportPortfolio('xlsx')}>As Excel workbook…</MenuItem>
          <MenuItem onChoose={() => void exportPortfolio('csv')}>As CSV…</MenuItem>
        </MenuSection>
        {isPart && (
          <MenuSection heading={`The ${plural(figures.deployments, 'deployment')} shown`}>
            <MenuItem onChoose={() => void exportPortfolio('xlsx', ids())}>
              What is shown, as Excel workbook…
            </MenuItem>
            <MenuItem onChoose={() => void exportPortfolio('csv', ids())}>
              What is shown, as CSV…
            </MenuItem>
          </MenuSection>
        )}
      </PopoverMenu>
    </div>
  );
}
