import type { Database } from 'better-sqlite3';
import type { Offer } from '../../model/workspace.ts';
import { offerSchema } from '../../model/workspace.ts';
import { decodeItem, encodeItem, json, plain, type Row } from './item-row.ts';

/** What is offered where: always read and written as the whole list, in its order. */
export interface OfferTable {
  all(workspace: number): readonly Offer[];
  replace(workspace: number, offers: readonly Offer[]): void;
}

const COLUMNS = [plain('model'), plain('channel'), json('regions')];

export function offerTable(db: Database): OfferTable {
  const select = db.prepare<[number], Row>(
    'SELECT model, channel, regions, extra FROM offer WHERE workspace = ? ORDER BY position',
  );
  const clear = db.prepare<[number]>('DELETE FROM offer WHERE workspace = ?');
  const insert = db.prepare(
    'INSERT INTO offer (workspace, position, model, channel, regions, extra) VALUES (?, ?, ?, ?, ?, ?)',
  );
  return {
    all: (workspace) =>
      select.all(workspace).map((row) => {
        const offer = decodeItem(row, COLUMNS);
        if (!isOffer(offer)) throw new Error('table offer holds what is no offer');
        return offer;
      }),
    replace: (workspace, offers) => {
      clear.run(workspace);
      offers.forEach((offer, index) => {
        insert.run(workspace, index, ...encodeItem(offer, COLUMNS));
      });
    },
  };
}

function isOffer(value: object): value is Offer {
  return offerSchema.safeParse(value).success;
}
