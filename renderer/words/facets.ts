import type { Content } from '../../model/change/content.ts';
import type { Facet } from '../../model/portfolio-filter.ts';

/** What the facets of a deployment are called. */
export const facetNames: Readonly<Record<Facet, string>> = {
  unit: 'Unit',
  vendor: 'Vendor',
  model: 'Model',
  channel: 'Cloud',
  criticality: 'Criticality',
  region: 'Region',
};

/** What people call a value of a facet: a name instead of an id, words for what has none. */
export function facetValueNames(content: Content): (facet: Facet, value: string) => string {
  const named = (items: readonly { readonly id: string; readonly name: string }[]) =>
    new Map(items.map(({ id, name }) => [id, name]));
  const names = {
    vendor: named(content.vendors.items),
    model: named(content.models.items),
    channel: named(content.channels.items),
  };
  return (facet, value) => {
    switch (facet) {
      case 'vendor':
      case 'model':
      case 'channel':
        return names[facet].get(value) ?? value;
      case 'unit':
        return value === '' ? 'No unit' : value;
      case 'region':
        return value === '' ? 'No region' : value;
      case 'criticality':
        return value === '1' ? 'Level 1, most critical' : `Level ${value}`;
    }
  };
}
