// The engine's plugins that serve the screen, made to wait until they are asked: nobody looks at the host's own copy.

import { registries, type UIPlugin } from '@odoo/o-spreadsheet';

/** What the plugin of row and column positions keeps and does. */
interface Positions {
  headerPositions: Record<string, unknown>;
  computeHeaderPositionsOfSheet(sheetId: string): unknown;
  getColDimensions(sheetId: string, col: number): unknown;
  getRowDimensions(sheetId: string, row: number): unknown;
  getColRowOffset(dimension: string, from: number, to: number, sheetId?: string): number;
}

type PositionsClass = new (...config: ConstructorParameters<typeof UIPlugin>) => UIPlugin & Positions;

/** Positions of all rows of all tabs are measured anew after each change; here only for a tab that is asked about. */
function measurePositionsLate(): void {
  const registry = registries.statefulUIPluginRegistry;
  const Own = registry.get('header_positions') as unknown as PositionsClass & Pick<typeof UIPlugin, 'layers' | 'getters'>;
  class LatePositions extends Own {
    override handle(): void {
      this.headerPositions = {};
    }

    override finalize(): void {}

    override getColDimensions(sheetId: string, col: number): unknown {
      return this.measured(sheetId).getColDimensions(sheetId, col);
    }

    override getRowDimensions(sheetId: string, row: number): unknown {
      return this.measured(sheetId).getRowDimensions(sheetId, row);
    }

    override getColRowOffset(dimension: string, from: number, to: number, sheetId = this.getters.getActiveSheetId()): number {
      return this.measured(sheetId).getColRowOffset(dimension, from, to, sheetId);
    }

    /** The plugin's own methods, once it knows the tab. */
    private measured(sheetId: string): Positions {
      this.headerPositions[sheetId] ??= this.computeHeaderPositionsOfSheet(sheetId);
      return {
        headerPositions: this.headerPositions,
        computeHeaderPositionsOfSheet: (id) => super.computeHeaderPositionsOfSheet(id),
        getColDimensions: (id, col) => super.getColDimensions(id, col),
        getRowDimensions: (id, row) => super.getRowDimensions(id, row),
        getColRowOffset: (dimension, from, to, id) => super.getColRowOffset(dimension, from, to, id),
      };
    }
  }
  registry.replace('header_positions', LatePositions);
}

/** The palette of colours in use is gathered from all cells after each change; the host has no colour picker. */
function gatherNoColours(): void {
  const registry = registries.coreViewsPluginRegistry;
  const Own = registry.get('custom_colors');
  class NoColours extends Own {
    override finalize(): void {}
  }
  registry.replace('custom_colors', NoColours);
}

/** Which part of a tab is in sight is worked out after each change; nothing is in sight here. */
function scrollNowhere(): void {
  const registry = registries.statefulUIPluginRegistry;
  const Own = registry.get('viewport');
  class NoViewport extends Own {
    override finalize(): void {}
  }
  registry.replace('viewport', NoViewport as typeof Own);
}

/** Rows grow with the text in them on the screen; a script sees the heights that were set. */
function measureNoText(): void {
  const registry = registries.coreViewsPluginRegistry;
  const Own = registry.get('row_size');
  const aboutText = new Set<string>(['UPDATE_CELL', 'SET_FORMATTING', 'RESIZE_COLUMNS_ROWS', 'ADD_MERGE', 'REMOVE_MERGE']);
  class NoTextHeights extends Own {
    override handle(command: Parameters<InstanceType<typeof Own>['handle']>[0]): void {
      if (!aboutText.has(command.type)) super.handle(command);
    }

    /** Asked for every row when a book is opened; the plugin's types do not show it. */
    getRowTallestCell(): undefined {}
  }
  registry.replace('row_size', NoTextHeights);
}

export function closeTheEngineEyes(): void {
  measurePositionsLate();
  scrollNowhere();
  measureNoText();
  gatherNoColours();
}
