// When a conditional format applies, and what it changes.

import { GoogleObject } from '../../engine/google-object';
import type { ConditionCriteria } from './criteria';

/** Null: left as it is. Colours as `#rrggbb`. */
export interface ConditionTerms {
  readonly criteria: ConditionCriteria;
  readonly values: readonly unknown[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: boolean | null;
}

export class BooleanCondition extends GoogleObject {
  readonly googleClass = 'Spreadsheet.BooleanCondition';

  constructor(private readonly terms: ConditionTerms) {
    super();
  }

  getCriteriaType(): ConditionCriteria {
    return this.terms.criteria;
  }

  getCriteriaValues(): unknown[] {
    return [...this.terms.values];
  }

  getBackground(): string | null {
    return this.terms.background;
  }

  getFontColor(): string | null {
    return this.terms.fontColor;
  }

  getBold(): boolean | null {
    return this.terms.bold;
  }

  getItalic(): boolean | null {
    return this.terms.italic;
  }

  getStrikethrough(): boolean | null {
    return this.terms.strikethrough;
  }

  getUnderline(): boolean | null {
    return this.terms.underline;
  }
}
