// Borders are looked for on the tabs that have some: the engine asks each blank cell of a book for its border, whenever the book is saved.

import { registries } from '@odoo/o-spreadsheet';

interface SavedSheet {
  readonly id: string;
  borders: object;
}

interface SavedBook {
  readonly sheets: readonly SavedSheet[];
  borders: object;
}

/** What the engine's plugin of borders keeps and does; its types do not show it. */
interface Borders {
  readonly borders: Readonly<Record<string, object | undefined>>;
  export(data: SavedBook): void;
}

/** Puts the plugin in the place of the engine's. */
export function lookForFewBorders(): void {
  const registry = registries.corePluginRegistry;
  const Own = registry.get('borders') as unknown as new (...config: unknown[]) => Borders;
  class SparseBorders extends Own {
    override export(data: SavedBook): void {
      const bordered = { sheets: data.sheets.filter(({ id }) => Object.keys(this.borders[id] ?? {}).length > 0), borders: {} };
      super.export(bordered);
      data.borders = bordered.borders;
      for (const sheet of data.sheets) if (!bordered.sheets.includes(sheet)) sheet.borders = {};
    }
  }
  registry.replace('borders', SparseBorders as unknown as ReturnType<typeof registry.get>);
}
