/**
 * What people call each column, in lower case without signs and blanks, as `plainName` makes it. The column's own name
 * counts as well and is not repeated here.
 */
export const COLUMN_NAMES: Readonly<Record<string, readonly string[]>> = {
  id: ['identifier', 'deploymentid', 'key', 'ref', 'reference', 'code', 'appid', 'applicationid'],
  name: [
    'deployment',
    'deploymentname',
    'application',
    'applicationname',
    'app',
    'appname',
    'usecase',
    'workload',
    'service',
    'system',
    'project',
    'product',
    'title',
  ],
  unit: [
    'businessunit',
    'bu',
    'department',
    'dept',
    'division',
    'team',
    'organisation',
    'organization',
    'function',
    'lineofbusiness',
    'lob',
    'costcenter',
    'costcentre',
  ],
  vendor: [
    'modelvendor',
    'provider',
    'modelprovider',
    'supplier',
    'aivendor',
    'maker',
    'developer',
  ],
  model: ['modelname', 'aimodel', 'llm', 'foundationmodel', 'modelid', 'primarymodel'],
  channel: [
    'cloud',
    'cloudprovider',
    'platform',
    'hosting',
    'hostedon',
    'channelname',
    'marketplace',
    'accessvia',
    'via',
    'csp',
    'primarychannel',
  ],
  channelKind: ['channeltype', 'kindofchannel', 'typeofchannel', 'hostingtype'],
  region: ['location', 'geo', 'geography', 'cloudregion', 'datacenter', 'datacentre', 'country'],
  government: ['governmentcontract', 'govt', 'gov', 'federal', 'contract', 'governmentwork'],
  agencies: ['agency', 'governmentagency', 'governmentagencies', 'customers'],
  regulated: ['isregulated', 'regulation', 'regulatedworkload', 'compliance'],
  criticality: ['critical', 'tier', 'priority', 'severity', 'importance', 'businesscriticality'],
  response: ['responsepolicy', 'policy', 'reaction'],
  annualSpend: [
    'spend',
    'cost',
    'annualcost',
    'yearlyspend',
    'yearlycost',
    'spendayear',
    'spendperyear',
    'costperyear',
    'costayear',
    'budget',
    'annualbudget',
    'annualaispend',
    'spendpa',
    'costpa',
    'aispend',
    'runcost',
    'arr',
  ],
  annualValue: [
    'value',
    'yearlyvalue',
    'valueayear',
    'valueperyear',
    'businessvalue',
    'annualbusinessvalue',
    'revenue',
    'annualrevenue',
    'revenueatrisk',
    'valueatrisk',
    'annualbenefit',
    'benefit',
    'valuepa',
  ],
  owner: ['businessowner', 'contact', 'responsible', 'accountable', 'productowner', 'manager'],
  note: ['notes', 'comment', 'comments', 'remark', 'remarks', 'description', 'details'],
};

/** The same for what follows "fallback 1". */
export const FALLBACK_NAMES: Readonly<Record<string, readonly string[]>> = {
  vendor: ['provider', 'supplier', 'modelvendor'],
  model: ['', 'modelname', 'llm', 'option', 'alternative'],
  channel: ['cloud', 'platform', 'hosting', 'via', 'cloudprovider'],
  switchDays: [
    'days',
    'daystoswitch',
    'switchtime',
    'switchingdays',
    'timetoswitch',
    'switchtimedays',
  ],
  switchCost: ['cost', 'costtoswitch', 'switchingcost', 'migrationcost', 'onetimecost'],
  valueRetained: ['retained', 'retainedvalue', 'value', 'valuekept', 'quality', 'retention'],
  annualCostDelta: [
    'costdelta',
    'extracost',
    'annualextracost',
    'addedcost',
    'costdifference',
    'extracostayear',
  ],
};

/** What starts the name of a fallback's column; without a number it is the first. */
export const FALLBACK_WORDS: readonly string[] = [
  'fallback',
  'alternative',
  'backup',
  'alternate',
  'secondary',
  'planb',
];

/** A header as it is compared: "Annual spend (USD)" → `annualspend`. Pure. */
export function plainName(header: string): string {
  return header
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]|[^\p{L}\p{N}]+/gu, '')
    .replace(/(?:usd|eur|gbp|chf|jpy)$/, '');
}
