import { fail, succeed, type Result } from '../result.ts';
import type { Deployment, Workspace } from '../workspace.ts';
import { deploymentSchema } from '../workspace.ts';
import type { Findings } from './check-workspace.ts';
import { shapeCheck } from './check-shape.ts';
import { FreshIds } from './fresh-ids.ts';
import { MAX_DEPLOYMENTS } from './limits.ts';
import { cellPlace, readRow, type RowValues } from './portfolio-cells.ts';
import { readColumns } from './portfolio-columns.ts';
import { readTable, type TableRow } from './portfolio-table.ts';
import { usesOf, type KnownWorld, type Use } from './portfolio-uses.ts';
import { readWorld, type Creates, type ReadWorld } from './portfolio-world.ts';
import { ProblemList, TooManyProblems, type Problem } from './problem.ts';
import { readText } from './read-text.ts';
import type { FileRefusal } from './refusal.ts';

export interface PortfolioImport {
  /** One a row, in the order of the rows. */
  readonly deployments: readonly Deployment[];
  /** The row of each, as a spreadsheet counts: the header is row 1. */
  readonly rowOf: readonly number[];
  /** What the rows name and the workspace would have to create. */
  readonly creates: Creates;
  readonly warnings: readonly Problem[];
  readonly moreWarnings: number;
}

/** Where a portfolio is imported to: nothing there yet, or a workspace whose names the rows may use. */
const NOTHING: KnownWorld & Pick<Workspace, 'deployments'> = {
  vendors: [],
  models: [],
  channels: [],
  availability: [],
  deployments: [],
};

/**
 * Reads a portfolio of deployments from CSV: UTF-8 with or without a byte order mark, any line ends,
 * columns by name in any order (`DEPLOYMENT_COLUMNS`, and `fallback1_model`, `fallback1_switchDays`, …),
 * one deployment a row. Vendors, models and channels are named by id or name, capitals aside; those that
 * `existing` does not have are listed in `creates`, as are the offers that the rows need. A row without an id
 * gets one made from its name; ids are lowered. Amounts are per year. Pure and deterministic.
 *
 * Errors: `too-large` (64 MiB), `not-utf-8`, `not-portfolio` (a picture, JSON…), and `problems`: all of
 * them, each with its row and column (`row 12, annualSpend`).
 */
export function parsePortfolio(
  source: string | Uint8Array,
  existing: KnownWorld & Pick<Workspace, 'deployments'> = NOTHING,
): Result<PortfolioImport, FileRefusal> {
  const text = readText(source);
  if (!text.ok) {
    const { problem } = text;
    return fail(
      problem.kind === 'binary' ? { kind: 'not-portfolio', looksLike: problem.looksLike } : problem,
    );
  }
  const looksLike = otherText(text.value);
  if (looksLike !== undefined) return fail({ kind: 'not-portfolio', looksLike });
  const findings: Findings = {
    problems: new ProblemList(),
    warnings: new ProblemList(Number.POSITIVE_INFINITY),
  };
  try {
    return readPortfolio(text.value, existing, findings);
  } catch (stop) {
    if (stop instanceof TooManyProblems) return refuse(findings.problems, true);
    throw stop;
  }
}

function readPortfolio(
  text: string,
  existing: KnownWorld & Pick<Workspace, 'deployments'>,
  { problems, warnings }: Findings,
): Result<PortfolioImport, FileRefusal> {
  const [header, ...rows] = readTable(text, problems);
  if (!isWithinLimits(header, rows, problems)) return refuse(problems, false);
  const columns = readColumns(header, rows, problems);
  const read = rows.map((row) => readRow(row, columns, problems));
  const uses = read.flatMap(usesOf);
  const world = readWorld(uses, existing, columns.at.has('vendor'), problems, warnings);
  const ids = readIds(read, existing.deployments, problems);
  if (problems.count > 0) return refuse(problems, false);
  return succeed({
    deployments: read.map((row, index) => toDeployment(row, ids[index] ?? '', world, warnings)),
    rowOf: read.map((row) => row.row),
    creates: world.creates,
    warnings: warnings.listed,
    moreWarnings: warnings.more,
  });
}

