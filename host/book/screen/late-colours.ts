// Conditional formats are worked out for the cells that are looked at: the engine works out all cells of a tab after each change.

import { CompiledFormula, type ConditionalFormat, type CoreViewPlugin, registries, type Zone } from '@odoo/o-spreadsheet';
import { contains } from '../zones';

type Position = { readonly sheetId: string; readonly col: number; readonly row: number };
type Style = object;
type CellIs = Extract<ConditionalFormat['rule'], { type: 'CellIsRule' }>;

/** What the engine's own plugin keeps and does; its types do not show it. */
interface Colours {
  isStale: boolean;
  getComputedStyles(sheetId: string): Record<number, Record<number, Style>>;
  getRuleResultForTarget(target: Position, rule: CellIs): boolean;
  getCellConditionalFormatStyle(position: Position): Style | undefined;
}

type ColoursClass = new (...config: ConstructorParameters<typeof CoreViewPlugin>) => CoreViewPlugin & Colours;

/** Tells the style that one rule gives a cell, if any. */
type Look = (position: Position) => Style | undefined;

/** These compare a cell with all others of the rule's ranges. */
const lookAround = new Set<string>(['top10', 'uniqueValues', 'duplicateValues', 'isValueInRange']);

/** What is remembered of one tab until something changes. */
interface Known {
  /** The strongest last. */
  readonly looks: readonly Look[];
  readonly styles: Map<number, Style | undefined>;
}

/** More columns than any tab has. */
const columnLimit = 20_000;

function isInside(zone: Zone, { col, row }: Position): boolean {
  return contains(zone, { left: col, right: col, top: row, bottom: row });
}

/** The values that a rule compares a cell with: its formulas are written for the first cell of each range. */
function valuesOf({ values }: CellIs, sheetId: string, getters: CoreViewPlugin['getters']): (position: Position, zone: Zone) => string[] {
  const formulas = values.map((value) => (value.startsWith('=') ? CompiledFormula.Compile(value, sheetId, getters) : value));
  return ({ col, row }, { left, top }) =>
    formulas.map((value) => (typeof value === 'string' ? value : getters.getTranslatedCellFormula(sheetId, col - left, row - top, value)));
}

function lateColours(Own: ColoursClass): ColoursClass {
  return class LateColours extends Own {
    private readonly known = new Map<string, Known>();

    override finalize(): void {
      if (this.isStale) this.known.clear();
      super.finalize();
    }

    override getCellConditionalFormatStyle(position: Position): Style | undefined {
      const { looks, styles } = this.knownOf(position.sheetId);
      const key = position.row * columnLimit + position.col;
      if (styles.has(key)) return styles.get(key);
      const given = looks.flatMap((look) => look(position) ?? []);
      const style = given.length === 0 ? undefined : Object.assign({}, ...given);
      styles.set(key, style);
      return style;
    }

    private knownOf(sheetId: string): Known {
      const known = this.known.get(sheetId);
      if (known) return known;
      const formats = [...this.getters.getConditionalFormats(sheetId)].reverse();
      const fresh = { looks: formats.map((format) => this.lookOf(sheetId, format)), styles: new Map() };
      this.known.set(sheetId, fresh);
      return fresh;
    }

    private lookOf(sheetId: string, format: ConditionalFormat): Look {
      const { rule } = format;
      if (rule.type !== 'CellIsRule' || lookAround.has(rule.operator)) return this.wholeLook(sheetId, format);
      const zones = format.ranges.map((xc) => this.getters.getRangeFromSheetXC(sheetId, xc).zone);
      const valuesAt = valuesOf(rule, sheetId, this.getters);
      return (position) => {
        const holds = (zone: Zone) => this.getRuleResultForTarget(position, { ...rule, values: valuesAt(position, zone) });
        return zones.some((zone) => isInside(zone, position) && holds(zone)) ? rule.style : undefined;
      };
    }

    /** The engine's own way, for this rule alone and only when a cell is asked about. */
    private wholeLook(sheetId: string, format: ConditionalFormat): Look {
      let styles: Record<number, Record<number, Style>> | null = null;
      const getters = Object.create(this.getters, { getConditionalFormats: { value: () => [format] } });
      return ({ col, row }) => {
        styles ??= super.getComputedStyles.call(Object.create(this, { getters: { value: getters } }), sheetId);
        return styles[col]?.[row];
      };
    }
  };
}

/** Puts the late plugin in the place of the engine's, for every model of this process or page. */
export function colourLate(): void {
  const registry = registries.coreViewsPluginRegistry;
  type Own = ReturnType<typeof registry.get>;
  registry.replace('evaluation_cf', lateColours(registry.get('evaluation_cf') as unknown as ColoursClass) as unknown as Own);
}
