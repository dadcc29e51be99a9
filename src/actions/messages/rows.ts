// What is said of rows: when they are found, changed, selected or added.

import { counted, inWords } from '../../schema/values/text';

export function rowGone({ one, tab, id }: { readonly one: string; readonly tab: string; readonly id: string }): string {
  return `This ${one} is no longer on the tab “${tab}”. Somebody deleted it or changed its ID ${id}.`;
}

/**
 * Of a key that several rows have, or of one row that is not the one that was opened.
 * @param headings of the columns that tell rows apart
 * @param asked what is known: nothing was to be written; one of the rows is as it was opened; none is
 */
export function rowTwice({
  id,
  tab,
  rows,
  headings,
  asked,
}: {
  readonly id: string;
  readonly tab: string;
  readonly rows: number;
  readonly headings: readonly string[];
  readonly asked: 'which' | 'known' | 'unknown';
}): string {
  const saved = asked === 'which' ? '' : ' Nothing was saved.';
  if (rows === 1) return `“${id}” of “${tab}” is no longer the row that you opened.${saved} Look at it, and open the right one again.`;
  const choose = {
    which: 'Choose the one that you mean.',
    known: 'Look at the rows, and say which is meant.',
    unknown: 'None of them alone is as you opened it.',
  }[asked];
  const apart = headings.length === 0 ? 'ID' : headings.join(' and ');
  return `“${id}” stands on ${counted(rows, 'row')} of “${tab}”.${saved} ${choose} Give all but one another ${apart}, so that it does not come again.`;
}

export function fieldChanged({ heading }: { readonly heading: string }): string {
  return `${heading} was changed by somebody else meanwhile. Choose which to keep.`;
}

export function fieldsChanged({ headings }: { readonly headings: readonly string[] }): string {
  return `Somebody else changed ${inWords(headings)} meanwhile. Nothing was saved yet.`;
}

export function keyBlank(): string {
  return 'It cannot be left blank: the row is found by it.';
}

export function keyTaken({ id, one }: { readonly id: string; readonly one: string }): string {
  return `${id} is there already. Give this ${one} another.`;
}

export function takeIsNow({ heading, take }: { readonly heading: string; readonly take: unknown }): string {
  return `${heading} is now ${take}.`;
}

/** @param by what such rows are told apart by */
export function addedTaken({ id, one, by }: { readonly id: string; readonly one: string; readonly by: 'name' | 'ID' }): string {
  return by === 'name'
    ? `${id} is there already. Give this ${one} another name.`
    : `${id} is there already. Give this ${one} another ID, or leave it blank.`;
}

export function rowFiltered({ row, tab }: { readonly row: number; readonly tab: string }): string {
  return `A filter hides row ${row} of “${tab}”. Choose Data, Remove filter, or show all in it, and go there again.`;
}

export function rowHidden({ row, tab }: { readonly row: number; readonly tab: string }): string {
  return `Row ${row} of “${tab}” is hidden. Show it and go there again.`;
}

export function columnHidden({ letters, tab }: { readonly letters: string; readonly tab: string }): string {
  return `Column ${letters} of “${tab}” is hidden. Show it and go there again.`;
}

export function cellGone({ tab }: { readonly tab: string }): string {
  return `That cell of “${tab}” is no longer there. Check the workbook again.`;
}

export function selectRow(): string {
  return 'Select a row on one of Routesheet’s tabs, then try again.';
}

export function rowEmpty({ row, tab }: { readonly row: number; readonly tab: string }): string {
  return `Row ${row} of “${tab}” has nothing to edit. Select a row with an entry.`;
}

export function rowWithoutId({ row }: { readonly row: number }): string {
  return `Row ${row} has no ID yet. Change any of its cells and it gets one.`;
}

export function rowWithoutKey({ row, headings }: { readonly row: number; readonly headings: readonly string[] }): string {
  return `Row ${row} has nothing under ${headings.length > 0 ? inWords(headings) : 'its name'}, by which rows are told apart. Type it first.`;
}

export function selectRows(): string {
  return 'Select rows on one of Routesheet’s tabs, then try again.';
}

export function tooManyRows({ rows, most }: { readonly rows: number; readonly most: number }): string {
  return `These are ${rows} rows. Change ${most} at a time at most.`;
}

export function nothingSelected({ tab }: { readonly tab: string }): string {
  return `No row with an entry is selected on “${tab}”.`;
}

export function whichColumn(): string {
  return 'Say in which column of people.';
}

export function nothingOpen({ who, heading, tab }: { readonly who: string; readonly heading: string; readonly tab: string }): string {
  return `${who} has nothing open under ${heading} on “${tab}”.`;
}

export function rowsWithoutId({ rows }: { readonly rows: readonly number[] }): string {
  return `${counted(rows.length, 'row')} without an ID: ${rows.map((row) => `row ${row}`).join(', ')}. Change any of its cells and it gets one.`;
}

export function idOnSeveral({ id }: { readonly id: string }): string {
  return `${id} stands on several rows: give all but one another ID first.`;
}

export function chooseField(): string {
  return 'Choose a field that can be changed.';
}

export function linesUnknown(): string {
  return 'This tab has no such lines. Close the form and open it again.';
}

export function lineStays(): string {
  return 'A line cannot be moved to another row. Take it off here, and add it there.';
}

export function cellsChanged({ count }: { readonly count: number }): string {
  return count === 1
    ? '1 cell of these is no longer as shown: somebody changed or moved it. Nothing was repaired. Check the workbook again.'
    : `${counted(count, 'cell')} of these are no longer as shown: somebody changed or moved them. Nothing was repaired. Check the workbook again.`;
}

export function itemUnknown({ line }: { readonly line: string }): string {
  return `${line}: its item is not there, or is not the only one of that name.`;
}

/** Goes on after the line. */
export function stepNotSaid(): string {
  return 'say which step it is of.';
}

/** Goes on after the line. */
export function noSuchStep({ one, id, step }: { readonly one: string; readonly id: string; readonly step: string }): string {
  return `${one} ${id} has no step ${step}.`;
}

export function filteredLeftOut({ count }: { readonly count: number }): string {
  return count === 1 ? '1 row that the filter hides is left out.' : `${counted(count, 'row')} that the filter hides are left out.`;
}
