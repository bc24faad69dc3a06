import * as z from 'zod';
import { FORMAT, FORMAT_VERSION, type DivergeDocument } from '../document.ts';
import { amountMaskSchema, maskedAmount } from './amounts.ts';
import { masksFor } from './masks.ts';
import { redactedDecks } from './redacted-deck.ts';
import { redactedScenario } from './redacted-scenario.ts';
import { redactedWorkspace } from './redacted-workspace.ts';

/** How a document is redacted. */
export const redactionSchema = z.strictObject({
  amounts: amountMaskSchema,
  /** Vendors, models, channels, regions and issuers keep their names, which are no secret of the company. */
  keepsPublicNames: z.boolean(),
});
export type Redaction = Readonly<z.infer<typeof redactionSchema>>;

/**
 * A document for those who may see how a company is exposed and not who it is or how much it spends. Built anew from the
 * fields it is known to need, so that nothing else comes along:
 * - amounts are scaled or banded (`maskedAmount`); days, shares and probabilities stay;
 * - names and ids of the workspace, deployments, scenarios and all in them, units, owners and agencies become numbers,
 *   the same wherever they stand;
 * - notes, sources, instruments and fields no reader knows are dropped; so are the workspace's id, `parents` and
 *   `signatures`, which would tell whoever has the original that this is it;
 * - slides of decks are drawn from the masked figures and lose their words (`redactedDecks`).
 *
 * The result is a valid document where the original is; with scaled amounts its figures are those of the original times
 * the factor. Pure and deterministic.
 */
export function redactedDocument(document: DivergeDocument, redaction: Redaction): DivergeDocument {
  const masks = masksFor(document, redaction.keepsPublicNames);
  const amount = (value: number) => maskedAmount(value, redaction.amounts);
  const redacted: DivergeDocument = {
    format: FORMAT,
    version: FORMAT_VERSION,
    ...(document.requires === undefined ? {} : { requires: document.requires }),
    redacted: true,
    workspace: redactedWorkspace(document.workspace, masks, amount),
    scenarios: document.scenarios.map((scenario) => redactedScenario(scenario, masks, amount)),
  };
  const { amounts } = redaction;
  const decks = redactedDecks({ original: document, redacted, masks, amounts, amount });
  return decks.length === 0 ? redacted : { ...redacted, decks };
}
