import type { Flow } from '../../model/exposure/flows.ts';

export type Stage = 'vendor' | 'channel' | 'unit';
const STAGES = ['vendor', 'channel', 'unit'] as const satisfies Stage[];

/** Spend, and the parts of it that are expected to be blocked: by law, and by channels alone. */
export interface Spend {
  readonly all: number;
  readonly byLaw: number;
  readonly byChannels: number;
}

/** A vendor, a cloud or a unit, with the spend that passes through it. */
export interface FlowNode extends Spend {
  readonly stage: Stage;
  /** Null for what is summed up as others. */
  readonly value: string | null;
  readonly count: number;
  /** Pixels from the top, and tall. */
  readonly top: number;
  readonly height: number;
}

/** Spend between a node and one of the next stage, as a band: from `start` to `end`, both pixels from the top. */
export interface FlowBand extends Spend {
  readonly from: FlowNode;
  readonly to: FlowNode;
  readonly start: number;
  readonly end: number;
  readonly height: number;
}

export interface FlowLayout {
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
  readonly height: number;
  /** Pixels for each unit of money. */
  readonly scale: number;
}

/** More in one stage cannot be told apart: the smallest are summed up. */
const MOST_NODES = 9;
const SPEND_HEIGHT = 280;
const SMALLEST_SLOT = 30;
const GAP = 8;

/** Places the ways of the spend from vendors through clouds into units; the same flows give the same picture. */
export function layOutFlows(flows: readonly Flow[]): FlowLayout {
  const total = spendOf(flows).all;
  const scale = total > 0 ? SPEND_HEIGHT / total : 0;
  const keyOf = groupSmall(flows);
  const stages = STAGES.map((stage) => placeNodes(stage, flows, keyOf, scale));
  const height = Math.max(...stages.map((stage) => stage.height));
  const nodes = stages.flatMap((stage) =>
    stage.nodes.map((node) => ({ ...node, top: node.top + (height - stage.height) / 2 })),
  );
  const nodeAt = new Map(nodes.map((node) => [`${node.stage} ${node.value ?? OTHERS}`, node]));
  const bands: FlowBand[] = [];
  for (const [from, to] of [
    ['vendor', 'channel'],
    ['channel', 'unit'],
  ] as const) {
    const filled = new Map<FlowNode, number>();
    const pairs = Map.groupBy(flows, (flow) =>
      JSON.stringify([keyOf(from, flow[from]), keyOf(to, flow[to])]),
    );
    const between = [...pairs.values()].flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const start = nodeAt.get(`${from} ${keyOf(from, first[from])}`);
      const end = nodeAt.get(`${to} ${keyOf(to, first[to])}`);
      return start === undefined || end === undefined ? [] : [{ start, end, spend: spendOf(own) }];
    });
    // From top to bottom at both ends, so that bands cross no more than they must.
    between.sort((one, other) => one.start.top - other.start.top || one.end.top - other.end.top);
    for (const { start, end, spend } of between) {
      const height = spend.all * scale;
      const leaves = filled.get(start) ?? 0;
      const arrives = filled.get(end) ?? 0;
      filled.set(start, leaves + height);
      filled.set(end, arrives + height);
      bands.push({
        ...{ from: start, to: end, ...spend },
        ...{ start: start.top + leaves, end: end.top + arrives, height },
      });
    }
  }
  return { nodes, bands, height, scale };
}

export function spendOf(flows: readonly Flow[]): Spend {
  const sum = (amountOf: (flow: Flow) => number) =>
    flows.reduce((total, flow) => total + amountOf(flow), 0);
  const byLaw = sum(({ legalSpend }) => legalSpend);
  const exposed = sum(({ exposedSpend }) => exposedSpend);
  return {
    all: sum(({ annualSpend }) => annualSpend),
    byLaw,
    byChannels: Math.max(0, exposed - byLaw),
  };
}

/** No unit, and no id, is written so. */
const OTHERS = '\u0000others';

type KeyOf = (stage: Stage, value: string) => string;

/** The largest of each stage go by their own value, the rest by one of theirs together. */
function groupSmall(flows: readonly Flow[]): KeyOf {
  const shown = new Map(
    STAGES.map((stage) => {
      const sums = new Map<string, number>();
      for (const flow of flows) {
        sums.set(flow[stage], (sums.get(flow[stage]) ?? 0) + flow.annualSpend);
      }
      const values = [...sums].sort(([, one], [, other]) => other - one).map(([value]) => value);
      return [
        stage,
        new Set(values.length <= MOST_NODES ? values : values.slice(0, MOST_NODES - 1)),
      ];
    }),
  );
  return (stage, value) => (shown.get(stage)?.has(value) === true ? value : OTHERS);
}

function placeNodes(stage: Stage, flows: readonly Flow[], keyOf: KeyOf, scale: number) {
  const groups = [...Map.groupBy(flows, (flow) => keyOf(stage, flow[stage]))].map(([key, own]) => ({
    stage,
    value: key === OTHERS ? null : key,
    count: new Set(own.map((flow) => flow[stage])).size,
    ...spendOf(own),
  }));
  groups.sort(
    (one, other) =>
      Number(one.value === null) - Number(other.value === null) || other.all - one.all,
  );
  const nodes: FlowNode[] = [];
  let top = 0;
  for (const group of groups) {
    const height = group.all * scale;
    nodes.push({ ...group, top, height });
    top += Math.max(height, SMALLEST_SLOT) + GAP;
  }
  return { nodes, height: Math.max(0, top - GAP) };
}
