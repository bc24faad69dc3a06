import type { PrecedentField, PrecedentFilter } from '../../model/precedents/filter.ts';
import type {
  ActorType,
  LegallyBound,
  Precedent,
  SourceGrade,
} from '../../model/precedents/precedent.ts';
import { stanceNames } from './stance.ts';

/** What each field of a precedent is called, as a filter and as a way to group. */
export const precedentFieldNames: Readonly<Record<PrecedentField, string>> = {
  case: 'Case',
  designator: 'Designator',
  actorType: 'Actor',
  legallyBound: 'Bound by law',
  stance: 'Stance',
  sourceGrade: 'Source',
};

/** Kinds of actor, in the plural: who they were. */
const actorTypeNames: Readonly<Record<ActorType, string>> = {
  cloud: 'Clouds',
  saas_platform: 'SaaS platforms',
  platform: 'Platforms',
  platform_non_us: 'Platforms, not US',
  model_vendor: 'Model vendors',
  supplier: 'Suppliers',
  supplier_non_us: 'Suppliers, not US',
  retailer: 'Retailers',
  payments: 'Payments',
  bank: 'Banks',
  index_provider: 'Index providers',
  defense_prime: 'Defence primes',
  defense_software: 'Defence software',
  us_agency: 'US agencies',
  foreign_government: 'Governments, not US',
};

const legallyBoundNames: Readonly<Record<LegallyBound, string>> = {
  direct: 'Named or reached',
  upstream: 'Supplier switched off',
  none: 'Free choice',
  'own-order': 'Own order',
};

/** What the law asked of the actor, in a sentence. */
export const legallyBoundMeanings: Readonly<Record<LegallyBound, string>> = {
  direct: 'The rule named or reached the actor.',
  upstream: 'The supplier switched off; no choice was left.',
  none: 'The law asked nothing of the actor: a free choice.',
  'own-order': 'An agency or government carrying out its own order.',
};

const sourceGradeNames: Readonly<Record<SourceGrade, string>> = {
  press: 'Press',
  'law-firm': 'Law firm',
  'vendor-docs': 'Vendor’s own pages',
  'industry-body': 'Industry body',
  'press-mirror': 'Press, by a mirror',
  secondary: 'Secondary',
};

const valueNames: Readonly<Record<PrecedentField, Readonly<Record<string, string>>>> = {
  case: {},
  designator: {},
  actorType: actorTypeNames,
  legallyBound: legallyBoundNames,
  stance: stanceNames,
  sourceGrade: sourceGradeNames,
};

/** What people call a value of a field; cases and designators are called what they are. */
export function precedentValueName(
  field: PrecedentField,
  value: Precedent[PrecedentField],
): string {
  return valueNames[field][value] ?? value;
}

/** Which precedents a filter leaves: "Clouds, free choice"; everybody when it asks nothing. */
export function filterWords(filter: PrecedentFilter): string {
  const order: readonly PrecedentField[] = ['actorType', 'legallyBound', 'case', 'designator'];
  const parts = [...order, 'stance' as const, 'sourceGrade' as const].flatMap((field) => {
    const value = filter[field];
    return value === undefined ? [] : [precedentValueName(field, value)];
  });
  return parts.length === 0 ? 'Everybody' : parts.join(', ');
}
