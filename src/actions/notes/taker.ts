// Who takes notes, as the note says it.

import type { Catalog } from '../../schema/catalog';
import { sameText } from '../../schema/values/text';
import type { Desk } from '../changes/desk';

/** Their name on the People tab, else their address; `''` where Google does not tell. */
export function takerOf(address: string | null, { people }: Catalog): string {
  if (address === null) return '';
  const [person, ...others] = people.filter(({ email }) => email !== null && sameText(email, address));
  return person === undefined || others.length > 0 ? address : person.name;
}

/** Of whoever acts. */
export function takerAt(desk: Desk): string {
  return takerOf(desk.stamp().who, desk.catalog());
}