function refuse(problems: ProblemList, atLeast: boolean): Result<never, FileRefusal> {
  return fail({ kind: 'problems', problems: problems.listed, more: problems.more, atLeast });
}

function isWithinLimits(
  header: TableRow | undefined,
  rows: readonly TableRow[],
  problems: ProblemList,
): header is TableRow {
  if (header === undefined) {
    problems.add('row 1', () => 'the file is empty; its first row must name the columns');
    return false;
  }
  if (rows.length === 0) {
    problems.add(`row ${header.row + 1}`, () => 'there is no row below the header');
  }
  if (rows.length > MAX_DEPLOYMENTS) {
    problems.add(
      'rows',
      () => `${rows.length} rows; at most ${MAX_DEPLOYMENTS} deployments can be read`,
    );
  }
  return problems.count === 0 || rows.length <= MAX_DEPLOYMENTS;
}

/** Each row's id, or one made from its name that no row and no deployment of the workspace has. */
function readIds(
  rows: readonly RowValues[],
  existing: readonly Deployment[],
  problems: ProblemList,
): readonly string[] {
  const owners = new Map(existing.map((deployment) => [deployment.id, 'a deployment there is']));
  for (const row of rows) {
    const id = row.values.get('id');
    if (typeof id !== 'string') continue;
    const owner = owners.get(id);
    if (owner === undefined) owners.set(id, `row ${row.row}`);
    else problems.add(cellPlace(row.row, 'id'), () => `"${id}" is the id of ${owner} already`);
  }
  const fresh = new FreshIds(owners.keys());
  return rows.map(({ values }) => {
    const id = values.get('id');
    return typeof id === 'string' ? id : fresh.make(String(values.get('name') ?? ''));
  });
}

const isDeploymentShape = shapeCheck(deploymentSchema);

function isDeployment(value: unknown): value is Deployment {
  const problems = new ProblemList();
  isDeploymentShape(value, null, problems);
  return problems.count === 0;
}

/** Every cell has been checked by now: what is put together from them is a deployment, or there is a bug. */
function toDeployment(
  row: RowValues,
  id: string,
  world: ReadWorld,
  warnings: ProblemList,
): Deployment {
  const [primary, ...fallbacks] = usesOf(row);
  if (primary === undefined) throw new TypeError(`row ${row.row} has no primary`);
  const uses = fallbacks.map((use) => ({ use, ids: world.idsOf(use) }));
  const ids = world.idsOf(primary);
  for (const { use, ids: other } of uses) {
    if (ids.model !== other.model || ids.channel !== other.channel) continue;
    warnings.add(
      cellPlace(row.row, `${use.prefix}model`),
      () => 'this fallback is the primary itself: the same model and channel',
    );
  }
  const deployment = {
    ...fieldsOf(primary),
    id,
    ...ids,
    ...(uses.length === 0
      ? {}
      : { fallbacks: uses.map(({ use, ids: other }) => ({ ...fieldsOf(use), ...other })) }),
  };
  if (!isDeployment(deployment)) throw new TypeError(`row ${row.row} is no deployment`);
  return deployment;
}

const NOT_OF_THE_DEPLOYMENT: readonly string[] = ['vendor', 'channelKind'];

/** The filled cells that are fields of the deployment (or fallback), in the order of the template. */
function fieldsOf(use: Use): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...use.values].filter(
      ([name, value]) =>
        !NOT_OF_THE_DEPLOYMENT.includes(name) && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** Text that is plainly something else. */
function otherText(text: string): string | undefined {
  const start = text.slice(0, 200).trimStart();
  if (start.startsWith('{') || start.startsWith('['))
    return 'JSON; a .diverge file is opened as such';
  return start.startsWith('<') ? 'a web page or XML' : undefined;
}
