// How high a row is for its texts, measured once for each font where a text is one line: the engine measures the text of every cell when a book is opened.

import { type Cell, type CellPosition, type CoreViewPlugin, registries } from '@odoo/o-spreadsheet';

/** What the engine's own plugin does; its types do not show it. */
interface Heights {
  getCellHeight(position: CellPosition): number;
  isInMultiRowMerge(position: CellPosition): boolean;
}

type HeightsClass = new (...config: ConstructorParameters<typeof CoreViewPlugin>) => CoreViewPlugin & Heights;

/** The font of a text that is one upright line whatever it says; null: it may be more. */
function fontOfLine(cell: Cell): string | null {
  if (cell.isFormula || cell.content === '' || `${cell.content}${cell.format}`.includes('\n')) return null;
  const { wrapping, rotation, fontSize = '', bold = false, italic = false } = cell.style ?? {};
  return wrapping === 'wrap' || rotation ? null : `${fontSize} ${bold} ${italic}`;
}

/** Puts the quick plugin in the place of the engine's, for every model of this process or page. */
export function measureLinesOnce(): void {
  const registry = registries.coreViewsPluginRegistry;
  type Own = ReturnType<typeof registry.get>;
  const Measuring = registry.get('row_size') as unknown as HeightsClass;
  class LineHeights extends Measuring {
    private readonly known = new Map<string, number>();

    override getCellHeight(position: CellPosition): number {
      const cell = this.getters.getCell(position);
      const font = cell && !this.isInMultiRowMerge(position) ? fontOfLine(cell) : null;
      if (font === null) return super.getCellHeight(position);
      const height = this.known.get(font) ?? super.getCellHeight(position);
      this.known.set(font, height);
      return height;
    }
  }
  registry.replace('row_size', LineHeights as unknown as Own);
}
