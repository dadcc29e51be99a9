// What a stocktake says on paper, and what is said of moves that were put aside.

import { counted } from '../../schema/values/text';

export function stocktake(): { readonly title: string; readonly headings: readonly string[]; readonly counted: string } {
  return { title: 'Stocktake', headings: ['Location', 'ID', 'Item', 'Unit', 'Counted', 'Note'], counted: 'Counted by' };
}

export function everyPlace(): string {
  return 'Everything on Stock';
}

export function placeOfCount({ place }: { readonly place: string }): string {
  return `What is kept in ${place}`;
}

export function itemsNotTold({ count }: { readonly count: number }): string {
  return `${counted(count, 'row')} of Stock ${count === 1 ? 'has' : 'have'} no ID, or the ID of another: not listed. Check workbook repairs that.`;
}

/** A tab that was put aside. */
export function movesUntil({ tab, until }: { readonly tab: string; readonly until: string }): string {
  return `${tab} until ${until}`;
}

export function carriedForward({ tab }: { readonly tab: string }): string {
  return `Carried forward: all moves before are on “${tab}”.`;
}
