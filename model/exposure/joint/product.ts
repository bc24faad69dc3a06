import { at, floatAt, intAt, item } from '../numbers.ts';
import { spreadTables, type PartTable } from '../table-spread.ts';
import { fillPositions, placeIn, sizeOf, stridesOf, type Layout, type Place } from './layout.ts';

/** Positions kept for the next time, of all tables together; a larger product works them out each time. */
const KEPT_LIMIT = 2 ** 18;
/** States that a larger product goes through at a time. */
const PIECE_LIMIT = 2 ** 14;

/** States that combine freely, and where they stand in each table that is multiplied and in the one that comes out. */
export interface ProductBox {
  readonly radices: readonly number[];
  readonly inputs: readonly Place[];
  readonly output: Place;
}

/** Some states: their positions in each table, and how far these are moved. */
interface Piece {
  readonly size: number;
  readonly inputs: readonly Int32Array[];
  readonly inputOffsets: ArrayLike<number>;
  readonly output: Int32Array;
  readonly outputOffset: number;
}

/**
 * How tables over some nodes each are multiplied and summed into one over others, found once for all numbers
 * they may have. Several states that stand at one position of the output are summed.
 */
export class Product {
  private readonly boxes: readonly ProductBox[];
  private readonly tableCount: number;
  private readonly kept: Piece | null;

  constructor(boxes: readonly ProductBox[], tableCount: number) {
    const size = boxes.reduce((sum, { radices }) => sum + sizeOf(radices), 0);
    this.tableCount = tableCount;
    const isKept = size * (tableCount + 1) <= KEPT_LIMIT;
    this.kept = isKept ? listPositions(boxes, tableCount, size) : null;
    this.boxes = isKept ? [] : boxes;
  }

  /** The product of tables over some nodes each, summed over all that are not in the output. */
  static over(wide: Layout, inputs: readonly Layout[], output: Layout): Product {
    const boxes = wide.boxes.map((box): ProductBox => ({
      radices: box.radices,
      inputs: inputs.map((input) => placeIn(wide, box, input)),
      output: placeIn(wide, box, output),
    }));
    return new Product(boxes, inputs.length);
  }

  /** Adds the products up in `out`. */
  multiply(tables: readonly Float64Array[], out: Float64Array): void {
    for (const piece of this.pieces()) {
      const product = productOf(piece, tables, -1);
      const { output, outputOffset } = piece;
      for (let state = 0; state < product.length; state += 1) {
        const to = outputOffset + intAt(output, state);
        out[to] = floatAt(out, to) + floatAt(product, state);
      }
    }
  }

  /**
   * The same where every state has a position of its own, those of a box one after the other: the products
   * are written to `out`.
   */
  list(tables: readonly Float64Array[], out: Float64Array): void {
    if (this.kept) {
      this.multiply(tables, out);
      return;
    }
    for (const { radices, inputs, output } of this.boxes) {
      const shown = radices.flatMap((radix, place) => (radix > 1 ? [place] : []));
      spreadTables(
        shown.map((place) => at(radices, place)),
        tables.map((values, own) => partOf(values, item(inputs, own), shown)),
        'product',
        out,
        output.base,
      );
    }
  }

  /**
   * Works backwards: `outer[a]` is the derivative of a figure by each entry of the output; what it is by the
   * entries of table i is added to `adjoints[i][a]`.
   */
  differentiate(
    tables: readonly Float64Array[],
    outer: readonly Float64Array[],
    adjoints: readonly (readonly Float64Array[])[],
  ): void {
    for (const piece of this.pieces()) {
      const { output, outputOffset } = piece;
      for (let own = 0; own < this.tableCount; own += 1) {
        const others = productOf(piece, tables, own);
        const positions = item(piece.inputs, own);
        const offset = at(piece.inputOffsets, own);
        outer.forEach((derivative, number) => {
          const adjoint = item(item(adjoints, own), number);
          for (let state = 0; state < others.length; state += 1) {
            const to = offset + intAt(positions, state);
            adjoint[to] =
              floatAt(adjoint, to) +
              floatAt(others, state) * floatAt(derivative, outputOffset + intAt(output, state));
          }
        });
      }
    }
  }

  private *pieces(): Generator<Piece> {
    if (this.kept) {
      yield this.kept;
      return;
    }
    for (const box of this.boxes) yield* piecesOf(box);
  }
}

/** Multiplies the entries of the tables, all but one of them, in each state. */
function productOf(
  { size, inputs, inputOffsets }: Piece,
  tables: readonly Float64Array[],
  except: number,
): Float64Array {
  const product = new Float64Array(size);
  let isFirst = true;
  for (let own = 0; own < tables.length; own += 1) {
    if (own === except) continue;
    const table = item(tables, own);
    const positions = item(inputs, own);
    const offset = at(inputOffsets, own);
    if (isFirst) {
      for (let state = 0; state < size; state += 1) {
        product[state] = floatAt(table, offset + intAt(positions, state));
      }
    } else {
      for (let state = 0; state < size; state += 1) {
        product[state] = floatAt(product, state) * floatAt(table, offset + intAt(positions, state));
      }
    }
    isFirst = false;
  }
  return isFirst ? product.fill(1) : product;
}

/** The positions of all boxes in one list. */
function listPositions(boxes: readonly ProductBox[], tableCount: number, size: number): Piece {
  const inputs = Array.from({ length: tableCount }, () => new Int32Array(size));
  const output = new Int32Array(size);
  let from = 0;
  for (const box of boxes) {
    inputs.forEach((positions, own) => {
      fillPositions(positions, from, box.radices, item(box.inputs, own));
    });
    fillPositions(output, from, box.radices, box.output);
    from += sizeOf(box.radices);
  }
  return { size, inputs, inputOffsets: inputs.map(() => 0), output, outputOffset: 0 };
}

/** A large box in pieces: the last nodes are listed, those before them counted through. */
function* piecesOf({ radices, inputs, output }: ProductBox): Generator<Piece> {
  let depth = radices.length;
  let size = 1;
  while (depth > 0 && size * at(radices, depth - 1) <= PIECE_LIMIT) {
    depth -= 1;
    size *= at(radices, depth);
  }
  const listed = ({ strides }: Place) => {
    const positions = new Int32Array(size);
    fillPositions(positions, 0, radices.slice(depth), { base: 0, strides: strides.slice(depth) });
    return positions;
  };
  const lists = inputs.map(listed);
  const outputs = listed(output);
  const counted = radices.slice(0, depth);
  const counts = stridesOf(counted);
  for (let number = 0; number < sizeOf(counted); number += 1) {
    const moved = ({ base, strides }: Place) =>
      counted.reduce(
        (sum, radix, place) =>
          sum + at(strides, place) * (Math.floor(number / at(counts, place)) % radix),
        base,
      );
    yield {
      size,
      inputs: lists,
      inputOffsets: inputs.map(moved),
      output: outputs,
      outputOffset: moved(output),
    };
  }
}

function partOf(
  values: Float64Array,
  { base, strides }: Place,
  shown: readonly number[],
): PartTable {
  const own = shown.flatMap((place, position) =>
    at(strides, place) === 0 ? [] : [{ position, stride: at(strides, place) }],
  );
  return {
    values,
    offset: base,
    places: own.map(({ position }) => position),
    strides: own.map(({ stride }) => stride),
  };
}
