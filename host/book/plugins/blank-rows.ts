// Rows in which nothing stands are one and the same row until something is put into one: a book has tens of thousands, and making each took a third of the time of opening it.

import { registries } from '@odoo/o-spreadsheet';

interface Row {
  readonly cells: object;
}

interface SavedSheet {
  readonly id: string;
  readonly rowNumber: number;
}

interface Size {
  readonly rowNumber: number;
  readonly colNumber: number;
}

/** What the engine's plugin of sheets keeps and does; its types do not show it. */
interface Sheets {
  readonly sheets: Readonly<Record<string, { readonly rows: Row[] } | undefined>>;
  import(data: { readonly sheets: readonly SavedSheet[] }): void;
  getImportedSheetSize(sheet: SavedSheet): Size;
  setNewPosition(cellId: number, sheetId: string, col: number, row: number): void;
}

/** Frozen: whoever writes into it in another way than is known here fails loudly. */
const blank: Row = Object.freeze({ cells: Object.freeze({}) });

/** Puts the plugin in the place of the engine's. */
export function shareBlankRows(): void {
  const registry = registries.corePluginRegistry;
  const Own = registry.get('sheet') as unknown as new (...config: unknown[]) => Sheets;
  class SharingSheets extends Own {
    override import(data: { readonly sheets: readonly SavedSheet[] }): void {
      super.import(data);
      for (const sheet of data.sheets) {
        const rows = this.sheets[sheet.id]?.rows ?? [];
        while (rows.length < sheet.rowNumber) rows.push(blank);
      }
    }

    /** As far as cells stand. */
    override getImportedSheetSize(sheet: SavedSheet): Size {
      return super.getImportedSheetSize({ ...sheet, rowNumber: 0 });
    }

    override setNewPosition(cellId: number, sheetId: string, col: number, row: number): void {
      const rows = this.sheets[sheetId]?.rows;
      // A row that took the place of one that was deleted has its cells from there.
      if (rows?.[row]?.cells === blank.cells) rows[row] = { cells: {} };
      super.setNewPosition(cellId, sheetId, col, row);
    }
  }
  registry.replace('sheet', SharingSheets as unknown as ReturnType<typeof registry.get>);
}
