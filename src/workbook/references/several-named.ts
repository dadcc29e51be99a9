// Several rows in a cell that is for one: *Mia and Ben*.

import { seenText } from '../../schema/values/text';
import { partsOf } from '../catalog/understood';
import { calledSo, type Referents } from './referents';

/** The names of the rows that the parts of a text name beyond doubt; none where it names one or is a name itself. */
export function severalNamed(text: string, named: Referents): readonly string[] {
  if (named.find(text).length > 0) return [];
  const rows = partsOf(text, /[,;\n&+/]|\band\b/).flatMap((part) => {
    const [row, ...others] = named.find(seenText(part));
    return row !== undefined && others.length === 0 ? [row] : [];
  });
  const names = [...new Set(rows.map(calledSo))];
  return names.length > 1 ? names : [];
}
