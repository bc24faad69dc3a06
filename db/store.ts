import type { Database } from 'better-sqlite3';
import { commandTable, type CommandTable } from './tables/command-table.ts';
import { itemTables, type ItemTables } from './tables/item-tables.ts';
import { lineageTable, type LineageTable } from './tables/lineage-table.ts';
import { offerTable, type OfferTable } from './tables/offer-table.ts';
import { settingTable, type SettingTable } from './tables/setting-table.ts';
import { workspaceTable, type WorkspaceTable } from './tables/workspace-table.ts';

/** An open database with its statements prepared. Made once, used as long as it is open. */
export interface Store {
  readonly db: Database;
  readonly workspaces: WorkspaceTable;
  readonly items: ItemTables;
  readonly offers: OfferTable;
  readonly commands: CommandTable;
  readonly lineage: LineageTable;
  readonly settings: SettingTable;
}

export function storeOf(db: Database): Store {
  return {
    db,
    workspaces: workspaceTable(db),
    items: itemTables(db),
    offers: offerTable(db),
    commands: commandTable(db),
    lineage: lineageTable(db),
    settings: settingTable(db),
  };
}
