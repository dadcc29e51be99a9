// What the grid of deliverables, and references to a row that was renamed, have to say.

import { counted } from '../../schema/values/text';

export function noGrid(): string {
  return 'The tab Deliverables is not in use: there is no grid of it to show.';
}

export function nothingForGrid({ tab }: { readonly tab: string }): string {
  return `There are no rows on “${tab}” yet. Add some, or apply a pack.`;
}

export function headingsLost({ tab }: { readonly tab: string }): string {
  return `“${tab}” has lost a heading: run Set up workbook, in the menu under Workbook.`;
}

export function episodesLeftOut({ count }: { readonly count: number }): string {
  return `${counted(count, 'more episode')} would not fit.`;
}

export function deliverablesLeftOut({ count }: { readonly count: number }): string {
  return `${counted(count, 'more deliverable')} would not fit.`;
}

/** @param one what a row is called: `company` */
export function calledTwice({ one, name }: { readonly one: string; readonly name: string }): string {
  return `Another ${one} is called “${name}”: what names it was left as it is.`;
}

export function moreWouldFollow({ count }: { readonly count: number }): string {
  return `${counted(count, 'more row')} would follow: save the row again after these.`;
}
