// What this workbook has that is not as declared: adopted tabs and renamed headings, as the file's properties remember them.

import type { Ports } from '../../ports';
import type { AdoptedTab, Adoption, Placements, Renamed } from '../../schema/adopted/adoption';
import { adoptionKept, adoptionsKept, keptAdoption, keptEntries } from './kept-adoption';
import { readState, stateKeys } from './state';

type Store = Readonly<Record<string, string>>;

/**
 * A copy of the file has no properties, but what was noted with its tabs travelled along: one round trip more, in a file that nobody has set up
 * or turned reminders on in yet.
 */
export function placementsOf(ports: Ports, store: Store): Placements {
  const isKnown = store[stateKeys.file] !== undefined;
  return {
    adoptions: isKnown ? adoptionsKept(store) : noted(ports),
    renamed: readState<Renamed>(store, stateKeys.renamed) ?? {},
    gone: readState<Placements['gone']>(store, stateKeys.gone) ?? {},
  };
}

/** Tabs of one shape were noted one by one: those that say the same belong together. */
function noted(ports: Ports): readonly Adoption[] {
  const shapes = new Map<string, { readonly adoption: Adoption; readonly tabs: AdoptedTab[] }>();
  for (const { sheetId, text } of ports.marks.ofTabs().adopted) {
    const note = adoptionKept(text);
    if (note === null) continue;
    const shape = JSON.stringify({ ...note, tabs: [] });
    const known = shapes.get(shape) ?? { adoption: note, tabs: [] };
    known.tabs.push({ sheetId, constants: note.tabs[0]?.constants ?? {} });
    shapes.set(shape, known);
  }
  return [...shapes.values()].map(({ adoption, tabs }) => ({ ...adoption, tabs }));
}

/** The adoptions as entries of the store, each under the first of its tabs. */
export function adoptionEntries(adoptions: readonly Adoption[]): Store {
  return Object.assign({}, ...adoptions.map((adoption) => keptEntries(adoption.tabs[0]?.sheetId, adoption)));
}

/** What is noted with one of its tabs: the shape, and what that tab says of all its rows. */
export function noteOf(adoption: Adoption, tab: AdoptedTab): string {
  return keptAdoption({ ...adoption, tabs: [tab] });
}
