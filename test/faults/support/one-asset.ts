// A workbook with a few assets, one of them with everything filled: the ground of the faults of saving.

import { Desk, type DeskOptions, emptyDesk } from '../../journeys/support/desk';
import { prepared } from '../../journeys/support/prepared';

/** Fields that stand in three runs of columns, with columns of others between them. */
export const newAsset = {
  name: 'Robot',
  type: 'Prop',
  'steps/Rig/by': 'Ben Ode',
  'steps/Rig/due': '2026-03-20',
  notes: 'Two arms',
} as const;

/** What the tab shows of it. */
export const newAssetShown = { Name: 'Robot', Type: 'Prop', 'Rig by': 'Ben Ode', Notes: 'Two arms' } as const;

/** Assets AST-001 to AST-003; `Mine` is a column that a person put between those of Routesheet, with a formula in it. */
export function deskWithAssets(options: DeskOptions = {}): Desk {
  const saved = prepared('assets', () => {
    const desk = emptyDesk();
    const rows = ['Apple', 'Bench', 'Cart'].map((name) => ({ name, type: 'Prop', 'steps/Rig/status': 'WIP', 'steps/Rig/by': 'Jo Rey' }));
    // A key of its own: those of the tests begin anew with every desk.
    desk.rpc('add', { table: 'assets', rows }, 'prepared');
    desk.host.book.hand.insertColumns('Assets', 4);
    desk.host.book.hand.type('Assets', 'D1', [['Mine']]);
    const id = desk.host.book.tabs.named('Assets')?.id ?? '';
    // A column that is inserted looks like its neighbour, and in one of plain text a formula is a text.
    desk.host.book.formats.setPattern(id, [{ top: 0, bottom: 999, left: 3, right: 3 }], '0');
    desk.host.book.writing.writeFormulas(id, 1, 3, [['=LEN(B2)'], ['=LEN(B3)'], ['=LEN(B4)']]);
    desk.rpc('open', {});
    return desk.host.save();
  });
  return new Desk({ saved, ...options });
}

/** The rows of that name, as objects by heading. */
export function assetsNamed(desk: Desk, name: string) {
  return desk.rows('Assets').filter((row) => row.Name === name);
}
