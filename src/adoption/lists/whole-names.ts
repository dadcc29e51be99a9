// Lists of people that have first and last names in two columns: read as one name, as the tab has it.

import { rowsLookedAt } from '../columns/heading-row-guess';
import { phraseOf } from '../columns/phrase';

type Cells = readonly (readonly string[])[];

const firsts = new Set(['first name', 'given name', 'forename', 'vorname', 'prenom', 'nombre', 'nome']);
const lasts = new Set(['last name', 'family name', 'surname', 'nachname', 'nom', 'nom de famille', 'apellido', 'apellidos', 'cognome']);
const whole = new Set(['name', 'full name', 'display name']);

/** The same list with whole names where the first ones stand; null: it has none in two columns. */
export function withWholeNames(cells: Cells): Cells | null {
  for (const [at, row] of cells.slice(0, rowsLookedAt).entries()) {
    const phrases = row.map(phraseOf);
    const [first, last] = [firsts, lasts].map((names) => phrases.findIndex((phrase) => names.has(phrase)));
    if (first === undefined || last === undefined || first < 0 || last < 0) continue;
    return phrases.some((phrase) => whole.has(phrase)) ? null : joined(cells, at, first, last);
  }
  return null;
}

function joined(cells: Cells, headings: number, first: number, last: number): Cells {
  return cells.map((row, at) => {
    if (at < headings) return row;
    const name = [row[first], row[last]].map((part) => (part ?? '').trim()).filter((part) => part !== '');
    // Nothing of the second column is left alone: it is read.
    return row.map((cell, column) => (column === first ? (at === headings ? 'Name' : name.join(' ')) : column === last ? '' : cell));
  });
}
