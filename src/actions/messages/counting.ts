// What a stocktake says on paper.

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
