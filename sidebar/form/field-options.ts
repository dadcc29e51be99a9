// What a field offers while one types: people of the workbook, or what other rows hold.

import type { Catalog } from '../../src/schema/catalog';
import type { FormField } from '../../src/workbook/rows/form';
import type { Option } from '../components/options';

/** By column key, most used first. */
export type SuggestedTexts = Readonly<Record<string, readonly string[]>>;

/** Empty for fields that offer nothing. Columns of steps share the suggestions of their part. */
export function optionsFor(field: FormField, catalog: Catalog, suggestions: SuggestedTexts): readonly Option[] {
  if (field.control === 'people') return peopleOptions(catalog);
  return field.suggest ? (suggestions[field.key] ?? []).map((value) => ({ value })) : [];
}

/** Who left the production is not offered, though their name may still stand on a row. */
export function peopleOptions({ people }: Catalog): readonly Option[] {
  return people.filter(({ active }) => active).map(({ name, also, department, role }) => ({ value: name, also, hint: department || role }));
}
