import Papa from 'papaparse';

/**
 * Makes the example portfolio of 200 rows, `portfolio-200.csv`: a company that does not exist, believable
 * units, models, clouds and amounts. Deterministic; the file in this folder is this text, and a test says
 * so. After a change here, write it again with
 *
 *     node --input-type=module -e "import { portfolio200 } from './model/examples/make-portfolio-200.ts';
 *       process.stdout.write(portfolio200())" > model/examples/portfolio-200.csv
 */
export function portfolio200(): string {
  const next = chance(SEED);
  const jobs = UNITS.flatMap(({ unit, jobs: names }) => names.map((job) => ({ unit, job })));
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const site = item(SITES, Math.floor(index / jobs.length));
    return row(index, item(jobs, index % jobs.length), site, next);
  });
  return `${Papa.unparse({ fields: [...HEADER], data: rows }, { newline: '\n' })}\n`;
}

const ROWS = 200;
const SEED = 20261201;

const HEADER = [
  ...['id', 'name', 'unit', 'vendor', 'model', 'channel', 'channelKind', 'region', 'government'],
  ...['agencies', 'regulated', 'criticality', 'response', 'annualSpend', 'annualValue', 'owner'],
  ...['note', 'fallback1_model', 'fallback1_channel', 'fallback1_switchDays'],
  ...['fallback1_switchCost', 'fallback1_valueRetained', 'fallback1_annualCostDelta'],
  ...['fallback2_model', 'fallback2_channel', 'fallback2_switchDays', 'fallback2_switchCost'],
  ...['fallback2_valueRetained', 'fallback2_annualCostDelta'],
];

interface Unit {
  readonly unit: string;
  readonly isRegulated: boolean;
  readonly jobs: readonly string[];
}

const UNITS: readonly Unit[] = [
  {
    unit: 'Insurance',
    isRegulated: true,
    jobs: [
      'Claims triage',
      'Underwriting notes',
      'Fraud review',
      'Policy letters',
      'Call summaries',
    ],
  },
  {
    unit: 'Retail',
    isRegulated: false,
    jobs: [
      'Support agents',
      'Catalogue search',
      'Product texts',
      'Returns assistant',
      'Store insights',
    ],
  },
  {
    unit: 'Logistics',
    isRegulated: false,
    jobs: ['Dispatch copilot', 'Demand narratives', 'Customs papers', 'Carrier mail'],
  },
  {
    unit: 'Health services',
    isRegulated: true,
    jobs: ['Visit notes', 'Coding of treatments', 'Patient messages', 'Trial matching'],
  },
  {
    unit: 'Public sector',
    isRegulated: false,
    jobs: ['Bid desk', 'Field maintenance', 'Case summaries', 'Records search'],
  },
  {
    unit: 'Technology',
    isRegulated: false,
    jobs: ['Developer assistant', 'Incident reports', 'Code review'],
  },
  { unit: 'Corporate', isRegulated: false, jobs: ['Contract review', 'Tender analysis'] },
];

interface Site {
  readonly name: string;
  readonly region: string;
}

const SITES: readonly Site[] = [
  { name: 'Chicago', region: 'us' },
  { name: 'Dallas', region: 'us' },
  { name: 'Frankfurt', region: 'eu' },
  { name: 'Denver', region: 'us' },
  { name: 'Lyon', region: 'eu' },
  { name: 'London', region: 'uk' },
  { name: 'Singapore', region: 'apac' },
  { name: 'Columbus', region: 'us' },
];

interface Offer {
  readonly vendor: string;
  readonly model: string;
  readonly clouds: readonly string[];
  /** How often it is chosen, against the others. */
  readonly weight: number;
}

const AWS = 'Amazon Web Services';
const AZURE = 'Microsoft Azure';
const GOOGLE = 'Google Cloud';
const ORACLE = 'Oracle Cloud';
const GOVCLOUD = 'AWS GovCloud (US)';

