// The three columns of the Settings tab.

import { type Cell, cellText } from '../schema/cell';
import { sameText } from '../schema/text';

export const settingHeadings = ['Setting', 'Value', 'What it does'] as const;

/** Where names and values of settings stand, from 0; where the headings are gone, in the first two columns. */
export function settingColumns(headings: readonly Cell[]): { readonly name: number; readonly value: number } {
  const place = (heading: string, otherwise: number) => {
    const at = headings.findIndex((cell) => sameText(cellText(cell), heading));
    return at < 0 ? otherwise : at;
  };
  return { name: place(settingHeadings[0], 0), value: place(settingHeadings[1], 1) };
}
