// Rules that colour cells by what is in them.

import type { ConditionalFormat, ConditionalFormatRule, Zone } from '@odoo/o-spreadsheet';
import type { Engine, EngineCommand } from './engine';
import type { AskedRule } from './validation';
import { xcOf } from './zones';

/** A rule; earlier ones win. */
export interface ColourRule {
  readonly zones: readonly Zone[];
  readonly rule: ConditionalFormatRule;
  /** How it was asked for; null: made in the grid. */
  readonly asked: AskedRule | null;
}

type StoredFormat = Omit<ConditionalFormat, 'ranges'> & { readonly asked?: AskedRule };

export class ConditionalFormats {
  constructor(private readonly engine: Engine) {}

  /** The first one wins. */
  all(sheetId: string): readonly ColourRule[] {
    return this.engine.read.getConditionalFormats(sheetId).map((format: ConditionalFormat & { readonly asked?: AskedRule }) => ({
      // A rule for whole columns is kept without an end: it ends with the grid.
      zones: format.ranges.map((range) => this.engine.read.getRangeFromSheetXC(sheetId, range).zone),
      rule: format.rule,
      asked: format.asked ?? null,
    }));
  }

  /** Replaces all rules of the tab. */
  replace(sheetId: string, rules: readonly ColourRule[]): void {
    const removals = this.engine.read
      .getConditionalFormats(sheetId)
      .map(({ id }): EngineCommand => ({ type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id }));
    const additions = rules.map(({ zones, rule, asked }): EngineCommand => {
      const cf: StoredFormat = { id: this.engine.model.uuidGenerator.smallUuid(), rule, ...(asked ? { asked } : {}) };
      const ranges = zones.map((zone) => this.engine.read.getRangeDataFromXc(sheetId, xcOf(zone)));
      return { type: 'ADD_CONDITIONAL_FORMAT', sheetId, cf, ranges };
    });
    this.engine.run([...removals, ...additions]);
  }
}
