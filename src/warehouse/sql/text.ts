// Texts of SQL, as BigQuery's dialect writes them: literals, names, lists.

import { textKey } from '../../schema/values/text';

/** A text between apostrophes, whatever stands in it. */
export function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`;
}

/** A pattern as it stands, for what has no apostrophe in it. @throws for one that has: a bug, not bad input */
export function pattern(regExp: string): string {
  if (regExp.includes("'")) throw new Error(`A pattern with an apostrophe: ${regExp}`);
  return `r'${regExp}'`;
}

/** A name of a column or a view. */
export function sqlName(name: string): string {
  return `\`${name}\``;
}

/** A heading or title as a name: `Needed by` is `needed_by`, `Receipt no.` is `receipt_no`. */
export function snake(text: string): string {
  const plain = textKey(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^\d/.test(plain) || plain === '' ? `x${plain}` : plain;
}

/** Names that no two share: the second of one name gets a number behind it. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let number = 2; taken.has(free); number++) free = `${name}_${number}`;
    taken.add(free);
    return free;
  });
}

/** Conditions that all hold; with none of them, TRUE. */
export function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'TRUE' : conditions.map((one) => `(${one})`).join(' AND ');
}

/** Conditions of which one holds; with none of them, FALSE. */
export function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'FALSE' : conditions.map((one) => `(${one})`).join(' OR ');
}

/** `'a', 'b'`. */
export function literals(texts: readonly string[]): string {
  return texts.map(literal).join(', ');
}

/** Selects one below the other. */
export function unionOf(selects: readonly string[]): string {
  return selects.join('\nUNION ALL\n');
}

/** Rows that are written out. */
export function rowsWrittenOut(columns: readonly string[], rows: readonly (readonly (string | null)[])[]): string {
  const cell = (text: string | null) => (text === null ? 'CAST(NULL AS STRING)' : literal(text));
  const structs = rows.map((row) => `STRUCT(${row.map((text, at) => `${cell(text)} AS ${sqlName(columns[at] ?? '')}`).join(', ')})`);
  return `SELECT ${columns.map((name) => `v.${sqlName(name)}`).join(', ')}\nFROM UNNEST([\n  ${structs.join(',\n  ')}\n]) AS v`;
}
