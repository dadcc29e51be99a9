// Protections of ranges and tabs: who may change them.

import type { Zone } from '@odoo/o-spreadsheet';
import type { Engine } from './engine';
import type { MetadataMark } from './plugins/marks';
import { contains, overlap, without, xcOf, zoneOfXc } from './zones';

const kind = 'protection';

/** A protection; `zone` null: of the whole tab. */
export interface Protected {
  readonly id: number;
  readonly sheetId: string;
  readonly zone: Zone | null;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Addresses of those who may edit; null: everybody who may edit the file, until somebody says who. */
  readonly editors: readonly string[] | null;
  /** Of a protected tab, the parts that everybody may edit. */
  readonly open: readonly Zone[];
}

function list(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function read({ id, sheetId, range, data }: MetadataMark): Protected {
  return {
    id,
    sheetId: sheetId ?? '',
    zone: range === null ? null : zoneOfXc(range),
    description: String(data.description ?? ''),
    warningOnly: data.warningOnly === true,
    editors: data.editors === null ? null : list(data.editors),
    open: list(data.open).map(zoneOfXc),
  };
}

/** Who edits, and whose file it is. */
export interface Editor {
  readonly user: string;
  readonly owner: string;
}

/** Whether the person may change what is protected. The owner of the file always may, as documented. Capitals in addresses do not count. */
export function isEditor({ editors }: Pick<Protected, 'editors'>, { user, owner }: Editor): boolean {
  return editors === null || [owner, ...editors].some((address) => address.toLowerCase() === user.toLowerCase());
}

export class Protections {
  constructor(private readonly engine: Engine) {}

  all(sheetId: string): readonly Protected[] {
    return this.engine.marks
      .all(kind)
      .filter((mark) => mark.sheetId === sheetId)
      .map(read);
  }

  get(id: number): Protected | null {
    const mark = this.engine.marks.get(id);
    return mark && mark.kind === kind ? read(mark) : null;
  }

  /** Protects a range, or with null the whole tab, from everybody but the editors. */
  add(sheetId: string, zone: Zone | null, editors: readonly string[] | null): Protected {
    const data = { description: '', warningOnly: false, editors, open: [] };
    const id = this.engine.marks.add(kind, sheetId, zone && xcOf(zone), data);
    return { id, sheetId, zone, description: '', warningOnly: false, editors, open: [] };
  }

  change(id: number, changes: Partial<Pick<Protected, 'description' | 'warningOnly' | 'editors' | 'open'>>): void {
    const now = this.get(id);
    if (!now) return;
    const { description, warningOnly, editors, open } = { ...now, ...changes };
    this.engine.marks.change(id, { description, warningOnly, editors, open: open.map(xcOf) });
  }

  remove(id: number): void {
    this.engine.marks.remove(id);
  }

  /** Whether the person may change every cell of the rectangle. */
  mayEdit(sheetId: string, zone: Zone, person: Editor): boolean {
    return this.all(sheetId).every((protection) => {
      if (protection.warningOnly || isEditor(protection, person)) return true;
      return this.leavesFree(protection, zone);
    });
  }

  private leavesFree(protection: Protected, zone: Zone): boolean {
    if (protection.zone) return !overlap(protection.zone, zone);
    if (protection.open.some((free) => contains(free, zone))) return true;
    const closed = protection.open.reduce<Zone[]>((rest, free) => rest.flatMap((part) => without(part, free)), [zone]);
    return closed.length === 0;
  }
}
