// A desk with a breakdown, on paper: two episodes with two shots each, of which SH010 is in both, and some assets.

import type { BreakdownPlan } from '../../../src/contract/casting';
import type { ListDraft } from '../../../src/contract/rows/list';
import type { Values } from '../../../src/schema/values/value';
import { setting } from '../papers/paper-desk';
import { type Paper, paper } from '../support/paper-ports';

export const assets: readonly Values[] = ['Oti', 'Berry', 'Train', 'Mine Cart', 'Lamp'].map((name) => ({
  name,
  type: name === 'Oti' ? 'Character' : 'Prop',
}));

/** SHT-0001 to SHT-0004. */
const shots: readonly Values[] = [
  { episode: 'EP101', sequence: 'SQ01', name: 'SH010' },
  { episode: 'EP101', sequence: 'SQ01', name: 'SH020' },
  { episode: 'EP102', sequence: 'SQ01', name: 'SH010' },
  { episode: 'EP102', sequence: 'SQ01', name: 'SH030' },
];

export function castingDesk(castings: readonly Values[] = [], more: readonly string[] = []): Paper {
  const made = paper();
  for (const tab of ['Shots', 'Episodes', 'Casting', ...more]) setting(made, `Use ${tab}`, true);
  made.rpc('setUp', { pipeline: 'cg', sample: false });
  made.rpc('add', { table: 'episodes', rows: ['EP101', 'EP102'].map((number) => ({ number })) });
  made.rpc('add', { table: 'assets', rows: assets });
  made.rpc('add', { table: 'shots', rows: shots });
  if (castings.length > 0) made.rpc('add', { table: 'casting', rows: castings });
  return made;
}

/** Oti is in SH020 and, by way of the train, in SH030; Berry in SH020. */
export const castInShots: readonly Values[] = [
  { asset: 'Oti', into: 'SH020' },
  { asset: 'Oti', into: 'Train' },
  { asset: 'Train', into: 'SH030' },
  { asset: 'Berry', into: 'SH020' },
];

const draft: ListDraft = {
  ...{ table: 'casting', cells: [], headingRow: 0, columns: {}, words: {}, people: {}, dates: {} },
  ...{ by: [], blanks: false, omits: false },
};

/** Cells with `|` between, a line a row. */
export function planned(desk: Paper, text: string, omits = false): BreakdownPlan {
  const cells = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return desk.rpc('planBreakdown', { draft: { ...draft, cells, omits } });
}

/** `Oti in SH020 ×2 Animated`, those that were taken off last with a minus. */
export function cast(desk: Paper): readonly string[] {
  return desk
    .rows('Casting')
    .map((row) =>
      [row['Taken off'] === true ? '-' : '', row.Asset, 'in', row.In, row['How many'] === '' ? '' : `×${String(row['How many'])}`, row.As]
        .filter((part) => part !== '' && part !== undefined)
        .join(' '),
    );
}
