// What a field offers while one types: people of the workbook, or what other rows hold.

import type { SuggestedText, Suggestions } from '../../src/contract/methods';
import type { Catalog } from '../../src/schema/catalog';
import { sameText } from '../../src/schema/values/text';
import type { FormField } from '../../src/workbook/rows/form';
import type { Option } from '../components/options';

/** Empty for fields that offer nothing. Columns of steps share the suggestions of their part. */
export function optionsFor(field: FormField, catalog: Catalog, suggestions: Suggestions): readonly Option[] {
  if (field.control === 'people') return peopleOptions(catalog);
  return field.suggest ? (suggestions[field.key] ?? []).map(suggestedOption) : [];
}

function suggestedOption(text: SuggestedText): Option {
  if (typeof text === 'string') return { value: text };
  const [value, name] = text;
  return { value, hint: name, also: [name] };
}

/** The row of another tab that the text means, by its ID or its name; null where none is offered, or what is offered has no ID. */
export function suggestedRow(key: string, text: string, suggestions: Suggestions): readonly [id: string, name: string] | null {
  const found = (suggestions[key] ?? []).find((one) => typeof one !== 'string' && one.some((part) => sameText(part, text)));
  return typeof found === 'object' ? found : null;
}

/** Who left the production is not offered, though their name may still stand on a row. */
export function peopleOptions({ people }: Catalog): readonly Option[] {
  return people.filter(({ active }) => active).map(({ name, also, department, role }) => ({ value: name, also, hint: department || role }));
}
