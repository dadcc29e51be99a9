// Rules that cells are checked by: lists, dates, numbers, checkboxes.

import type { DataValidationCriterion, DataValidationRule, Range, Zone } from '@odoo/o-spreadsheet';
import type { Engine, EngineCommand } from './engine';
import type { Headers } from './zones';

/** How a rule was asked for, kept word for word beside what the engine makes of it. JSON. */
export type AskedRule = Readonly<Record<string, unknown>>;

/** A rule; where several cells share one, they give back the same `id`. */
export interface ValidationRule {
  readonly id: string;
  readonly criterion: DataValidationCriterion;
  /** Refuses wrong input; otherwise it is only marked. */
  readonly reject: boolean;
  /** Null: a rule made in the grid. */
  readonly asked: AskedRule | null;
}

type StoredRule = DataValidationRule & { readonly asked?: AskedRule };

function read(rule: StoredRule): ValidationRule {
  return { id: rule.id, criterion: rule.criterion, reject: rule.isBlocking ?? false, asked: rule.asked ?? null };
}

export class Validation {
  constructor(private readonly engine: Engine) {}

  /** The rule of each cell, row by row. */
  rules(sheetId: string, { top, bottom, left, right }: Zone): (ValidationRule | null)[][] {
    const known = new Map<string, ValidationRule>();
    const rows: (ValidationRule | null)[][] = [];
    for (let row = top; row <= bottom; row += 1) {
      const cells: (ValidationRule | null)[] = [];
      for (let col = left; col <= right; col += 1) cells.push(this.rule({ sheetId, col, row }, known));
      rows.push(cells);
    }
    return rows;
  }

  /** Puts one rule on all the rectangles in place of what was there. */
  set(sheetId: string, zones: readonly Zone[], rule: Omit<ValidationRule, 'id'>): void {
    const { criterion, reject, asked } = rule;
    const id = this.engine.model.uuidGenerator.smallUuid();
    const stored = { id, criterion, isBlocking: reject, ...(asked ? { asked } : {}) };
    const ranges = zones.map((zone) => this.engine.read.getRangeDataFromZone(sheetId, zone));
    this.engine.run([{ type: 'ADD_DATA_VALIDATION_RULE', sheetId, rule: stored, ranges }]);
  }

  /** Gives rows that were put in behind `row` the rules that its cells have, as three reports saw Google do. */
  spread(sheetId: string, row: number, { start, count }: Pick<Headers, 'start' | 'count'>): void {
    const last = start + count - 1;
    this.engine.run(
      this.engine.read.getDataValidationRules(sheetId).flatMap((rule): EngineCommand[] => {
        const ending = rule.ranges.filter(({ zone }) => zone.top <= row && zone.bottom >= row && zone.bottom < last);
        if (ending.length === 0) return [];
        const { ranges, ...stored } = rule;
        const added = ending.map(({ zone: { left, right } }) => ({ left, right, top: start, bottom: last }));
        const zones = [...ranges.map(({ zone }) => zone), ...added];
        return [
          {
            type: 'ADD_DATA_VALIDATION_RULE',
            sheetId,
            rule: stored,
            ranges: zones.map((zone) => this.engine.read.getRangeDataFromZone(sheetId, zone)),
          },
        ];
      }),
    );
  }

  /** Takes the rules off the rectangles; other cells of the same rules keep them. */
  clear(sheetId: string, zones: readonly Zone[]): void {
    const holes = zones.map((zone) => this.engine.read.getRangeFromZone(sheetId, zone));
    const commands = this.engine.read.getDataValidationRules(sheetId).flatMap((rule) => this.shrunk(sheetId, rule, holes));
    this.engine.run(commands);
  }

  /** Whether a value would be accepted by a rule that rejects, in that cell. */
  accepts(sheetId: string, row: number, col: number, value: string | number | boolean): boolean {
    const result = this.engine.read.getValidationResultForCellValue(value, { sheetId, col, row });
    return result.isValid || !result.rule.isBlocking;
  }

  /** Whether the tab has a rule that rejects at all. */
  rejects(sheetId: string): boolean {
    return this.engine.read.getDataValidationRules(sheetId).some(({ isBlocking }) => isBlocking);
  }

  private rule(position: { sheetId: string; col: number; row: number }, known: Map<string, ValidationRule>): ValidationRule | null {
    const found = this.engine.read.getValidationRuleForCell(position);
    if (!found) return null;
    const rule = known.get(found.id) ?? read(found);
    known.set(found.id, rule);
    return rule;
  }

  private shrunk(sheetId: string, rule: DataValidationRule, holes: Range[]): EngineCommand[] {
    const rest = this.engine.read.recomputeRanges(rule.ranges, holes);
    const data = (ranges: readonly Range[]) => ranges.map((range) => this.engine.read.getRangeData(range));
    if (JSON.stringify(data(rest)) === JSON.stringify(data(rule.ranges))) return [];
    if (rest.length === 0) return [{ type: 'REMOVE_DATA_VALIDATION_RULE', sheetId, id: rule.id }];
    const { ranges: _, ...stored } = rule;
    return [{ type: 'ADD_DATA_VALIDATION_RULE', sheetId, rule: stored, ranges: data(rest) }];
  }
}