/** What is offered where, as far as ../shared/data/availability.csv said in October 2026. */
const OFFERS: readonly Offer[] = [
  { vendor: 'Anthropic', model: 'Claude Opus 5.5', clouds: [AWS, AZURE, GOOGLE], weight: 5 },
  { vendor: 'Anthropic', model: 'Claude Sonnet 5', clouds: [AWS, GOOGLE, AZURE], weight: 4 },
  { vendor: 'Anthropic', model: 'Claude Haiku 4.5', clouds: [AWS, GOOGLE, AZURE], weight: 3 },
  { vendor: 'OpenAI', model: 'GPT-6 Sol', clouds: [AZURE, AWS], weight: 6 },
  { vendor: 'OpenAI', model: 'GPT-5.5', clouds: [AZURE, AWS], weight: 3 },
  { vendor: 'Google', model: 'Gemini', clouds: [GOOGLE, ORACLE], weight: 4 },
  { vendor: 'Mistral', model: 'Mistral Medium 3.5', clouds: [AZURE, AWS, GOOGLE], weight: 2 },
  { vendor: 'Meta', model: 'Llama 3.3 70B', clouds: [AWS, ORACLE, AZURE, GOOGLE], weight: 2 },
  { vendor: 'Cohere', model: 'Command A Plus', clouds: [AZURE, ORACLE], weight: 1 },
];

type Next = () => number;

function row(
  index: number,
  { unit, job }: { readonly unit: string; readonly job: string },
  site: Site,
  next: Next,
): readonly (string | number)[] {
  const offer = weighted(next);
  const isPublic = unit === 'Public sector' && site.region === 'us';
  const isClaude = offer.vendor === 'Anthropic';
  const cloud = isPublic && isClaude && next() < 0.5 ? GOVCLOUD : pick(offer.clouds, next);
  const spend = rounded(10 ** (4.1 + 1.9 * next() ** 1.4));
  const value = rounded(spend * (1.3 + 6 * next() ** 2));
  const isRegulated = UNITS.some((other) => other.unit === unit && other.isRegulated);
  const fallbacks = pick([0, 1, 1, 1, 2], next);
  return [
    `app-${String(index + 1).padStart(3, '0')}`,
    `${job}, ${site.name}`,
    unit,
    offer.vendor,
    offer.model,
    cloud,
    'cloud',
    site.region,
    ...(isPublic ? [pick(['prime', 'subcontract'], next)] : ['']),
    isPublic ? pick(['dod', 'dod;va', 'hhs', 'gsa'], next) : '',
    isRegulated ? 'yes' : 'no',
    pick([1, 2, 2, 3, 3, 3, 4], next),
    isPublic ? 'notice' : '',
    spend,
    value,
    `${unit} operations`,
    index === 0 ? 'Made for the example; no such company exists' : '',
    ...fallbackCells(fallbacks > 0, offer, cloud, spend, next),
    ...fallbackCells(fallbacks > 1, offer, cloud, spend, next),
  ];
}

/** Six cells: the same model on another cloud, or another vendor's on any. */
function fallbackCells(
  isThere: boolean,
  primary: Offer,
  cloud: string,
  spend: number,
  next: Next,
): readonly (string | number)[] {
  if (!isThere) return ['', '', '', '', '', ''];
  const isSameModel = next() < 0.45;
  const offer = isSameModel ? primary : weighted(next, primary.vendor);
  const others = offer.clouds.filter((other) => other !== cloud);
  const target = isSameModel || next() < 0.4 ? pick(others, next) : pick(offer.clouds, next);
  const retained = isSameModel ? 1 : Math.round(100 * (0.75 + 0.22 * next())) / 100;
  const days = isSameModel ? 7 + Math.floor(25 * next()) : 20 + Math.floor(90 * next());
  const cost = rounded(Math.min(200_000, 15_000 + spend * (isSameModel ? 0.03 : 0.15) * next()));
  const delta = Math.round((spend * (next() - 0.5) * 0.3) / 100) * 100;
  return [offer.model, target, days, cost, retained, delta];
}

function weighted(next: Next, not?: string): Offer {
  const offers = OFFERS.filter((offer) => offer.vendor !== not);
  let left = next() * offers.reduce((sum, offer) => sum + offer.weight, 0);
  for (const offer of offers) {
    left -= offer.weight;
    if (left < 0) return offer;
  }
  return item(offers, offers.length - 1);
}

/** Two significant digits: nobody knows a budget better. */
function rounded(amount: number): number {
  return Number(amount.toPrecision(2));
}

function pick<Item>(items: readonly Item[], next: Next): Item {
  return item(items, Math.floor(next() * items.length));
}

function item<Item>(items: readonly Item[], index: number): Item {
  const found = items[index];
  if (found === undefined) throw new RangeError(`no item ${index} of ${items.length}`);
  return found;
}

/** Mulberry32, a small generator of numbers in [0, 1): the same seed, the same rows. */
function chance(seed: number): Next {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
