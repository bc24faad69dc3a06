import type { Model, Vendor } from '../workspace.ts';
import { NameBook } from './name-book.ts';
import { didYouMean } from './nearest.ts';
import { cellPlace } from './portfolio-cells.ts';
import { cellText, type KnownWorld, type Use } from './portfolio-uses.ts';
import type { ProblemList } from './problem.ts';

/** Whose a model is, and who says so: a row, or (null) the workspace. */
interface Claim {
  readonly vendor: string;
  readonly row: number | null;
}

/** The models that rows name and whose they are: the workspace's, and new ones with the vendor a row gives. */
export class ModelVendors {
  readonly #models: NameBook;
  readonly #vendors: NameBook;
  readonly #claims: Map<string, Claim>;
  /** New models that some row runs as its primary. */
  readonly #run = new Set<string>();

  constructor(known: KnownWorld) {
    this.#models = new NameBook(known.models);
    this.#vendors = new NameBook(known.vendors);
    this.#claims = new Map(
      known.models.map((model) => [model.id, { vendor: model.vendor, row: null }]),
    );
  }

  get madeVendors(): readonly Vendor[] {
    return this.#vendors.made;
  }

  get madeModels(): readonly Model[] {
    return this.#models.made.flatMap(({ id, name }) => {
      const vendor = this.#claims.get(id)?.vendor;
      return vendor === undefined ? [] : [{ id, vendor, name }];
    });
  }

  modelOf(use: Use): { readonly id: string; readonly name: string } | undefined {
    const name = cellText(use, 'model');
    return name === undefined ? undefined : this.#models.find(name);
  }

  /** Notes the model of a use, and its vendor when this is the first to name one. */
  take(use: Use): void {
    const name = cellText(use, 'model');
    if (name === undefined) return;
    const { id } = this.#models.take(name);
    if (use.prefix === '') this.#run.add(id);
    const vendor = cellText(use, 'vendor');
    if (vendor === undefined || this.#claims.has(id)) return;
    this.#claims.set(id, { vendor: this.#vendors.take(vendor).id, row: use.row });
  }

  /** After all are taken: rows that contradict each other, and models that are nobody's. */
  check(uses: readonly Use[], hasVendorColumn: boolean, problems: ProblemList): void {
    const told = new Set<string>();
    for (const use of uses) {
      const model = this.modelOf(use);
      if (model === undefined) continue;
      const claim = this.#claims.get(model.id);
      if (claim !== undefined) this.#checkClaim(use, model.name, claim, problems);
      else if (!told.has(model.id)) {
        told.add(model.id);
        this.#reportNobodys(use, model, hasVendorColumn, problems);
      }
    }
  }

  #checkClaim(use: Use, model: string, claim: Claim, problems: ProblemList): void {
    const said = cellText(use, 'vendor');
    if (said === undefined || this.#vendors.find(said)?.id === claim.vendor) return;
    const whose = this.#vendors.find(claim.vendor)?.name ?? claim.vendor;
    const where = claim.row === null ? 'in this workspace' : `in row ${claim.row}`;
    problems.add(
      cellPlace(use.row, `${use.prefix}vendor`),
      () => `${JSON.stringify(model)} is ${whose}’s ${where}, not ${said}’s`,
    );
  }

  #reportNobodys(
    use: Use,
    model: { readonly id: string; readonly name: string },
    hasVendorColumn: boolean,
    problems: ProblemList,
  ): void {
    const name = JSON.stringify(model.name);
    if (this.#run.has(model.id)) {
      const how = hasVendorColumn ? '' : '; add a column of this name';
      problems.add(
        cellPlace(use.row, `${use.prefix}vendor`),
        () => `the model ${name} is new: name its vendor in one of its rows${how}`,
      );
      return;
    }
    problems.add(cellPlace(use.row, `${use.prefix}model`), () => {
      const meant = didYouMean(model.name, this.#knownWords());
      return `nobody offers ${name}: no row runs it and no vendor is named for it${meant}`;
    });
  }

  /** Names of models that are somebody's, for suggestions. */
  *#knownWords(): Generator<string> {
    for (const word of this.#models.words()) {
      const id = this.#models.find(word)?.id;
      if (id !== undefined && this.#claims.has(id)) yield word;
    }
  }
}
