// A plugin that notes which cells a browser's commands changed, so that edit triggers can fire.

import { type CoreCommand, UIPlugin, type Zone } from '@odoo/o-spreadsheet';

/** Cells of one tab that changed together. */
export interface ChangedCells {
  readonly sheetId: string;
  readonly zone: Zone;
}

type Config = ConstructorParameters<typeof UIPlugin>[0];

/** The rectangle whose contents a command changes; null: it changes none. */
function changed(command: CoreCommand): ChangedCells[] {
  if (command.type === 'UPDATE_CELL') {
    const { sheetId, col, row, content } = command;
    return content === undefined ? [] : [{ sheetId, zone: { top: row, bottom: row, left: col, right: col } }];
  }
  if (command.type === 'CLEAR_CELL') {
    const { sheetId, col, row } = command;
    return [{ sheetId, zone: { top: row, bottom: row, left: col, right: col } }];
  }
  if (command.type === 'CLEAR_CELLS' || command.type === 'DELETE_CONTENT') {
    return command.target.map((zone) => ({ sheetId: command.sheetId, zone }));
  }
  if (command.type === 'MOVE_RANGES') {
    const { target, col, row, targetSheetId } = command;
    return target.map((zone) => {
      const [height, width] = [zone.bottom - zone.top, zone.right - zone.left];
      return { sheetId: targetSheetId, zone: { top: row, left: col, bottom: row + height, right: col + width } };
    });
  }
  return [];
}

function union(one: Zone, other: Zone): Zone {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** One rectangle for each tab that the commands touched: a paste or a fill is one edit. */
export function changedCells(commands: readonly CoreCommand[]): readonly ChangedCells[] {
  const zones = new Map<string, Zone>();
  for (const { sheetId, zone } of commands.flatMap(changed)) {
    const known = zones.get(sheetId);
    zones.set(sheetId, known ? union(known, zone) : zone);
  }
  return [...zones].map(([sheetId, zone]) => ({ sheetId, zone }));
}

/** What the model is given to tell of remote commands. */
export type RemoteListener = (commands: readonly CoreCommand[]) => void;

export class RemoteEdits extends UIPlugin {
  constructor(config: Config) {
    super(config);
    const listener: unknown = config.custom.remoteCommands;
    if (typeof listener !== 'function') return;
    const tell = ({ commands }: { commands: readonly CoreCommand[] }) => listener(commands);
    for (const event of ['remote-revision-received', 'revision-undone', 'revision-redone'] as const) {
      config.session.on(event, this, tell);
    }
  }
}
